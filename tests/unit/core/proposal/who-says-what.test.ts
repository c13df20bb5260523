import { expect, test } from 'vitest'
import type { Proposal } from '../../../../core/proposal/proposal'
import { fullNames, whoSaysWhat } from '../../../../core/proposal/who-says-what'

const said = (speaker: string | null, kind: Proposal['kind'], outlet: string | null = null): Proposal => ({
  key: 'k',
  target: { quote: { exact: 'a', prefix: '', suffix: '' }, span: { start: 0, end: 1 } },
  content: [{ start: 0, end: 1 }],
  speaker,
  role: null,
  outlet,
  cue: 'said',
  kind,
  type: 'fact',
  certainty: 0.5,
  why: [],
  treatyIds: [],
  checkRank: 1,
})

/** As a window counts them: by the full names of all that are proposed. */
function linesOf(proposals: readonly Proposal[]) {
  const nameOf = fullNames(proposals.flatMap(({ speaker }) => speaker ?? []))
  return whoSaysWhat(proposals, speaker => speaker && nameOf(speaker))
}

test('a surname counts for the full name, and those who say most come first', () => {
  const lines = linesOf([
    said('two officials', 'indirect', 'Reuters'),
    said('Sergei Lavrov', 'direct'),
    said('Lavrov', 'indirect', 'TASS'),
  ])
  expect(lines).toEqual([
    { speaker: 'Sergei Lavrov', outlets: ['TASS'], direct: 1, mixed: 0, indirect: 1, total: 2, isUnnamed: false },
    { speaker: 'two officials', outlets: ['Reuters'], direct: 0, mixed: 0, indirect: 1, total: 1, isUnnamed: true },
  ])
})

test('a surname that two people bear stays as it is', () => {
  const lines = linesOf([said('Anna Ivanova', 'direct'), said('Vera Ivanova', 'direct'), said('Ivanova', 'mixed')])
  expect(lines.map(({ speaker }) => speaker)).toEqual(['Anna Ivanova', 'Vera Ivanova', 'Ivanova'])
})

test('statements without a source are one line', () => {
  expect(linesOf([said(null, 'direct'), said(null, 'mixed')])).toMatchObject([
    { speaker: null, total: 2, isUnnamed: true },
  ])
})
