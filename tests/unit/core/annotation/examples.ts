import { describe } from '../../../../core/anchor/anchor'
import type { AnnotationDraft } from '../../../../core/annotation/annotation'
import { emptyClaim } from '../../../../core/annotation/change'
import type { AnnotationRecord } from '../../../../core/annotation/record'

export const text = 'New START is set to expire on Thursday, per Xinhua. The treaty entered into force in 2011.'

/** A highlight of words of the text, with other fields as a test needs them. */
export function draftOf(words: string, fields: Partial<AnnotationDraft> = {}): AnnotationDraft {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return {
    kind: 'highlight',
    target: describe(text, { start, end: start + words.length }),
    color: fields.kind === 'claim' ? null : 'yellow',
    note: '',
    tags: [],
    claim: fields.kind === 'claim' ? emptyClaim : null,
    ...fields,
  }
}

/** A claim as it comes with an article: without a stamp. */
export function articleClaim(id: string, words: string): AnnotationRecord {
  const created = '2026-02-06T00:00:00.000Z'
  return {
    ...draftOf(words, { kind: 'claim' }),
    id,
    created,
    updated: created,
    deleted: null,
    stamps: {},
    noteForks: [],
    noteReplaced: {},
  }
}
