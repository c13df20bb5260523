import { conjugate } from './conjugate'
import { bound, type Frame, prepositions, verbClasses } from './reporting-verbs'

/** A verb as one of its forms may mean it. */
export interface Verb {
  readonly lemma: string
  /** What leaves the verb and closes the clause: `teilte … mit`. Nothing where the verb is whole. */
  readonly particle: string
  readonly takes: ReadonlySet<Frame>
  /** Prepositions that lead to what is said. */
  readonly before: ReadonlySet<string>
  /** Reports only with such a preposition, or with `darauf`, `davon` in its place. */
  readonly isBound: boolean
  readonly precision: number
}

const split = (words: string | undefined) => (words ? words.split(/\s+/) : [])

const verbs: readonly (Verb & { readonly stem: string })[] = verbClasses.flatMap(({ takes, precision, verbs: all }) =>
  split(all).map(written => {
    const [particle, stem] = written.includes('|') ? written.split('|') : ['', written]
    return {
      lemma: written.replace('|', ''),
      particle: particle ?? '',
      stem: stem ?? '',
      takes: new Set(takes),
      before: new Set(split(prepositions[written])),
      isBound: bound.has(written),
      precision,
    }
  }),
)

function byForm(formsOf: (verb: (typeof verbs)[number]) => readonly string[]): ReadonlyMap<string, readonly Verb[]> {
  const found = new Map<string, Verb[]>()
  for (const verb of verbs)
    for (const form of new Set(formsOf(verb))) found.set(form, [...(found.get(form) ?? []), verb])
  return found
}

/** What a form that stands first or second may mean: `teilte`. */
export const finiteForms = byForm(({ stem }) => conjugate(stem).finite)

/** What a form at the end of a clause may mean: `mitteilte`. */
export const finalForms = byForm(({ stem, particle }) => conjugate(stem).finite.map(form => particle + form))

/** Participles: `mitgeteilt`. */
export const participles = byForm(({ stem, particle }) => [particle + conjugate(stem).participle])

export const lemmas: ReadonlyMap<string, { readonly precision: number }> = new Map(
  verbs.map(verb => [verb.lemma, verb]),
)
