import type { Annotation } from '../annotation/annotation'
import type { Rendering } from '../article/article'
import { type AlignedPair, alignBlocks } from './align'
import type { ArticleVersion, ChangedWords, ComparedBlock, Comparison } from './comparison'
import { fatesOf } from './fates'
import { joinParted } from './join-parted'
import { type TextBlock, textBlocks } from './text-blocks'
import { wordsOf } from './tokens'
import { weave } from './weave'

interface Version {
  readonly version: ArticleVersion
  readonly rendering: Rendering
}

interface Versions {
  readonly from: Version
  readonly to: Version
  readonly annotations: readonly Annotation[]
}

/** What changed from one version of an article to another, and what became of what the reader marked. */
export function compareVersions({ from, to, annotations }: Versions): Comparison {
  const blocks = compareBlocks(textBlocks(from.rendering), textBlocks(to.rendering))
  return {
    from: from.version,
    to: to.version,
    blocks,
    added: countWords(blocks, 'added'),
    removed: countWords(blocks, 'removed'),
    fates: fatesOf({ before: from.rendering.text, after: to.rendering.text }, blocks, annotations),
  }
}

function compareBlocks(before: readonly TextBlock[], after: readonly TextBlock[]): readonly ComparedBlock[] {
  const pairs = align(before, after)
  const [older, newer] = joinParted(before, after, pairs)
  const isAsBefore = older.length === before.length && newer.length === after.length
  return weave(older, newer, isAsBefore ? pairs : align(older, newer))
}

function align(before: readonly TextBlock[], after: readonly TextBlock[]): readonly AlignedPair[] {
  return alignBlocks(
    before.map(({ words }) => words),
    after.map(({ words }) => words),
  )
}

function countWords(blocks: readonly ComparedBlock[], kind: ChangedWords['kind']): number {
  const words = blocks.flatMap(block => block.words.filter(stretch => stretch.kind === kind))
  return words.reduce((sum, { text }) => sum + wordsOf(text).length, 0)
}
