import type { Span } from '../../anchor/target'

/** What was done with a treaty. */
export type ActKind =
  | 'opened'
  | 'signed'
  | 'initialled'
  | 'adopted'
  | 'ratified'
  | 'unratified'
  | 'joined'
  | 'in-force'
  | 'limits-in-force'
  | 'extended'
  | 'suspended'
  | 'withdrawn'
  | 'terminated'
  | 'superseded'
  | 'expired'

/** Announced, notified and in effect are different steps of one act. */
export type Step = 'announced' | 'notified' | 'effect' | 'parliament' | 'head-of-state'

/** Words that name an act. */
export interface ActPhrase {
  readonly span: Span
  readonly kind: ActKind
  readonly step: Step | null
  readonly isNegated: boolean
  /** `will`, `is due to`: said of what is still to come. */
  readonly isFuture: boolean
  /** `could`, `if`, `should`: not said to have happened at all. */
  readonly isModal: boolean
  /** An act of the treaty itself, which has no object: it expired, it entered into force. */
  readonly isOfTreaty: boolean
  /** `signing`, `withdrawal`: a noun. */
  readonly isNoun: boolean
}

const agreed = '(?:formally |officially |finally |jointly |unilaterally |also |both |first |later |then |duly )*'
const verbs: readonly (readonly [ActKind, string])[] = [
  [
    'unratified',
    "(?:took|taken|taking|takes|take) back (?:its|their|the|that|this|Russia’s|Russia's) (?:[\\w\ufffc]+ )?ratification|(?:revok|rescind|withdr[ae]w|annul|cancel|revers|undo|undid)(?:e[ds]?|ed|n|ing|s)? (?:its|their|the|that|this|Russia’s|Russia's) (?:[\\w\ufffc]+ )?ratification|(?:revocation|withdrawal|rescission) of (?:its|the|Russia’s|Russia's) ratification|de-ratif(?:ied|ies|y|ication)|deratif(?:ied|ies|y)|unratified",
  ],
  ['initialled', 'initiall?ed'],
  ['opened', '(?:opened|opening|opens|was open|were open|put up) (?:it |the treaty )?for (?:the )?signatures?'],
  [
    'in-force',
    `(?:ent(?:er|re)(?:ed|s|ing)?|entry|c[ao]me|coming|comes|brought|bring|went|go|goes|going|put|passed) ${agreed}in(?:to)? (?:legal |full |formal )?(?:force|effect|law)|t[ao]ok? (?:legal )?effect|tak(?:en|es|ing) effect|took force|became (?:legally )?(?:binding|law|effective|operative)|has bound|have bound|has been binding|has been in (?:force|effect)|have been in force|had been in (?:force|effect)|in force since|exchang(?:ed|ing) (?:the |their )?(?:instruments|documents) of ratification|(?:instruments|documents) of ratification (?:[^,;.]{0,40} )?(?:were|are) exchanged|start(?:ed|s) to apply|bec[ao]me operational`,
  ],
  [
    'suspended',
    'suspend(?:ed|s|ing|)?|suspension|froze (?:its|their)|frozen|put on hold|mothballed|stopped (?:taking part|participating|implementing|carrying out)|halted (?:its|their) (?:participation|part|compliance|implementation)',
  ],
  [
    'withdrawn',
    '(?:gave|gives|given|giving|served) (?:[\\w’-]+ ){0,3}notice|withdr[ae]w(?:n|s|al|ing)?|(?:pull(?:ed|s|ing)?|took|takes?|taking) (?:the (?:US|U\\.S\\.|United States|country) |Russia |Moscow |Washington |America |North Korea |(?:his|her|their) country |itself )out(?: of)?|pull(?:ed|s|ing)? out(?: of)?|pull-?out|quit(?:s|ting)?(?= )|walk(?:ed|s|ing)? (?:away from|out of)|exit(?:ed|s|ing)?|(?:left|leav(?:e|es|ing))(?= (?:\\ufffc|by |the |it\\b|New|INF|CFE|NPT|JCPOA|Open|in |on ))|(?<=\\b(?:had|has|have) )left(?=[.,;]|$)|back(?:ed|s) out of|abandon(?:ed|s|ing)?|bolted from|departure|dropped out of|withdrew|abrogat(?:ed|es|ion)|renounc(?:ed|es)|ditched|tore up|exit',
  ],
  [
    'extended',
    'exten(?:d(?:ed|s|ing)?|sions?)|prolong(?:ed|s|ing|ation)?|renew(?:s|al|ing)|(?<!\\b(?:a|an|the|of|for) )renewed|rolled over',
  ],
  [
    'expired',
    'expir(?:ed|es|e|y|ing|ation)|laps(?:ed|es|e|ing)|r[au]n(?:s|ning)? (?:out|its course)|ceased to be in force|reached its end',
  ],
  ['superseded', 'gave way to|replaced|replaces|superseded|supersedes|took the place of'],
  [
    'terminated',
    'terminat(?:ed|es|ion|e)|ended|ends(?=[.,;]| on | in | today| tomorrow|$)|collaps(?:ed|es|e)|ceased to (?:exist|operate|apply)|ceased|came to an end|died|(?<=\\b(?:was|were|been) )scrapped|fell apart|dissolved',
  ],
  [
    'ratified',
    'ratif(?:ied|ies|y|ications?|ying)|(?:gave|given|gives|giving) (?:its |their |the )?(?:advice and )?consent|consented|approved|approval|(?:Senate|Duma) vote[ds]?|backed|voted (?:for|to ratify)',
  ],
  [
    'joined',
    'acced(?:ed|es)|accession|joined|became(?= the \\w+ (?:state )?party\\b)|became (?:a )?(?:state )?part(?:y|ies)|becoming a party|became (?:a )?members?',
  ],
  [
    'adopted',
    'adopt(?:ed|ion)|(?<=\\b(?:was|were|been) )(?:agreed|reached|struck|concluded|sealed|clinched|issued)|(?<=, )(?:agreed|reached|struck|sealed|hammered out|negotiated)(?= (?:in|on|at) )|(?:reached|struck|sealed|negotiated|agreed)(?= (?:the )?\\ufffc)|published|clinched|concluded(?= (?:in|on|at) | (?:the )?\\ufffc)',
  ],
  [
    'signed',
    '(?:put|set|affixed) (?:his|her|their|its|both) (?:names?|signatures?|pens?) (?:to|on|under)|(?<=\\bto )sign|sign(?:ed|ing|s|atures?)(?! into)(?! (?:the|a|his) (?:law|ratification|bill|decree|order|documents))|inked|penned',
  ],
]
const pattern = new RegExp(`(?<![\\p{L}-])(?:${verbs.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])`, 'giu')

