/** Elements whose content is text up to their end tag, whatever it looks like (HTML Standard, "raw text elements"). */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
const tagName = /<([a-z][^\s/>]*)/iy
const upToSign = /[^>"']*/y

/**
 * The page without what its scripts and styles say: most of many pages, and nothing that is read here. What describes the
 * article (JSON-LD) stays. When in doubt something is left in, for the parser to say what it is.
 */
export function withoutPrograms(html: string): string {
  const kept: string[] = []
  let [start, at] = [0, html.indexOf('<')]
  while (at >= 0) {
    const name = nameAt(html, at)
    const end = html.startsWith('<!--', at) ? html.indexOf('-->', at + 4) : name === '' ? at + 1 : tagEnd(html, at)
    if (end < 0) break
    if (rawText.has(name)) {
      const close = endTag(html, name, end)
      if (close < 0) break
      // A comment in a script may hold script tags, and then it ends elsewhere.
      if (isProgram(name, html.slice(at, end)) && !html.slice(end, close).includes('<!--')) {
        kept.push(html.slice(start, end))
        start = close
      }
      at = html.indexOf('<', close + 1)
    } else at = html.indexOf('<', end)
  }
  kept.push(html.slice(start))
  return kept.join('')
}

/** In lower case; empty where no element begins. */
function nameAt(html: string, at: number): string {
  tagName.lastIndex = at
  return tagName.exec(html)?.[1]?.toLowerCase() ?? ''
}

/** Where a tag ends that begins here, past its `>`; -1 where it does not. */
function tagEnd(html: string, at: number): number {
  for (let from = at; ; ) {
    upToSign.lastIndex = from
    from += upToSign.exec(html)?.[0].length ?? 0
    const sign = html[from]
    if (sign === undefined) return -1
    if (sign === '>') return from + 1
    from = html.indexOf(sign, from + 1) + 1
    if (from === 0) return -1
  }
}

/** Where the content of an element ends; -1 where it does not. */
function endTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}

const isProgram = (name: string, tag: string) => name === 'style' || (name === 'script' && !/ld\+json/i.test(tag))
