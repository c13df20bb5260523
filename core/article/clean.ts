import type { Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { PactaError } from '../result'

/** Far above any real article, far below the depth at which browsers begin to flatten a tree (512). */
const deepest = 200
const mostPasses = 8

/**
 * The tree that the allow-list leaves of untrusted HTML, such that a browser which parses `toHtml(tree)` builds exactly
 * this tree: cleaning is repeated until it changes nothing more, because taking an element out can change how a parser
 * reads what is left (the root of mutation attacks).
 * Throws `damaged` for HTML that is nested too deeply or does not come to rest.
 */
export function cleanHtml(untrusted: string, allowList: Schema): Root {
  let html = untrusted
  for (let pass = 0; pass < mostPasses; pass++) {
    const parsed = fromHtml(html, { fragment: true })
    if (isDeeperThan(deepest, parsed)) throw uncleanable(`it is nested more than ${deepest} levels deep`)

    const tree = toRoot(sanitize(parsed, allowList))
    dropLeadingNewlines(tree)
    dropEmptyClasses(tree)
    const next = toHtml(tree)
    if (next === html) return tree
    html = next
  }
  throw uncleanable('its HTML changes each time it is read')
}

/** The error for a text that must not be shown. */
export function uncleanable(why: string): PactaError {
  return new PactaError(
    'damaged',
    `The text cannot be made safe to show: ${why}. Simplify its HTML, or write it in plain Markdown.`,
  )
}

/** `sanitize` answers with the only child where a root has one. */
function toRoot(clean: Nodes): Root {
  if (clean.type === 'root') return clean
  if (clean.type === 'doctype') return { type: 'root', children: [] }
  return { type: 'root', children: [clean] }
}

/** A parser drops the newline right after `<pre>`, so that one which stands in the tree would be lost at the next reading. */
function dropLeadingNewlines(node: Nodes): void {
  if (!('children' in node)) return
  const first = node.children[0]
  if (node.type === 'element' && node.tagName === 'pre' && first?.type === 'text') {
    first.value = first.value.replace(/^[\r\n]+/, '')
  }
  node.children.forEach(dropLeadingNewlines)
}

/** Where no class is allowed, an empty list of them would be written out. */
function dropEmptyClasses(node: Nodes): void {
  if (!('children' in node)) return
  if (node.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.length === 0) {
    delete node.properties.className
  }
  node.children.forEach(dropEmptyClasses)
}

/** Without recursion, so that the question can be asked of any tree. */
function isDeeperThan(limit: number, root: Nodes): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
  return false
}
