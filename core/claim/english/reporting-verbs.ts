import type { Frame } from '../language-rules'

/** Verbs that are built in one way. Precision: the share of their uses that report somebody's words, set by hand. */
export interface VerbClass {
  readonly takes: readonly Frame[]
  readonly precision: number
  readonly verbs: string
}

export const verbClasses: readonly VerbClass[] = [
  {
    takes: ['clause', 'quotation', 'aside'],
    precision: 0.97,
    verbs: `say reckon argue insist contend acknowledge assert allege testify lament concede quip opine reiterate note explain
      observe write complain caution warn claim admit joke suggest`,
  },
  {
    takes: ['clause', 'quotation', 'aside', 'thing'],
    precision: 0.92,
    verbs: `announce report predict confirm deny declare propose reveal disclose recall tweet proclaim`,
  },
  {
    takes: ['clause', 'quotation', 'aside', 'to'],
    precision: 0.9,
    verbs: 'swear vow pledge promise agree',
  },
  {
    takes: ['clause', 'quotation', 'aside', 'full'],
    precision: 0.9,
    verbs: `add point respond reply remark conclude maintain state counter muse stress emphasize emphasise
      speculate estimate theorize stipulate postulate profess retort rejoin boast
      clarify elaborate advise recount repeat venture hint imply indicate brag
      mention underscore blog affirm charge posit guess signal`,
  },
  {
    takes: ['thing', 'quotation'],
    precision: 0.8,
    verbs: 'accuse dismiss deplore',
  },
  { takes: ['person', 'clause', 'quotation', 'aside'], precision: 0.95, verbs: 'tell' },
  { takes: ['person', 'clause', 'quotation', 'aside'], precision: 0.9, verbs: 'assure remind inform notify' },
  {
    takes: ['person', 'quotation', 'aside'],
    precision: 0.9,
    verbs: 'ask urge implore beg',
  },
  {
    takes: ['quotation', 'aside'],
    precision: 0.9,
    verbs: `continue shout chant yell answer begin exclaim scream deadpan crack cry snap sigh whisper interject
      implore plead demand offer read wonder inquire mutter holler bark growl roar bellow croon sing
      volunteer intone gush rail scoff sneer hiss chime ponder marvel enthuse fume object summarize summarise
      caption conjecture echo shoot fire post put`,
  },
  {
    takes: ['that'],
    precision: 0.85,
    verbs: `believe think hope fear expect feel know doubt suspect assume worry show find demonstrate understand
      determine rule recommend demand ask urge decide realize realise discover learn object judge calculate`,
  },
]

/** Prepositions behind a verb that lead to what is said. */
export const prepositions: Readonly<Record<string, string>> = {
  complain: 'about of',
  warn: 'of against about',
}

/** Particles without which a verb reports nothing, or which it may have. */
export const particles: Readonly<Record<string, string>> = {
  point: 'out',
  put: 'it',
  shoot: 'back',
  fire: 'back',
  write: 'back',
  chime: 'in',
}

/** Forms that are also nouns: they report only where their subject stands right before them. */
export const nounsToo: ReadonlySet<string> = new Set(
  `claim claims report reports note notes state states charge charges promise promises remark remarks reply counter
  pledge pledges vow vows hope hopes fear fears doubt doubts rule rules show shows demand demands worry worries cry
  estimate estimates question questions answer answers joke jokes comment comments signal signals read reads blog
  blogs tweet tweets offer pledged offers object objects guess guesses hints hint echo advise reason reasons find finds stress
  finding findings writing saying warning reading meaning feeling beginning holding reasoning`.split(/\s+/),
)
