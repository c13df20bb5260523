import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { Marked } from 'marked'
import { PactaError } from '../result'

const marked = new Marked({ gfm: true, async: false })

/** A tree and the HTML that a browser parses into the same tree. */
export interface Clean {
  readonly tree: Root
  readonly html: string
}

/**
 * Markdown, HTML inside it included, as HTML that holds only what the allow-list names. Fails closed: throws `damaged`
 * for a text that cannot be parsed, never returns a part of it uncleaned.
 */
export function cleanMarkdown(markdown: string, allowList: Schema): Clean {
  const tree = sanitize(fromHtml(toRawHtml(markdown), { fragment: true }), allowList) as Root
  return settled(tree)
}

/**
 * The tree as a browser reads it back. Serialising and parsing again settles what HTML leaves to the parser (a line
 * break after `<pre>`, tables inside paragraphs), so that offsets counted in this tree hold in the window.
 */
export function settled(tree: Root): Clean {
  const html = toHtml(tree)
  const again = fromHtml(html, { fragment: true })
  return { tree: again, html: toHtml(again) }
}

function toRawHtml(markdown: string): string {
  try {
    return marked.parse(markdown.replaceAll('\u0000', '\uFFFD'), { async: false })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new PactaError('damaged', `This text cannot be read as Markdown (${reason}). Simplify its nesting.`)
  }
}
