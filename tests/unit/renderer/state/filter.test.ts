import { expect, test } from 'vitest'
import type { AnnotationDraft } from '../../../../core/annotation/annotation'
import { emptyClaim } from '../../../../core/annotation/change'
import type { PlacedAnnotation } from '../../../../core/contract'
import { applyFilter, type Filter, noFilter } from '../../../../renderer/state/filter'

function placed(id: string, words: string, fields: Partial<AnnotationDraft>): PlacedAnnotation {
  const time = '2026-02-06T00:00:00.000Z'
  const target = { quote: { exact: words, prefix: '', suffix: '' }, span: { start: 0, end: words.length } }
  const draft: AnnotationDraft = {
    kind: 'highlight',
    target,
    color: 'yellow',
    note: '',
    tags: [],
    claim: null,
    ...fields,
  }
  return {
    annotation: { ...draft, id, origin: 'reader', touched: true, created: time, updated: time },
    anchoring: { state: 'exact', span: target.span, score: 1 },
  }
}

const all = [
  placed('h', 'lukewarm stance', { color: 'pink', tags: ['tone'] }),
  placed('n', 'Doomsday Clock', { kind: 'note', note: 'Kept by the Bulletin.' }),
  placed('c', 'set to expire', {
    kind: 'claim',
    color: null,
    tags: ['tone', 'dates'],
    claim: { ...emptyClaim, speaker: 'Lin Jian', outlet: 'Xinhua', status: 'agrees' },
  }),
]

const cases: readonly (readonly [string, Partial<Filter>, readonly string[]])[] = [
  ['everything', {}, ['h', 'n', 'c']],
  ['one kind', { kind: 'note' }, ['n']],
  ['one colour', { color: 'pink' }, ['h']],
  ['one tag', { tag: 'tone' }, ['h', 'c']],
  ['one status', { status: 'agrees' }, ['c']],
  ['claims alone that are open', { status: 'open' }, []],
  ['words of the quote, whatever the case', { words: 'LUKEWARM' }, ['h']],
  ['words of the note', { words: 'bulletin' }, ['n']],
  ['a speaker or an outlet', { words: 'xinhua' }, ['c']],
  ['a tag by its words', { words: 'dates' }, ['c']],
  ['what fits every part of it', { tag: 'tone', kind: 'claim', words: ' lin ' }, ['c']],
  ['nothing that does not fit', { tag: 'tone', kind: 'note' }, []],
]
for (const [what, filter, ids] of cases)
  test(`lets through ${what}`, () => {
    const shown = applyFilter(all, { ...noFilter, ...filter })
    expect(shown.map(({ annotation }) => annotation.id)).toEqual(ids)
  })
