import { outsideCode } from '../markdown/outside-code'
import { plainMarkdown } from '../text/plain-markdown'

/** A chapter as Markdown, and what the table of contents calls it. */
export interface Chapter {
  readonly markdown: string
  readonly title: string | null
}

const heading = /^(#{1,6})(?= )/gm

/** The chapters below the book's title, which is the only heading of the first level. */
export function bookMarkdown(title: string, chapters: readonly Chapter[]): string {
  const headline = `# ${plainMarkdown(title)}`
  const headed = chapters.map(chapter => withHeading(withoutHeadline(chapter.markdown, headline), chapter.title))
  const levels = headed.flatMap(markdown => levelsIn(markdown))
  const lower = Math.max(0, 2 - levels.reduce((least, level) => Math.min(least, level), 2))
  const body = headed.map(markdown =>
    outsideCode(markdown, text => text.replace(heading, signs => deeper(signs, lower))),
  )
  return `${[headline, ...body.filter(markdown => markdown !== '')].join('\n\n')}\n`
}

/** The page that bears the title alone has nothing to add to it. */
function withoutHeadline(markdown: string, headline: string): string {
  const [first = '', ...rest] = markdown.split('\n')
  return first.replace(/^#+/, '#') === headline ? rest.join('\n').trim() : markdown
}

/** A chapter without a heading gets the one of the table of contents, in place of a first line that says the same. */
function withHeading(markdown: string, title: string | null): string {
  if (title === null || levelsIn(markdown).length > 0 || !/\p{L}/u.test(markdown)) return markdown
  const [first = '', ...rest] = markdown.split('\n')
  const isTitle = first.replace(/[*_]/g, '').trim() === plainMarkdown(title)
  return `## ${plainMarkdown(title)}\n\n${isTitle ? rest.join('\n').trim() : markdown}`.trim()
}

function levelsIn(markdown: string): readonly number[] {
  const levels: number[] = []
  outsideCode(markdown, text => {
    levels.push(...Array.from(text.matchAll(heading), ([signs]) => signs.length))
    return text
  })
  return levels
}

const deeper = (signs: string, by: number) => '#'.repeat(Math.min(signs.length + by, 6))
