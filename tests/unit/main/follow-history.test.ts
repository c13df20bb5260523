import { expect, test } from 'vitest'
import type { Api, HistoryState, OpenArticle } from '../../../core/contract'
import { PactaError } from '../../../core/result'
import { followHistory } from '../../../main/follow-history'

const nothing: HistoryState = { undo: null, redo: null }
const highlight: HistoryState = { undo: 'Add Highlight', redo: null }

function setUp() {
  const told: (HistoryState | null)[] = []
  const openArticle = async (articleId: string) => {
    if (articleId === 'nowhere') throw new PactaError('missing', 'There is no such article.')
    return { history: nothing } as OpenArticle
  }
  return { told, ...followHistory({ openArticle } as Api, history => told.push(history)) }
}

test('tells the history of an article that is opened', async () => {
  const { told, api } = setUp()
  await api.openArticle('a')
  expect(told).toEqual([nothing])
})

test('tells of changes to the open article, and of no other', async () => {
  const { told, api, annotationsChanged } = setUp()
  await api.openArticle('a')
  annotationsChanged({ articleId: 'b', changed: [], removed: [], history: { undo: 'Delete Note', redo: null } })
  annotationsChanged({ articleId: 'a', changed: [], removed: [], history: highlight })
  expect(told).toEqual([nothing, highlight])
})

test('an article that cannot be opened leaves the one before it open', async () => {
  const { told, api, annotationsChanged } = setUp()
  await api.openArticle('a')
  await expect(api.openArticle('nowhere')).rejects.toThrow('no such article')
  annotationsChanged({ articleId: 'a', changed: [], removed: [], history: highlight })
  expect(told).toEqual([nothing, highlight])
})

test('tells of nothing once the window has gone', async () => {
  const { told, api, annotationsChanged, windowGone } = setUp()
  await api.openArticle('a')
  windowGone()
  annotationsChanged({ articleId: 'a', changed: [], removed: [], history: highlight })
  expect(told).toEqual([nothing, null])
})
