import type { DomElement } from './dom'

/** How elements of these names are written, given the Markdown of their content. */
export interface Rule {
  readonly filter: readonly string[]
  readonly replacement: (content: string, node: DomElement) => string
}
