/** The forms of an English verb. */
export interface Forms {
  readonly base: string
  readonly present: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  bet: ['bet', 'bet'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  foresee: ['foresaw', 'foreseen'],
  go: ['went', 'gone'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  make: ['made', 'made'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
}
/** Verbs of more than one syllable with the stress on the last: they double its consonant. */
const doubling: ReadonlySet<string> = new Set([
  'admit',
  'quip',
  'rebut',
  'refer',
  'infer',
  'aver',
  'blog',
  'slam',
  'plan',
])

/** The forms of a verb, by rule unless it is irregular. */
export function inflect(base: string): Forms {
  const stem = doubling.has(base) ? base + base.slice(-1) : base
  const isSilent = base.endsWith('e') && !base.endsWith('ee')
  const isSoft = /[^aeiou]y$/.test(base)
  const past = isSilent ? `${base}d` : isSoft ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const [writtenPast, participle] = irregular[base] ?? [past, past]
  return {
    base,
    present: isSoft ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|go)$/.test(base) ? `${base}es` : `${base}s`,
    past: writtenPast,
    participle,
    ing: isSilent ? `${base.slice(0, -1)}ing` : `${stem}ing`,
  }
}
