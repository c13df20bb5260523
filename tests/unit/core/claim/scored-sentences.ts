import { readFileSync } from 'node:fs'
import type { Span } from '../../../../core/anchor/target'
import { suggest } from '../../../../core/claim/suggest'
import { type MarkedArticle, readMarkedSentences } from './marked-article'
import { type Judged, type Score, score } from './score'

const fixtures = new URL('../../../fixtures/attribution/', import.meta.url)

/** The marked sentences of a language. */
export const sentencesIn = (name: string): readonly MarkedArticle[] =>
  readMarkedSentences(name, readFileSync(new URL(`${name}.txt`, fixtures), 'utf8'))

/** How well the claims of the sentences are found, all together. */
export const scoreOf = (sentences: readonly MarkedArticle[]): Score => score(sentences.map(judge))

const judge = ({ text, gold, language }: MarkedArticle): Judged => ({
  text,
  gold,
  language,
  found: suggest({ text, language }).map(one => ({
    content: one.content,
    source: one.source && [one.source],
    cue: one.cue && [one.cue],
    kind: one.kind,
  })),
})

/** What a text is found to report: content, source, cue, via and kind, in words. */
export const inWords = (text: string, language: string) =>
  suggest({ text, language }).map(({ content, source, cue, via, kind }) => {
    const at = (span: Span | null) => span && text.slice(span.start, span.end)
    return [content.map(at).join(' … '), at(source), at(cue), at(via), kind]
  })
