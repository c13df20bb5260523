import type { Line, Page } from './page-text'

/** Share of a page's height, at its top and at its bottom, in which lines that run through all pages stand. */
const margin = 0.12

/**
 * The pages without what their margins repeat: the title of the book, the name of the paper, the number of the page. A line
 * is one of those when nothing but others of those stands further out, and lines that differ from it in their numbers alone
 * stand at the same height of other pages.
 */
export function withoutRunningLines(pages: readonly Page<Line>[]): readonly Page<Line>[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.content.flatMap(line => keysOf(line, page)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  // A left and a right page may each have their own.
  const least = pages.length > 5 ? 3 : 2
  return pages.map(page => {
    const isBody = (line: Line) => keysOf(line, page).every(key => (counts.get(key) ?? 0) < least)
    const heights = page.content.filter(isBody).map(({ y }) => y)
    const [first, last] = [Math.min(...heights), Math.max(...heights)]
    return { ...page, content: page.content.filter(({ y }) => y >= first && y <= last) }
  })
}

/**
 * What a line in a margin is known by; no other line is known by anything. Each has two marks, so that two lines at nearly
 * the same height share one of them.
 */
function keysOf({ text, y }: Line, { height }: Page<Line>): readonly string[] {
  if (y > height * margin && y < height * (1 - margin)) return []
  const step = height * 0.01
  const words = text.replace(/\d+/g, '#').toLowerCase()
  return [Math.floor(y / step), Math.round(y / step) + 0.5].map(place => `${place} ${words}`)
}
