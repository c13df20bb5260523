/** Elements without an end. */
const endless = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

const comment = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![a-z][^>]*>/gis
const tag = /<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi

/**
 * Whether each element that this HTML opens is closed in it, in the reverse order, and nothing else is: so that what
 * follows is read as if it stood alone. When in doubt it says no.
 */
export function isClosedHtml(html: string): boolean {
  const open: string[] = []
  const tags = html.replace(comment, ' ')
  for (const [, slash, written = ''] of tags.matchAll(tag)) {
    const name = written.toLowerCase()
    if (endless.has(name)) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0 && !/<[a-z/!?]/i.test(tags.replace(tag, ' '))
}
