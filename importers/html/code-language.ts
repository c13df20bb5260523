import type { DomElement } from './dom'

/** How highlighters write the language into a class. */
const inClass = [/(?:^|\s)(?:lang(?:uage)?|highlight-source|sourceCode)-([\w#+-]{1,30})/i, /brush:\s*([\w#+-]{1,30})/i]
const notLanguages = new Set(['none', 'plain', 'plaintext', 'text', 'nohighlight'])

/** The language of a block of code, as the page names it on the block, on the code in it or on what is around it. */
export function codeLanguage(pre: DomElement): string {
  const around = pre.parentNode
  for (const element of [pre, ...pre.querySelectorAll('code'), ...(around ? [around, around.parentNode] : [])]) {
    const named = element === null ? null : languageOf(element)
    if (named !== null) return notLanguages.has(named) ? '' : named
  }
  return ''
}

function languageOf(element: DomElement): string | null {
  const said = element.getAttribute('data-lang') ?? element.getAttribute('data-language')
  if (said !== null && /^[\w#+-]{1,30}$/.test(said)) return said.toLowerCase()
  const names = element.getAttribute('class') ?? ''
  for (const pattern of inClass) {
    const [, named] = pattern.exec(names) ?? []
    if (named) return named.toLowerCase()
  }
  return null
}
