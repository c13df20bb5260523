import type { Block, Dialect } from './dialect'
import { prefixed } from './prefixed'
import { tagNames } from './tags'

/** Claims are folded, so that a list of forty can be scanned; one's own words are open. */
const callouts = { claim: '[!claim]-', highlight: '[!quote]', note: '[!note]' } as const

const ownSpace = `## My notes

*This space is yours: what stands between its two marks is your own writing.*

%% begin my-notes %%

%% end my-notes %%`

/** Callouts, block ids and tags as Obsidian reads them. */
export const obsidian: Dialect = {
  block,
  tags: tags =>
    tagNames(tags)
      .map(tag => `#${tag}`)
      .join(' '),
  ownSpace,
}

/** A callout. Its id stands on a line of its own between blank lines, where Obsidian looks for the id of such a block. */
function block({ kind, id, title, body }: Block): string {
  return `${prefixed(`${callouts[kind]} ${title}\n${body.join('\n\n')}`)}\n\n^${id}`
}
