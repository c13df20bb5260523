/**
 * What a verb may take: `clause` what is said stands in a clause or quotation of its own; `thing` as its object; `blamed`
 * its object is the one of whom it is said; `cited` its object is the speaker.
 */
export type Frame = 'clause' | 'thing' | 'blamed' | 'cited'

/** Verbs that are built in one way. A bar sets off the particle that may leave its verb. */
export interface VerbClass {
  readonly takes: readonly Frame[]
  /** Share of its uses that report somebody's words, set by hand. */
  readonly precision: number
  readonly verbs: string
}

export const verbClasses: readonly VerbClass[] = [
  {
    takes: ['clause'],
    precision: 0.96,
    verbs: `sagen erklären betonen mit|teilen hinzu|fügen unterstreichen versichern behaupten argumentieren beteuern
      klar|stellen fest|stellen schreiben melden berichten äußern meinen antworten entgegnen erwidern ergänzen
      erläutern mahnen beklagen bekräftigen präzisieren resümieren konstatieren urteilen nach|schieben hervor|heben
      twittern wiederholen`,
  },
  {
    takes: ['clause', 'thing'],
    precision: 0.88,
    verbs: `ein|räumen bestreiten dementieren bestätigen zu|geben an|geben bekannt|geben an|kündigen verkünden fordern
      verlangen kritisieren bemängeln vor|schlagen zu|sagen versprechen geloben leugnen loben begrüßen bezweifeln
      prognostizieren vorher|sagen voraus|sagen vermelden enthüllen empfehlen beschreiben rügen verurteilen
      beanstanden bezeichnen kommentieren würdigen erwarten befürchten zurück|weisen ab|lehnen beantragen schildern`,
  },
  {
    takes: ['clause'],
    precision: 0.85,
    verbs: `fragen rufen warnen drohen vermuten schätzen rechnen denken glauben hoffen finden nach|weisen zeigen
      belegen ergeben sprechen plädieren appellieren hin|weisen verweisen aus|gehen ein|wenden
      aus|führen beschweren raten scherzen spotten höhnen offen|lassen wissen|lassen dar|legen bitten
      heraus|finden schließen folgern widersprechen`,
  },
  {
    takes: ['blamed', 'clause'],
    precision: 0.9,
    verbs: 'vor|werfen vor|halten beschuldigen bezichtigen auf|fordern auf|rufen drängen ermahnen',
  },
  { takes: ['thing'], precision: 0.8, verbs: 'nennen' },
  { takes: ['cited', 'clause'], precision: 0.95, verbs: 'zitieren' },
]

/** Prepositions behind a verb that lead to what is said: `warnte vor steigenden Preisen`. */
export const prepositions: Readonly<Record<string, string>> = {
  warnen: 'vor',
  drohen: 'mit',
  sprechen: 'von',
  plädieren: 'für',
  appellieren: 'an',
  'hin|weisen': 'auf',
  verweisen: 'auf',
  rechnen: 'mit',
  'auf|rufen': 'zu zur zum',
  bitten: 'um',
  berichten: 'von über',
}

/** Verbs that report only with a preposition or a word such as `darauf` that stands for it, or a quotation. */
export const bound: ReadonlySet<string> = new Set(
  'rechnen sprechen plädieren appellieren bitten drohen aus|gehen'.split(' '),
)
