import type { Span } from '../core/anchor/target'
import type { Suggestion } from '../core/claim/suggestion'

/** A suggestion with its spans as pairs `[start, end]`, as scorers of attributions read them. */
export function scorable({ content, source, cue, via, ...rest }: Suggestion) {
  return { content: content.map(pair), source: pairOrNull(source), cue: pairOrNull(cue), via: pairOrNull(via), ...rest }
}

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]
const pairOrNull = (span: Span | null) => span && pair(span)
