import { Lexer, type Marked, type Token, type TokensList, walkTokens } from 'marked'
import { isClosedHtml } from './closed-html'

/** UTF-16 units of Markdown in a piece, at least: several screens, and made ready in a few hundredths of a second. */
const usual = 32_000

/**
 * A line after an empty one that begins a block of its own whatever stands before it, but for code and HTML that were left
 * open: it is not indented, and starts with a letter, a heading or the opening of a quotation.
 */
const opening = /\n[ \t\r]*\n(?=\p{L}|#{1,6} |["“«„])/gu

/** A reference that the whole document may use: `[name]: address`. */
const definition = /^[\s>*+\-\d.)]*\[[^\]\n]+\]:/m

/**
 * The tokens of a Markdown text in pieces, which rendered one after the other are the text rendered whole. A text whose
 * HTML stays open over all of its paragraphs is one piece.
 */
export function* piecesOf(markdown: string, { defaults }: Marked, shortest = usual): Generator<readonly Token[]> {
  const links = definition.test(markdown) ? new Lexer(defaults).lex(markdown).links : {}
  const read = (source: string): Read => {
    const lexer = new Lexer(defaults)
    lexer.tokens.links = { ...links }
    const tokens = lexer.lex(source)
    // What marked takes to be within a link is read otherwise, in the blocks behind it too.
    return { tokens, isClosed: isClosed(tokens) && !lexer.state.inLink && !lexer.state.inRawBlock }
  }

  for (let start = 0; start < markdown.length; ) {
    let length = shortest
    let end = borderAfter(markdown, start + length)
    let piece = read(markdown.slice(start, end))
    while (end < markdown.length && !piece.isClosed) {
      // Twice as long each time: a text that never closes is read twice in all, not once for each paragraph.
      length = 2 * (end - start)
      end = borderAfter(markdown, start + length)
      piece = read(markdown.slice(start, end))
    }
    yield piece.tokens
    start = end
  }
}

interface Read {
  readonly tokens: TokensList
  /** Whether what follows is read as it would be alone. */
  readonly isClosed: boolean
}

/** Where a block begins at or after a place; the text's end where none does. */
function borderAfter(markdown: string, place: number): number {
  if (place >= markdown.length) return markdown.length
  opening.lastIndex = place
  const found = opening.exec(markdown)
  return found === null ? markdown.length : found.index + found[0].length
}

/** Whether nothing that these tokens open can go on after them. Code is taken for open: its end may lie beyond. */
function isClosed(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ type }) => type !== 'space')
  return last?.type !== 'code' && isClosedHtml(htmlIn(tokens))
}

/** The raw HTML among Markdown, as it stands there. */
function htmlIn(tokens: readonly Token[]): string {
  const found: string[] = []
  walkTokens([...tokens], token => {
    if (token.type === 'html') found.push(token.raw)
  })
  return found.join(' ')
}
