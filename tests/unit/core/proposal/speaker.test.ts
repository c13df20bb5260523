import { expect, test } from 'vitest'
import { isUnnamed, speakerOf } from '../../../../core/proposal/speaker'

const sources: readonly (readonly [string, string, string | null])[] = [
  ['Lin Jian, a spokesperson of the ministry,', 'Lin Jian', 'a spokesperson of the ministry'],
  ['Russian Foreign Minister Sergei Lavrov', 'Sergei Lavrov', 'Russian Foreign Minister'],
  ['President Vladimir Putin', 'Vladimir Putin', 'President'],
  ['the president of Mexico', 'the president of Mexico', null],
  ['the Kremlin', 'the Kremlin', null],
  ['Trump', 'Trump', null],
]
for (const [source, speaker, role] of sources)
  test(`takes “${source}” apart`, () => expect(speakerOf(source)).toEqual({ speaker, role }))

const names: readonly (readonly [string | null, boolean])[] = [
  [null, true],
  ['two senior officials', true],
  ['U.S. officials', true],
  ['a person familiar with the talks', true],
  ['officials in Moscow', true],
  ['they', true],
  ['the Kremlin', false],
  ['Daryl Kimball', false],
  ['People’s Daily', false],
  ['the president', false],
]
for (const [name, expected] of names)
  test(`${name} is ${expected ? 'no name' : 'a name'}`, () => expect(isUnnamed(name)).toBe(expected))
