import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { describe } from '../anchor/anchor'
import { findQuote } from '../anchor/find-quote'
import type { Span } from '../anchor/target'
import { claimTypes } from '../annotation/annotation'
import type { AnnotationRecord } from '../annotation/record'
import type { ArticleFile } from '../ports'
import { PactaError } from '../result'

const words = z.string().trim().min(1)

const claimSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'holds lower-case letters, digits and hyphens'),
  quote: z.string().min(1),
  /** Offset of the quote's first character in the article's text; tells repeats apart. */
  start: z.number().int().nonnegative().optional(),
  speaker: words.nullish(),
  role: words.nullish(),
  outlet: words.nullish(),
  cue: words.nullish(),
  type: z.enum(claimTypes),
  treaties: z.array(words).default([]),
  facts: z.array(words).default([]),
})

const claimsFileSchema = z.strictObject({
  /** The day on which the claims were marked. */
  made: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'reads 2026-11-23'),
  claims: z.array(claimSchema),
})

type ClaimEntry = z.infer<typeof claimSchema>

/**
 * The claims that came with an article, as records without stamps: whatever a reader changes wins over them.
 * Throws `damaged`, naming file, line and cure, when the file does not fit or a quote is not in the text.
 */
export function readArticleClaims(file: ArticleFile, text: string): readonly AnnotationRecord[] {
  if (file.claims === null) return []
  const name = file.name.replace(/\.md$/, '.claims.yaml')
  const { made, claims, lineOf } = parseClaims(name, file.claims)
  const seen = new Set<string>()
  return claims.map((claim, index) => {
    const complain = (what: string) =>
      new PactaError('damaged', `${name}: line ${lineOf(['claims', index])}: claim ${claim.id}: ${what}`)
    if (seen.has(claim.id)) throw complain('the id is used twice. Give it an id of its own.')
    seen.add(claim.id)
    const span = placeOf(claim, text)
    if (span === null) throw complain('its words are not in the article. Copy the quote from the article exactly.')
    return recordOf(claim, describe(text, span), `${made}T00:00:00.000Z`)
  })
}

function placeOf({ quote, start }: ClaimEntry, text: string): Span | null {
  if (start !== undefined && text.startsWith(quote, start)) return { start, end: start + quote.length }
  return findQuote(text, { exact: quote, prefix: '', suffix: '' }, start ?? 0)?.span ?? null
}

function recordOf(claim: ClaimEntry, target: AnnotationRecord['target'], made: string): AnnotationRecord {
  return {
    id: claim.id,
    kind: 'claim',
    target,
    color: null,
    note: '',
    tags: [],
    claim: {
      speaker: claim.speaker ?? null,
      role: claim.role ?? null,
      outlet: claim.outlet ?? null,
      cue: claim.cue ?? null,
      type: claim.type,
      status: 'open',
      evidence: claim.facts.map(fact => ({ fact })),
      treaties: claim.treaties,
    },
    created: made,
    updated: made,
    deleted: null,
    stamps: {},
  }
}

function parseClaims(name: string, yaml: string) {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines })
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
    return node?.range ? lines.linePos(node.range[0]).line : 1
  }
  const [error] = document.errors
  if (error) {
    const [message] = error.message.split('\n')
    throw new PactaError('damaged', `${name}: line ${error.linePos?.[0].line ?? 1}: ${message} Correct the YAML there.`)
  }
  const parsed = claimsFileSchema.safeParse(document.toJS())
  if (parsed.success) return { ...parsed.data, lineOf }
  const [issue] = parsed.error.issues
  const path = issue?.path ?? []
  throw new PactaError(
    'damaged',
    `${name}: line ${lineOf(path)}: ${path.join('.')}: ${issue?.message}. Correct it there.`,
  )
}
