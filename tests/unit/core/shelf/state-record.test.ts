import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClock } from '../../../../core/annotation/clock'
import { type ArticleState, newArticleState } from '../../../../core/shelf/article-state'
import { type ArticleStateRecord, changeState, mergeStates, stateOf } from '../../../../core/shelf/state-record'

const patches = fc.record<Partial<ArticleState>>(
  {
    archived: fc.boolean(),
    collections: fc.array(fc.constantFrom('Seminar', 'Draft'), { maxLength: 2 }),
    progress: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
)

/** Three devices that change the same two articles, each without the others. */
const devices = fc
  .array(fc.array(fc.tuple(fc.constantFrom('a', 'b'), patches), { maxLength: 6 }), { minLength: 3, maxLength: 3 })
  .map(all =>
    all.map((changes, at) => {
      const replica = `device${at}`
      const clock = createClock(replica, () => 1000 + at)
      const records = new Map<string, ArticleStateRecord>()
      for (const [id, patch] of changes) records.set(id, changeState(id, records.get(id), patch, clock.tick()))
      return { replica, states: [...records.values()] }
    }),
  )

const states = (...replicas: Parameters<typeof mergeStates>[0]) =>
  Object.fromEntries(['a', 'b'].map(id => [id, stateOf(mergeStates(replicas).get(id))]))

test('devices that have seen the same files show the same, in whatever order these arrived', () => {
  fc.assert(
    fc.property(devices, ([one, two, three]) => {
      if (!one || !two || !three) return
      expect(states(one, two, three)).toEqual(states(three, one, two))
      expect(states(one, one, two, two, three)).toEqual(states(one, two, three))
    }),
  )
})

test('changes of different parts on two devices are both kept, of one part the later', () => {
  const [early, late] = [createClock('desk', () => 1000), createClock('laptop', () => 2000)]
  const desk = changeState('a', undefined, { archived: true, progress: 0.5 }, early.tick())
  const laptop = changeState('a', undefined, { progress: 0.75 }, late.tick())
  const merged = states({ replica: 'desk', states: [desk] }, { replica: 'laptop', states: [laptop] })
  expect(merged.a).toEqual({ ...newArticleState, archived: true, progress: 0.75 })
})
