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
  /** Source of the regular expression for what stands for the name in a text. */
  readonly pattern: string
  /** Means something else too, so that it counts only where the treaty is named without doubt as well. */
  readonly isAmbiguous: boolean
}

type Named = Pick<TreatyFacts, 'id' | 'name' | 'shortName' | 'aliases' | 'caseSensitiveAliases' | 'ambiguousAliases'>

/**
 * Every place in the text that names one of the treaties, in order and without overlaps. Of names that share a place
 * the longest wins: START stands inside New START and is not meant there. Capitals count where a record says so; an
 * ambiguous name counts only in a text that names the treaty without doubt elsewhere, and names no treaty where it
 * could be two of those.
 */
export function findMentions(text: string, treaties: readonly Named[]): readonly Mention[] {
  const names = treaties.flatMap(namesOf)
  if (names.length === 0) return []
  const places = findNames(text, names)
  const certain = new Set(places.flatMap(({ names: found }) => found.filter(isCertain).map(({ treatyId }) => treatyId)))
  return places.flatMap(({ names: found, span }) => {
    const treatyId = meant(found, certain)
    return treatyId === null ? [] : [{ treatyId, span }]
  })
}

function namesOf(treaty: Named): readonly Name[] {
  const exact = new Set(treaty.caseSensitiveAliases)
  const ambiguous = new Set(treaty.ambiguousAliases.map(({ text }) => text))
  const all = [treaty.name, treaty.shortName, ...treaty.aliases, ...exact, ...ambiguous]
  const withoutArticle = new Set(all.map(name => name.replace(/^the /i, '')))
  return Array.from(withoutArticle, text => ({
    treatyId: treaty.id,
    text,
    pattern: patternOf(text, exact.has(text) || ambiguous.has(text)),
    isAmbiguous: ambiguous.has(text),
  }))
}

/** The longest names at each place; several where treaties share one. */
function findNames(text: string, names: readonly Name[]) {
  const longestFirst = [...names].sort((a, b) => b.text.length - a.text.length)
  const patterns = new Set(longestFirst.map(({ pattern }) => pattern))
  const anyName = new RegExp(`${notAfterWord}(?:${[...patterns].join('|')})${notBeforeWord}`, 'gu')
  const byWriting = new Map<string, readonly Name[]>()

  return Array.from(text.matchAll(anyName), ({ 0: written, index }) => {
    const found = byWriting.get(written) ?? names.filter(({ pattern }) => new RegExp(`^${pattern}$`, 'u').test(written))
    byWriting.set(written, found)
    return { names: found, span: { start: index, end: index + written.length } }
  })
}

/** The treaty that names at one place mean, or null where that is in doubt. */
function meant(names: readonly Name[], certain: ReadonlySet<string>): string | null {
  const [name] = names.filter(isCertain)
  if (name) return name.treatyId
  const [only, ...others] = new Set(names.map(({ treatyId }) => treatyId).filter(id => certain.has(id)))
  return only !== undefined && others.length === 0 ? only : null
}

const isCertain = ({ isAmbiguous }: Name) => !isAmbiguous

/** Letters of scripts that put no spaces between words: there a name may stand right beside other words. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]'
const notAfterWord = `(?<!(?!${unspaced})[\\p{L}\\p{N}])`
const notBeforeWord = `(?!(?!${unspaced})[\\p{L}\\p{N}])`

/**
 * A space of a name may be any white space in the text: articles break lines and use no-break spaces. A hyphen may be
 * any short dash. Where capitals count they do not in the word treaty: papers write INF treaty.
 */
function patternOf(name: string, isCaseSensitive: boolean): string {
  const letters = isCaseSensitive ? literally(name).replace(/(?<= )Treaty\b/g, '[Tt]reaty') : inAnyCase(literally(name))
  return letters.replace(/\s+/g, '\\s+').replace(/-/g, '[-‐‑–]')
}

/** Written out, because a flag would hold for all names. */
function inAnyCase(pattern: string): string {
  return pattern.replace(/\p{L}/gu, letter => {
    const forms = new Set(
      [letter, letter.toLowerCase(), letter.toUpperCase()].filter(({ length }) => length === letter.length),
    )
    return forms.size === 1 ? letter : `[${[...forms].join('')}]`
  })
}
