import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkSentence } from '../../../../core/treaty/check/check-sentence'
import { indexRecord } from '../../../../core/treaty/check/index-record'
import { wholeResult } from '../../../../core/treaty/check/whole-result'
import { readTreaties } from '../../../../core/treaty/record'
import { shippedFiles } from './shipped'

interface Case {
  readonly id: string
  readonly sentence: string
  /** The day of publication; 1 February 2026 where left out, none where null. */
  readonly on?: string | null
  /** What a careful reader concludes. */
  readonly result: string
  /** What the rules come to, where meaning is needed to go further: never a wrong `agrees` or `differs`. */
  readonly rules?: 'cannot-tell' | 'not-in-record'
  readonly wrong?: string
  readonly right?: string
  /** Facts that must be among those of the checks. */
  readonly facts?: readonly string[]
}

const folder = new URL('../../../fixtures/checks/', import.meta.url)
const index = indexRecord(readTreaties(shippedFiles).treaties)

for (const batch of [
  'judged',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
])
  describe(`sentences of the ${batch} batch`, () => {
    const cases: readonly Case[] = parse(readFileSync(new URL(`${batch}.yaml`, folder), 'utf8'))
    for (const { id, sentence, on = '2026-02-01', result, rules, wrong, right, facts = [] } of cases)
      test(`${id} ${result}: ${sentence}`, () => {
        const checks = checkSentence({ text: sentence, publishedOn: on }, index)
        expect(wholeResult(checks), JSON.stringify(checks, null, 2)).toBe(rules ?? result)
        const differences = checks
          .filter(check => check.result === 'differs')
          .map(({ span, correction }) => [sentence.slice(span.start, span.end), correction])
        if (wrong !== undefined && rules === undefined)
          expect(differences).toContainEqual([wrong, right ?? expect.any(String)])
        const held = checks.flatMap(({ factIds }) => factIds)
        for (const fact of facts) expect(held).toContain(fact)
      })
  })
