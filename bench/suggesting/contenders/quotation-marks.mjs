/** A quotation of five words and more, within its paragraph. */
const quotation = /[“"](?:[^“”"\s]+[^\S\n]+){4,}[^“”"\s]+[”"]/gu

/** What the marks alone tell: every quotation is a claim, and nobody says it. */
export default {
  name: 'Quotation marks',
  find: text =>
    Array.from(text.matchAll(quotation), ({ 0: words, index }) => ({
      content: [[index, index + words.length]],
      source: null,
      cue: null,
      kind: 'direct',
    })),
}
