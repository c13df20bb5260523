import type { Span } from '../anchor/target'
import { literally } from '../literally'
import type { TreatyFacts } from './schema'

/** A place in a text that names a treaty. */
export interface Mention {
  readonly treatyId: string
  readonly span: Span
}

interface Name {
  readonly treatyId: string
  readonly text: string
  readonly isCaseSensitive: boolean
  /** Means something else too, so that it counts only where the treaty is named without doubt as well. */
  readonly isAmbiguous: boolean
}

type Named = Pick<TreatyFacts, 'id' | 'name' | 'shortName' | 'aliases' | 'caseSensitiveAliases' | 'ambiguousAliases'>

/**
 * Every place in the text that names one of the treaties, in order and without overlaps. Of names that share a place
 * the longest wins: START stands inside New START and is not meant there. Capitals count where a record says so; an
 * ambiguous name counts only in a text that names the treaty without doubt elsewhere.
 */
export function findMentions(text: string, treaties: readonly Named[]): readonly Mention[] {
  const names = treaties.flatMap(namesOf)
  if (names.length === 0) return []
  const found = longestNames(text, names)
  const certain = new Set(found.filter(({ name }) => !name.isAmbiguous).map(({ name }) => name.treatyId))
  return found
    .filter(({ name }) => !name.isAmbiguous || certain.has(name.treatyId))
    .map(({ name, span }) => ({ treatyId: name.treatyId, span }))
}

function namesOf(treaty: Named): readonly Name[] {
  const exact = new Set(treaty.caseSensitiveAliases)
  const ambiguous = new Set(treaty.ambiguousAliases.map(({ text }) => text))
  const all = [treaty.name, treaty.shortName, ...treaty.aliases, ...exact]
  const withoutArticle = new Set(all.map(name => name.replace(/^the /i, '')))
  return Array.from(withoutArticle, text => ({
    treatyId: treaty.id,
    text,
    isCaseSensitive: exact.has(text) || ambiguous.has(text),
    isAmbiguous: ambiguous.has(text),
  }))
}

function longestNames(text: string, names: readonly Name[]) {
  const byWords = new Map<string, Name[]>()
  for (const name of names) {
    const key = keyOf(name.text)
    byWords.set(key, [...(byWords.get(key) ?? []), name])
  }
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'giu')

  return Array.from(text.matchAll(pattern), match => {
    const written = match[0].replace(/\s+/g, ' ')
    const fitting = byWords
      .get(keyOf(written))
      ?.find(({ text: name, isCaseSensitive }) => !isCaseSensitive || name === written)
    return { name: fitting, span: { start: match.index, end: match.index + match[0].length } }
  }).filter((found): found is { name: Name; span: Span } => found.name !== undefined)
}

const keyOf = (name: string) => name.toLowerCase()

/** A space of a name may be any white space in the text: articles break lines and use no-break spaces. */
const patternOf = (name: string) => literally(name).replace(/\s+/g, '\\s+')
