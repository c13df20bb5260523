/*
 * Who says what by the parts of speech of the words: the plain rules that one would write first, so that the comparison tells
 * what a tagger brings.
 */
const verbs = new Set(
  `say tell add warn claim argue announce note report write state explain insist suggest acknowledge admit assert contend declare
  respond reply remark conclude confirm deny complain allege caution observe predict ask reveal stress emphasize reiterate
  concede maintain believe think recall tweet testify point shout joke grumble mutter promise pledge vow quip lament
  estimate find show indicate imply reckon boast answer urge hint put`.split(/\s+/),
)
const opening = new Set(['“', '"'])
const closing = new Set(['”', '"'])
const nominal = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART'])
const links = new Set(['of', 'for', 'at', 'and', 'from', 'the'])
const between = new Set(['AUX', 'ADV', 'PART'])
const breaks = /^[.!?;]$/

/**
 * @param {readonly { start: number, end: number, form: string, tag: string, lemma: string }[]} tokens Of a paragraph.
 * @param {readonly (readonly [number, number])[]} sentences First and last token of each.
 */
export function claimsIn(tokens, sentences) {
  const quotations = quotationsIn(tokens)
  const found = []
  for (const [from, to] of wholeSentences(sentences, quotations)) {
    const claims = claimsOf(tokens, quotations, [from, to])
    const isQuotation = quotations.some(quotation => quotation[0] === from && quotation[1] >= to - 1)
    if (isQuotation && found.length > 0) found.at(-1).content.push([from, to])
    else found.push(...claims)
  }
  return found.map(claim => spansOf(tokens, claim))
}

/** From the opening mark to behind the closing one. */
function quotationsIn(tokens) {
  const found = []
  let open = -1
  for (const [at, { form }] of tokens.entries())
    if (open !== -1 && closing.has(form)) {
      found.push([open, at + 1])
      open = -1
    } else if (open === -1 && opening.has(form)) open = at
  return open === -1 ? found : [...found, [open, tokens.length]]
}

/** Sentences that a quotation spans are one. */
function wholeSentences(sentences, quotations) {
  const found = []
  for (const [first, last] of sentences) {
    const isInside = quotations.some(([from, to]) => from < first && to > first)
    const before = found.at(-1)
    if (isInside && before) before[1] = last + 1
    else found.push([first, last + 1])
  }
  return found
}

function claimsOf(tokens, quotations, [from, to]) {
  const isQuoted = at => quotations.some(quotation => at >= quotation[0] && at < quotation[1])
  const found = []
  for (let at = from; at < to; at++) {
    if (isQuoted(at)) continue
    const { form, tag, lemma } = tokens[at]
    if (form === 'according' && tokens[at + 1]?.form === 'to') found.push(accordingTo(tokens, at, [from, to]))
    else if (tag === 'VERB' && (verbs.has(lemma) || standsBeside(quotations, at)))
      found.push(reported(tokens, quotations, { at, from, to, isQuoted }))
    else if (form === ':') found.push(introduced(tokens, quotations, [from, at]))
  }
  const isWhole = ({ source, content }) => [source, ...content].every(([a, b]) => b > a && b <= tokens.length)
  return found.filter(claim => claim?.content.length > 0 && isWhole(claim))
}

/** Words between a quotation and a verb beside it at most: `“No,” the envoy grumbled`. */
const near = 6
const standsBeside = (quotations, at) => quotations.some(([, end]) => end <= at && at - end < near)

/** The clause that is not the phrase itself. */
function accordingTo(tokens, at, [from, to]) {
  const end = subjectBehind(tokens, at + 2, to)
  const content = at > from ? [from, trimmed(tokens, at)] : [end + 1, trimmed(tokens, to)]
  return { source: [at + 2, end], cue: [at, at + 2], content: [content].filter(([a, b]) => b > a) }
}

function reported(tokens, quotations, { at, from, to, isQuoted }) {
  let left = at
  while (left > from && between.has(tokens[left - 1].tag) && !isQuoted(left - 1)) left -= 1
  let start = left
  while (start > from && !isQuoted(start - 1) && isNominal(tokens[start - 1])) start -= 1
  start = withApposition(tokens, { start, from, isQuoted })
  const isInverted = start === left
  const right = isInverted ? subjectBehind(tokens, at + 1, to) : at + 1
  const source = isInverted ? [at + 1, right] : [start, left]
  if (source[1] <= source[0]) return null
  const clauseStart = isInverted ? at : start
  const before = quotations.find(quotation => quotation[1] === clauseStart || quotation[1] === clauseStart - 1)
  const behind = quotations.find(quotation => quotation[0] >= right && quotation[0] <= right + 2 && quotation[1] <= to)
  const isLast = right >= to || /^[.,]$/.test(tokens[right].form)
  const content = before
    ? [before, ...(behind ? [behind] : [])]
    : isLast && tokens[clauseStart - 1]?.form === ',' && clauseStart > from
      ? [[from, trimmed(tokens, clauseStart)]]
      : [[right, trimmed(tokens, to)]]
  const isSaid = before || behind || content.some(piece => isClause(tokens, piece))
  return isSaid ? { source, cue: [at, at + 1], content: content.filter(([a, b]) => b > a) } : null
}

/** `Reyna Tamayo, the coalition’s director, said`: from the comma before a verb back to the one before the phrase. */
function withApposition(tokens, { start, from, isQuoted }) {
  if (tokens[start - 1]?.form !== ',' || isQuoted(start - 1)) return start
  let at = start - 1
  while (at > from && !isQuoted(at - 1) && (isNominal(tokens[at - 1]) || tokens[at - 1].form === ',')) at -= 1
  const isWhole = at === from || isQuoted(at - 1)
  return isWhole && tokens[at].form !== ',' ? at : start
}

/** `The Minister: “No.”` */
function introduced(tokens, quotations, [from, at]) {
  const behind = quotations.find(quotation => quotation[0] === at + 1)
  const end = subjectBehind(tokens, from, at)
  return behind && end > from ? { source: [from, end], cue: [at, at + 1], content: [behind] } : null
}

const isClause = (tokens, [from, to]) =>
  tokens.slice(from, to).some(({ tag, form }) => tag === 'AUX' || tag === 'VERB' || form === 'that')

const isNominal = ({ tag, form }) => nominal.has(tag) || links.has(form)

/** Where the words behind a verb that may name its subject end. */
function subjectBehind(tokens, from, to) {
  let end = from
  while (end < to && isNominal(tokens[end])) end += 1
  return end
}

/** Without the marks before an end. */
function trimmed(tokens, end) {
  let at = end
  while (at > 0 && (breaks.test(tokens[at - 1].form) || tokens[at - 1].form === ',')) at -= 1
  return at
}

function spansOf(tokens, { source, cue, content }) {
  const span = ([from, to]) => [tokens[from].start, tokens[to - 1].end]
  return { source: span(source), cue: span(cue), content: content.map(span) }
}
