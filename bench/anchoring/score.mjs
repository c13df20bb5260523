/** Of the units of a quote that are not white space this share must survive, or the quote is gone. */
const survives = 0.3
/** A range is right when it shares this much with the true one, of what both cover; tight when its ends are this near. */
const [right, tight] = [0.5, 10]

/**
 * Where each annotation should stand in the edited text: at a span, nowhere, or unclear when its rest lies scattered.
 * @param {ReturnType<import('./annotations.mjs').annotationsIn>} annotations
 * @param {Int32Array | null} places Where each unit of the old text stands now, or -1; null when nothing changed.
 * @param {string} text The old text.
 */
export function truthOf(annotations, places, text) {
  return annotations.map(({ start, end }) => {
    let [low, high, kept, all] = [Number.POSITIVE_INFINITY, -1, 0, 0]
    for (let at = start; at < end; at++) {
      if (/\s/.test(text.charAt(at))) continue
      all++
      const place = places === null ? at : places[at]
      if (place === -1) continue
      kept++
      low = Math.min(low, place)
      high = Math.max(high, place)
    }
    if (kept < survives * all) return { kind: 'gone' }
    if (high + 1 - low > 1.6 * (end - start) + 20) return { kind: 'unclear' }
    return { kind: 'at', start: low, end: high + 1 }
  })
}

/**
 * @param {ReturnType<typeof truthOf>} truth
 * @param {readonly (readonly [number, number] | null)[]} found Offsets; may be shorter than the truth.
 */
export function scoreOf(truth, found) {
  const score = { present: 0, right: 0, tight: 0, returned: 0, wrong: 0, gone: 0, attached: 0 }
  for (const [at, span] of found.entries()) {
    const { kind, start, end } = truth[at]
    if (kind === 'unclear') continue
    if (kind === 'gone') score.gone++
    else score.present++
    if (span === null) continue
    score.returned++
    if (kind === 'gone') {
      score.attached++
      score.wrong++
      continue
    }
    const both = Math.min(span[1], end) - Math.max(span[0], start)
    const either = Math.max(span[1], end) - Math.min(span[0], start)
    if (both < right * either) score.wrong++
    else {
      score.right++
      if (Math.abs(span[0] - start) <= tight && Math.abs(span[1] - end) <= tight) score.tight++
    }
  }
  return {
    recall: score.right / score.present,
    tight: score.tight / score.present,
    wrong: score.returned === 0 ? 0 : score.wrong / score.returned,
    gone: score.gone,
    attached: score.attached,
  }
}
