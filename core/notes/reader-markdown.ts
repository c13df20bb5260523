import { type LeftOpen, leftOpen } from './left-open'

/** What can close a comment, an instruction or a tag that was left unfinished. */
const endings = ['>', '-->', '<!-- -->', '?>', ']]>', '">', "'>"]
/** Elements whose content is no HTML, so that only their own end tag ends them. */
const unread = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']
/** Where a closing is tried, one after the other: on the next line, in the last one, after a blank line. */
const joints = ['\n', '', '\n\n']
const mostClosings = 20

/**
 * A reader's Markdown as they wrote it, with LF line ends and no blank lines around it. What was left open in it (a code
 * block, a comment, an element of HTML) is closed, because it would swallow the notes below; a note that cannot be
 * closed stands as a block of code.
 */
export function readerMarkdown(note: string): string {
  const text = note
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  return closed(text) ?? asCode(text)
}

/** The text with all closed that it leaves open; null where no end can be put to it. */
function closed(text: string): string | null {
  try {
    let [next, open] = [text, leftOpen(text)]
    for (let count = 0; open !== null && count < mostClosings; count++) {
      const closer = lessOpen(next, open)
      if (closer === null) return null
      ;[next, open] = [closer.text, closer.open]
    }
    return open === null ? next : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

interface Closer {
  readonly text: string
  readonly open: LeftOpen | null
}

/** The text with the one closing that leaves the least open; null where none leaves less. */
function lessOpen(text: string, open: LeftOpen): Closer | null {
  for (const joint of joints) {
    const tried = closings(text, open).map(closing => withEnd(`${text}${joint}${closing}`))
    const best = tried.reduce((least, next) => (weight(next.open) < weight(least.open) ? next : least))
    if (weight(best.open) < weight(open)) return best
  }
  return null
}

const withEnd = (text: string): Closer => ({ text, open: leftOpen(text) })

function closings(text: string, { inside }: LeftOpen): readonly string[] {
  const ends = (inside ?? []).map(endTag).reverse().join('')
  const fences = text.match(/`{3,}|~{3,}/g) ?? []
  return [...new Set([...(ends === '' ? [] : [ends]), ...fences, ...endings, ...unread.map(endTag)])]
}

const endTag = (name: string) => `</${name}>`

/** The more of it, the further from words that stand by themselves. */
function weight(open: LeftOpen | null): number {
  if (open === null) return 0
  return open.inside === null ? Number.POSITIVE_INFINITY : open.inside.length + (open.isParagraph ? 0 : 1)
}

/** Between fences that are longer than any in the text. */
function asCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
