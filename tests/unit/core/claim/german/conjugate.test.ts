import { expect, test } from 'vitest'
import { conjugate } from '../../../../../core/claim/german/conjugate'
import { finalForms, finiteForms, lemmas, participles } from '../../../../../core/claim/german/verb-forms'

const cases = [
  ['sagen', 'sagt sagen sagte sagten sage', 'gesagt'],
  ['erklären', 'erklärt erklären erklärte erklärten erkläre', 'erklärt'],
  ['antworten', 'antwortet antworten antwortete antworteten antworte', 'geantwortet'],
  ['dementieren', 'dementiert dementieren dementierte dementierten dementiere', 'dementiert'],
  ['fordern', 'fordert fordern forderte forderten fordere', 'gefordert'],
  ['schreiben', 'schreibt schreiben schrieb schrieben schreibe', 'geschrieben'],
  ['nennen', 'nennt nennen nannte nannten nenne', 'genannt'],
  ['bestreiten', 'bestreitet bestreiten bestritt bestritten bestreite', 'bestritten'],
] as const
for (const [verb, finite, participle] of cases)
  test(`knows the forms of ${verb}`, () => {
    expect(conjugate(verb)).toEqual({ finite: finite.split(' '), participle })
  })

const lemmasOf = (found: readonly { readonly lemma: string }[] | undefined) => found?.map(({ lemma }) => lemma)

test('a particle stands apart, before its verb, or in the participle', () => {
  expect(lemmasOf(finiteForms.get('teilte'))).toEqual(['mitteilen'])
  expect(lemmasOf(finalForms.get('mitteilte'))).toEqual(['mitteilen'])
  expect(lemmasOf(participles.get('mitgeteilt'))).toEqual(['mitteilen'])
})

test('one form may be of several verbs', () => {
  expect(lemmasOf(finiteForms.get('sagt'))).toEqual(expect.arrayContaining(['sagen', 'zusagen', 'voraussagen']))
})

test('every verb has a precision', () => {
  for (const [lemma, { precision }] of lemmas) expect(precision > 0 && precision <= 1, lemma).toBe(true)
})
