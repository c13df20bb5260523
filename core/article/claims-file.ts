import { z } from 'zod'
import { describe } from '../anchor/anchor'
import type { Span, Target } from '../anchor/target'
import { claimTypes } from '../annotation/annotation'
import type { AnnotationRecord } from '../annotation/record'
import type { ArticleFile } from '../ports'
import { damaged, readYaml } from './yaml-file'

const words = z
  .string('The value must be words; put it in quotes.')
  .trim()
  .min(1, 'The value must not be empty.')
  .max(500)
const nullableWords = words.nullish().transform(value => value ?? null)

const claimSchema = z.strictObject({
  id: z
    .string('A claim needs an id such as c01.')
    .regex(/^[\w-]{1,100}$/, 'An id holds letters, digits, hyphens and underscores.'),
  quote: z.string('A claim needs its exact words.').min(1, 'A claim needs its exact words.'),
  /** Offset of the quote's first character in the article's text; needed only to tell repeats apart. */
  start: z.number().int().nonnegative().optional(),
  speaker: nullableWords,
  role: nullableWords,
  outlet: nullableWords,
  cue: nullableWords,
  type: z.enum(claimTypes, `A type is one of ${claimTypes.join(', ')}.`),
  treaties: z.array(words).default([]),
  facts: z.array(words).default([]),
})

const claimsFileSchema = z.strictObject({
  made: z.iso.date('The day on which the claims were marked is written 2026-11-23.'),
  claims: z.array(claimSchema),
})

type ClaimEntry = z.infer<typeof claimSchema>

/**
 * The claims that came with an article, in the order of their file. They carry no stamps: whatever a reader changes wins
 * over them, and their status is left for the reader to judge. `text` is the article's text; targets count in it.
 * Throws `damaged`, naming file, line, claim and cure, where the file does not fit or a quote does not stand in the text.
 */
export function readArticleClaims(
  file: Pick<ArticleFile, 'name' | 'claims'>,
  text: string,
): readonly AnnotationRecord[] {
  if (file.claims === null) return []
  const name = file.name.replace(/(\.md)?$/, '.claims.yaml')
  const { value, lineOf } = readYaml({ name, yaml: file.claims, firstLine: 1 }, claimsFileSchema)
  const created = `${value.made}T00:00:00.000Z`
  const seen = new Set<string>()

  return value.claims.map((claim, index) => {
    const refuse = (why: string) => damaged(name, lineOf(['claims', index]), `claim ${claim.id}: ${why}`)
    if (seen.has(claim.id)) throw refuse('The id is used twice. Give this claim an id of its own.')
    seen.add(claim.id)

    const places = placesOf(text, claim.quote)
    const place = nearest(places, claim.start ?? 0)
    if (place === null) throw refuse('Its words are not in the article. Copy them from the article exactly.')
    if (places.length > 1 && claim.start === undefined) {
      throw refuse(`Its words stand ${places.length} times in the article. Add \`start\`: ${places.join(' or ')}.`)
    }
    return toRecord(claim, describe(text, spanAt(place, claim.quote)), created)
  })
}

function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

/** The article may have been edited since the offsets were written down, so that `start` is where to look, not a promise. */
function nearest(places: readonly number[], start: number): number | null {
  return places.reduce<number | null>(
    (best, place) => (best === null || Math.abs(place - start) < Math.abs(best - start) ? place : best),
    null,
  )
}

const spanAt = (start: number, quote: string): Span => ({ start, end: start + quote.length })

function toRecord(
  { id, type, treaties, facts, ...claim }: ClaimEntry,
  target: Target,
  created: string,
): AnnotationRecord {
  const { speaker, role, outlet, cue } = claim
  const evidence = facts.map(fact => ({ fact }))
  return {
    id,
    kind: 'claim',
    target,
    color: null,
    note: '',
    tags: [],
    claim: { speaker, role, outlet, cue, type, status: 'open', evidence, treaties },
    created,
    updated: created,
    deleted: null,
    stamps: {},
    noteForks: [],
    noteReplaced: {},
  }
}
