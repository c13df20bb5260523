/** The forms of a German verb that a report is written in; a particle that leaves the verb is not part of them. */
export interface Forms {
  /** sagt, sagen, sagte, sagten, sage: what stands second or first in a sentence. */
  readonly finite: readonly string[]
  /** gesagt */
  readonly participle: string
}

/** Third person of the present, of the past, and the participle. */
const irregular: Readonly<Record<string, readonly [present: string, past: string, participle: string]>> = {
  bestreiten: ['bestreitet', 'bestritt', 'bestritten'],
  bieten: ['bietet', 'bot', 'geboten'],
  bitten: ['bittet', 'bat', 'gebeten'],
  bringen: ['bringt', 'brachte', 'gebracht'],
  denken: ['denkt', 'dachte', 'gedacht'],
  erkennen: ['erkennt', 'erkannte', 'erkannt'],
  geben: ['gibt', 'gab', 'gegeben'],
  gehen: ['geht', 'ging', 'gegangen'],
  gestehen: ['gesteht', 'gestand', 'gestanden'],
  halten: ['hält', 'hielt', 'gehalten'],
  heben: ['hebt', 'hob', 'gehoben'],
  lassen: ['lässt', 'ließ', 'gelassen'],
  nennen: ['nennt', 'nannte', 'genannt'],
  nehmen: ['nimmt', 'nahm', 'genommen'],
  raten: ['rät', 'riet', 'geraten'],
  rufen: ['ruft', 'rief', 'gerufen'],
  schlagen: ['schlägt', 'schlug', 'geschlagen'],
  schließen: ['schließt', 'schloss', 'geschlossen'],
  schreiben: ['schreibt', 'schrieb', 'geschrieben'],
  sehen: ['sieht', 'sah', 'gesehen'],
  sprechen: ['spricht', 'sprach', 'gesprochen'],
  treten: ['tritt', 'trat', 'getreten'],
  versprechen: ['verspricht', 'versprach', 'versprochen'],
  weisen: ['weist', 'wies', 'gewiesen'],
  werfen: ['wirft', 'warf', 'geworfen'],
  widersprechen: ['widerspricht', 'widersprach', 'widersprochen'],
  wissen: ['weiß', 'wusste', 'gewusst'],
}

/** Prefixes that stay with their verb and leave the participle without `ge`. */
const inseparable = /^(?:be|emp|ent|er|ge|ver|wider|zer)/

/** The forms of a verb without its particle, by rule unless it is irregular. */
export function conjugate(infinitive: string): Forms {
  const stem = infinitive.replace(/e?n$/, '')
  const known = irregular[infinitive]
  const link = /[dt]$/.test(stem) ? 'e' : ''
  const past = known?.[1] ?? `${stem}${link}te`
  const ge = inseparable.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge'
  const plural = past.endsWith('e') ? `${past}n` : `${past}en`
  return {
    finite: [known?.[0] ?? `${stem}${link}t`, infinitive, past, plural, `${stem}e`],
    participle: known?.[2] ?? `${ge}${stem}${link}t`,
  }
}
