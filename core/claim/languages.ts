import { chinese } from './chinese/rules'
import { english } from './english/rules'
import { findClaims } from './find-claims'
import { german } from './german/rules'
import type { Language } from './language'
import { findByPattern } from './pattern/find-by-pattern'
import type { PatternRules } from './pattern/pattern-rules'

const byPattern = (rules: PatternRules): Language => ({
  ...rules,
  find: (text, paragraphs) => findByPattern(text, paragraphs, rules),
})

const all: readonly Language[] = [
  { ...english, find: (text, paragraphs) => findClaims(text, paragraphs, english) },
  byPattern(german),
  byPattern(chinese),
]

/** The languages whose claims can be found, by their BCP 47 name. */
export const languages: ReadonlyMap<string, Language> = new Map(all.map(one => [one.language, one]))
