import type { Span } from '../anchor/target'
import { literally } from '../literally'
import type { TreatyFacts } from './schema'
import { findWeakMentions } from './weak-mentions'

/** A place in a text that names a treaty. */
export interface Mention {
  readonly treatyId: string
  readonly span: Span
  /** Set for words such as `the pact` that mean the treaty named last before them. */
  readonly isWeak?: true
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
  return createMentionFinder(treaties)(text)
}

/**
 * `findMentions` for many texts: the names are made ready once. With `withWeak` it finds weak mentions too; with
 * `isAlone`, for a sentence without its article, an ambiguous name counts that only one record bears.
 */
export function createMentionFinder(
  treaties: readonly Named[],
  { withWeak = false, isAlone = false } = {},
): (text: string) => readonly Mention[] {
  const names = treaties.flatMap(namesOf)
  if (names.length === 0) return () => []
  const findNames = createNameFinder(names)
  return text => {
    const places = findNames(text)
    const certain = new Set(
      places.flatMap(({ names: found }) => found.filter(isCertain).map(({ treatyId }) => treatyId)),
    )
    const named = places.flatMap(({ names: found, span }) => {
      const treatyId = meant(found, certain) ?? (isAlone ? onlyBearer(found) : null)
      return treatyId === null ? [] : [{ treatyId, span }]
    })
    return withWeak ? inOrder([...named, ...findWeakMentions(text, named)]) : named
  }
}

const inOrder = (mentions: readonly Mention[]) => [...mentions].sort((a, b) => a.span.start - b.span.start)

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

/**
 * A function that finds the longest names at each place; several where treaties share one. It looks for first words
 * alone and tries whole names only there: a long text holds few of them.
 */
function createNameFinder(names: readonly Name[]) {
  const longestFirst = [...names].sort((a, b) => b.text.length - a.text.length)
  const byFirstWord = new Map<string, Name[]>()
  for (const name of longestFirst) {
    const first = firstWordOf(name.text).toLowerCase()
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name])
  }
  const firstWords = [...byFirstWord.keys()].sort((a, b) => b.length - a.length)
  const anyFirstWord = new RegExp(firstWords.map(word => inAnyCase(literally(word))).join('|'), 'g')
  const wholeNames = new Map(
    Array.from(byFirstWord, ([first, group]) => {
      const patterns = new Set(group.map(({ pattern }) => pattern))
      return [first, new RegExp(`${notAfterWord}(?:${[...patterns].join('|')})${notBeforeWord}`, 'uy')]
    }),
  )
  const byWriting = new Map<string, readonly Name[]>()
  const namesWritten = (written: string) => {
    const known = byWriting.get(written)
    const found = known ?? names.filter(({ pattern }) => new RegExp(`^${pattern}$`, 'u').test(written))
    byWriting.set(written, found)
    return found
  }

  return (text: string) => {
    let end = 0
    return Array.from(text.matchAll(anyFirstWord)).flatMap(({ 0: first, index }) => {
      const whole = wholeNames.get(first.toLowerCase())
      if (whole === undefined || index < end) return []
      whole.lastIndex = index
      const [written] = whole.exec(text) ?? []
      if (written === undefined) return []
      end = index + written.length
      return [{ names: namesWritten(written), span: { start: index, end } }]
    })
  }
}

const firstWordOf = (name: string) => /^[\p{L}\p{N}]+|^./u.exec(name)?.[0] ?? name

/** The treaty that names at one place mean, or null where that is in doubt. */
function meant(names: readonly Name[], certain: ReadonlySet<string>): string | null {
  const [name] = names.filter(isCertain)
  if (name) return name.treatyId
  const [only, ...others] = new Set(names.map(({ treatyId }) => treatyId).filter(id => certain.has(id)))
  return only !== undefined && others.length === 0 ? only : null
}

function onlyBearer(names: readonly Name[]): string | null {
  const [only, ...others] = new Set(names.map(({ treatyId }) => treatyId))
  return others.length === 0 ? (only ?? null) : null
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
