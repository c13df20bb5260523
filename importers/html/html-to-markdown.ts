import type { ImageGatherer } from '../images/gather-images'
import { type PageOptions, readPage } from './read-page'
import { settleImages } from './settle-images'
import { treeToMarkdown } from './tree-to-markdown'

interface HtmlOptions extends PageOptions {
  readonly images: ImageGatherer
}

/** The Markdown of all that an HTML page shows, as it is: the way of chapters, which have nothing around them. */
export async function htmlToMarkdown(html: string, { images, ...options }: HtmlOptions): Promise<string> {
  const page = readPage(html, options)
  await settleImages(page.document.body, page, images)
  return treeToMarkdown(page.document.body)
}
