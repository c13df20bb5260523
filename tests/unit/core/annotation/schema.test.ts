import { expect, test } from 'vitest'
import { claimStatuses, claimTypes, colors, kinds } from '../../../../core/annotation/annotation'
import { draftSchema, patchSchema } from '../../../../core/annotation/schema'

const claim = {
  speaker: null,
  role: null,
  outlet: null,
  cue: null,
  type: 'fact',
  status: 'open',
  evidence: [],
  treaties: [],
}
const draft = {
  kind: 'claim',
  target: { quote: { exact: 'a', prefix: '', suffix: '' }, span: { start: 0, end: 1 } },
  color: null,
  note: '',
  tags: [],
  claim,
}

const takes: readonly (readonly [string, object])[] = [
  ...kinds.map(kind => [`the kind ${kind}`, { kind }] as const),
  ...colors.map(color => [`the colour ${color}`, { color }] as const),
  ...claimTypes.map(type => [`the type ${type}`, { claim: { ...claim, type } }] as const),
  ...claimStatuses.map(status => [`the status ${status}`, { claim: { ...claim, status } }] as const),
  ['evidence of both forms', { claim: { ...claim, evidence: [{ fact: 'inf.status' }, { text: 'a page' }] } }],
  ['tags with spaces and slashes', { tags: ['arms race', 'a/b'] }],
  ['a note of several lines', { note: '# a\n\nb' }],
]

for (const [what, part] of takes)
  test(`takes ${what}`, () => {
    expect(draftSchema.parse({ ...draft, ...part })).toEqual({ ...draft, ...part })
  })

const refuses: readonly (readonly [string, object])[] = [
  ['an unknown kind', { kind: 'bookmark' }],
  ['a colour by its number', { color: '#ffff00' }],
  ['a tag with a number sign', { tags: ['#a'] }],
  ['a tag with a comma', { tags: ['a,b'] }],
  ['a tag over two lines', { tags: ['a\nb'] }],
  ['a tag of white space', { tags: [' '] }],
  ['an empty quote', { target: { ...draft.target, quote: { exact: '', prefix: '', suffix: '' } } }],
  ['an empty span', { target: { ...draft.target, span: { start: 1, end: 1 } } }],
  ['a span that ends before it begins', { target: { ...draft.target, span: { start: 2, end: 1 } } }],
  ['a verdict', { claim: { ...claim, status: 'false' } }],
  ['evidence without words', { claim: { ...claim, evidence: [{ text: ' ' }] } }],
]

for (const [what, part] of refuses)
  test(`refuses ${what}`, () => {
    expect(draftSchema.safeParse({ ...draft, ...part }).success).toBe(false)
  })

test('takes white space off the ends of words and tags', () => {
  const parsed = draftSchema.parse({ ...draft, tags: [' a '], claim: { ...claim, speaker: ' Lin Jian\n' } })
  expect(parsed).toMatchObject({ tags: ['a'], claim: { speaker: 'Lin Jian' } })
})

const patches: readonly (readonly [string, object])[] = [
  ['nothing', {}],
  ['one field', { note: 'a' }],
  ['one field of a claim', { claim: { status: 'agrees' } }],
  ['no claim', { claim: null }],
  ['no colour', { color: null }],
]

for (const [what, patch] of patches)
  test(`takes a change of ${what}, and adds nothing to it`, () => {
    expect(patchSchema.parse(patch)).toEqual(patch)
  })

test('refuses a change of what an annotation is by itself', () => {
  expect(patchSchema.parse({ id: 'b', created: '2020-01-01T00:00:00Z', origin: 'article' })).toEqual({})
})
