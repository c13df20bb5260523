import { z } from 'zod'
import type { Span } from '../../../../core/anchor/target'
import { readFrontMatter, splitFrontMatter } from '../../../../core/article/front-matter'
import { readYaml } from '../../../../core/article/yaml-file'

/** Who says what in a text, as a person marked it. Each part may stand in several pieces, in the order of the text. */
export interface Attribution {
  readonly content: readonly Span[]
  readonly source: readonly Span[] | null
  readonly cue: readonly Span[] | null
}

/** A text without its marks. Spans are in UTF-16 units of it. */
export interface MarkedText {
  readonly text: string
  readonly gold: readonly Attribution[]
}

export interface MarkedArticle extends MarkedText {
  readonly id: string
  readonly title: string
  readonly style: string
  readonly language: string
}

const styleSchema = z.object({ style: z.string() })

/** Reads an article of the fixtures: front matter with title and style, then the text with its marks. */
export function readMarkedArticle(id: string, file: string): MarkedArticle {
  const { yaml, body } = splitFrontMatter(id, file)
  const { fields } = readFrontMatter(id, file)
  if (yaml === null || fields === null) throw new Error(`${id} has no front matter: begin it with --- and a title.`)
  const { style } = readYaml({ name: id, yaml, firstLine: 2 }, styleSchema).value
  return { id, title: fields.title, style, language: fields.language, ...readMarks(body.trim()) }
}

/** Reads a file of sentences set apart by blank lines, each with marks of its own: one small article per sentence. */
export function readMarkedSentences(id: string, file: string): readonly MarkedArticle[] {
  const { text: _text, gold: _gold, ...whole } = readMarkedArticle(id, file.replace(/[{}]/g, '\\$&'))
  const sentences = splitFrontMatter(id, file)
    .body.trim()
    .split(/\n\s*\n/)
  return sentences.map((sentence, at) => ({ ...whole, id: `${id} ${at + 1}`, ...readMarks(sentence) }))
}

/**
 * Takes the marks off a text. `{c1|…}` is content, `{s1|…}` source and `{q1|…}` cue of attribution 1; one pair of
 * braces may carry several labels, `{s1,s2|she}`, and braces nest. The same label again is a further piece.
 * A brace of the text itself is written `\{` or `\}`. Throws for a mark that is open, stray or empty,
 * and for an attribution without content.
 */
export function readMarks(marked: string): MarkedText {
  const pieces = new Map<string, Span[]>()
  const open: { readonly labels: readonly string[]; readonly start: number }[] = []
  let text = ''
  for (const [sign, escaped, labels] of marked.matchAll(/\\([{}])|\{([csq]\d+(?:,[csq]\d+)*)\||[\s\S]/g)) {
    if (labels !== undefined) {
      open.push({ labels: labels.split(','), start: text.length })
    } else if (sign === '}') {
      const mark = open.pop()
      if (!mark) throw misplaced('A closing brace without a mark', text)
      if (mark.start === text.length) throw misplaced(`The mark {${mark.labels}|} is empty`, text)
      for (const label of mark.labels) pieces.set(label, joined(pieces.get(label), mark.start, text.length))
    } else if (sign === '{') {
      throw misplaced('An opening brace that is not a mark', text)
    } else {
      text += escaped ?? sign
    }
  }
  if (open.length > 0) throw misplaced(`The mark {${open.at(-1)?.labels}| is never closed`, text)
  return { text, gold: attributions(pieces) }
}

/** The pieces with one more behind them; pieces that touch become one. */
function joined(pieces: readonly Span[] = [], start: number, end: number): Span[] {
  const last = pieces.at(-1)
  return last?.end === start ? [...pieces.slice(0, -1), { start: last.start, end }] : [...pieces, { start, end }]
}

function attributions(pieces: ReadonlyMap<string, readonly Span[]>): readonly Attribution[] {
  const numbers = new Set(Array.from(pieces.keys(), label => Number(label.slice(1))))
  return [...numbers]
    .sort((a, b) => a - b)
    .map(number => {
      const content = pieces.get(`c${number}`)
      if (!content) throw new Error(`Attribution ${number} has no content: mark it {c${number}|…}.`)
      return { content, source: pieces.get(`s${number}`) ?? null, cue: pieces.get(`q${number}`) ?? null }
    })
}

const misplaced = (what: string, before: string) => new Error(`${what}, behind “${before.slice(-40)}”.`)