const ofTreaty: ReadonlySet<ActKind> = new Set(['in-force', 'expired', 'terminated', 'opened'])
const announcing =
  /\b(announc\w*|said (?:it|that it|he|they|the \w+) (?:would|was|will|is|were)|declar\w*|vow\w*|intention|intent|decision to|plans? to|planned|unveiled|told)\b/i
const notifying =
  /\b(notif\w*|(?:gave|give|given|giving|served|serving|handed|delivered|submitted) (?:\w+ ){0,4}notice|notice (?:of|to|that))\b/i
const taking =
  /\b(took|takes?|taken|taking|came|comes?|coming|went|go|goes) (?:\w+ )?(?:in|into )?(?:effect|force)\b|\b(effective|formally|officially|completed?)\b/i
const negating =
  /\b(never|not(?! (?:quite|only|just|least|long|more|fewer|less)\b)|no longer|without|yet to|failed to|fails to|refused to|declined to|rather than|instead of|nor|neither|didn[’']t|hasn[’']t|wasn[’']t|won[’']t|prevented|stopped short of)\b[^,;]{0,32}$/i
const modal =
  /\b(could|should|may|might|can|cannot|can[’']t|must|if|unless|whether|ought|hop(?:e|es|ed|ing)|want(?:s|ed)?|urg\w+|call(?:s|ed|ing)? (?:for|on)|threat\w*|consider\w*|propos\w*|offer\w*|fear\w*|risk\w*|refus\w*|possib\w+|potential\w*|would have|(?:was|were) (?:due |set |meant |supposed )?to|in case|needs?|requires?|seek\w*|sought|ask\w*|try\w*|tried|allow\w*|permit\w*|option\w*|decision on)\b[^,;]{0,48}$/i
const future =
  /\b(will|would|shall|set to|due to|scheduled to|about to|going to|is to|are to|expected to|bound to|poised to|upcoming)\b[^,;]{0,24}$|\b(expires|runs out|lapses|ends)$/i

/** Limits take effect later than their treaty. */
const ofLimits = /\b(limits?|ceilings?|caps|restrictions)\b(?! of (?:its|the) ownership)[^,;]{0,30}$/i

/** The month is no `may`. */
const withoutMonth = (words: string) => words.replace(/\bMay\b/g, '')

/** The acts that a text names, in order. */
export function findActs(text: string): readonly ActPhrase[] {
  const acts = Array.from(text.matchAll(pattern), (match): ActPhrase => {
    const start = match.index
    const words = match[0]
    const end = start + words.length
    const named = verbs[match.slice(1).findIndex(group => group !== undefined)]?.[0] ?? 'signed'
    const before =
      text
        .slice(0, start)
        .split(/[;:]|\. |, (?!which|that)| (?:but|and then|while|whereas|although) /)
        .at(-1) ?? ''
    const kind = named === 'in-force' && ofLimits.test(before) ? 'limits-in-force' : named
    return {
      span: { start, end },
      kind,
      step: stepOf(kind, before, words, text.slice(end, end + 40)),
      isNegated: negating.test(before),
      isFuture: future.test(before) || /^(expires|runs out|lapses|ends)$/i.test(words),
      isModal: modal.test(withoutMonth(before)),
      isOfTreaty: ofTreaty.has(kind),
      isNoun:
        /(ions?|ing|al|ure|ures|ry|y|exit|departure|collapse|lapse|end)$/i.test(words) &&
        !/^(ratify|enter)/i.test(words),
    }
  })
  const joined = acts.flatMap((act, at) => joinEffect(act, { before: acts[at - 1], after: acts[at + 1], text }))
  return [...joined, ...repeatedActs(joined, text)].sort((a, b) => a.span.start - b.span.start)
}

const repeating =
  /\b(?:followed(?: suit)?|did (?:so|the same|likewise))(?:(?=,? (?:in|on|a|an|two|three|four|six|\d)\b)|(?<=did)(?=[.;]|$))|\bdid(?=[.;]|$)/g

/** `The first left in 2020 and the second followed in 2021`: the verb stands for the act named last before it. */
function repeatedActs(acts: readonly ActPhrase[], text: string): readonly ActPhrase[] {
  return Array.from(text.matchAll(repeating)).flatMap(({ 0: words, index }): readonly ActPhrase[] => {
    const before = acts.findLast(({ span }) => span.end <= index)
    if (before === undefined || before.isOfTreaty || before.isNegated || before.isModal) return []
    return [{ ...before, span: { start: index, end: index + words.length }, step: null, isNoun: false }]
  })
}

interface Beside {
  readonly before: ActPhrase | undefined
  readonly after: ActPhrase | undefined
  readonly text: string
}

/** `The withdrawal took effect`: the noun names the act, and the verb behind it only the step. */
function joinEffect(act: ActPhrase, { before, after, text }: Beside): readonly ActPhrase[] {
  if (act.kind === 'in-force' && before && (isEffectOf(before, act, text) || isItsEffect(before, act, text))) return []
  if (after?.kind !== 'in-force' || !isEffectOf(act, after, text)) return [act]
  return [{ ...act, step: 'effect', isNoun: false, isFuture: after.isFuture, isNegated: after.isNegated }]
}

/** `Announced its suspension, and it took effect`: the pronoun means the act, not the treaty. */
function isItsEffect({ kind, span }: ActPhrase, effect: ActPhrase, text: string): boolean {
  const isStep = kind === 'withdrawn' || kind === 'suspended'
  return isStep && /\b(?:it|which|that) $/.test(text.slice(span.end, effect.span.start))
}

function isEffectOf(noun: ActPhrase, { span }: ActPhrase, text: string): boolean {
  const isStep = noun.kind === 'withdrawn' || noun.kind === 'suspended' || noun.kind === 'extended'
  return (
    isStep &&
    /(?:al|sion|departure|exit|out)$/i.test(text.slice(0, noun.span.end)) &&
    !/[,;:]| and | but /.test(text.slice(noun.span.end, span.start))
  )
}

function stepOf(kind: ActKind, before: string, words: string, after: string): Step | null {
  if (kind === 'ratified') {
    if (
      /\b(Senate|Congress|Duma|Federation Council|Supreme Soviet|parliament\w*|lawmakers|senators|legislature|deputies)\b/i.test(
        before + words + after,
      )
    )
      return 'parliament'
    return null
  }
  if (kind !== 'withdrawn' && kind !== 'suspended') return null
  if (/notice$/i.test(words) || notifying.test(before) || /^ (?:notice|notification)/.test(after)) return 'notified'
  if (announcing.test(before) || /^ (?:was|were) (?:announced|declared)/.test(after)) return 'announced'
  if (taking.test(`${before.slice(-24)}${words}${after}`)) return 'effect'
  return null
}
