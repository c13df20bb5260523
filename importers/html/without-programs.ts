/** Elements whose content is text up to their end tag, whatever it looks like (HTML Standard, "raw text elements"). */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
const openingTag = /<([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/iy

/**
 * The page without what its scripts and styles say: most of many pages, and nothing that is read here. What describes the
 * article (JSON-LD) stays. When in doubt something is left in, for the parser to say what it is.
 */
export function withoutPrograms(html: string): string {
  const kept: string[] = []
  let [start, at] = [0, html.indexOf('<')]
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end < 0) break
      at = html.indexOf('<', end)
      continue
    }
    openingTag.lastIndex = at
    const [tag = '<', name = ''] = openingTag.exec(html) ?? []
    at += tag.length
    if (rawText.has(name.toLowerCase())) {
      const end = endTag(html, name, at)
      if (end < 0) break
      if (isProgram(tag, name) && !html.slice(at, end).includes('<!--')) {
        kept.push(html.slice(start, at))
        start = end
      }
      at = end
    }
    at = html.indexOf('<', at)
  }
  kept.push(html.slice(start))
  return kept.join('')
}

/** Where the content of an element ends; -1 where it does not. */
function endTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}

/** A comment in a script may hold script tags, and then the script ends elsewhere. */
function isProgram(tag: string, name: string): boolean {
  return /^style$/i.test(name) || (/^script$/i.test(name) && !/ld\+json/i.test(tag))
}
