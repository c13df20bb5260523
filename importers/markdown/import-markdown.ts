import { cannotImport } from '../cannot-import'
import { decodeText } from '../encoding/decode-text'
import { gatherImages } from '../images/gather-images'
import type { ImportedArticle } from '../imported'
import type { Limits } from '../limits'
import type { Source } from '../source'
import { titleFromName } from '../title-from-name'
import { foreignFields } from './foreign-fields'
import { readForeign } from './front-matter'
import { withHeadline } from './headline'
import { placeImages } from './place-images'
import { plainSyntax } from './vault-syntax'

/** A Markdown file of whatever tool as an article, with the images that lie beside it. */
export async function importMarkdown(source: Source, limits: Limits): Promise<ImportedArticle> {
  const decoded = decodeText({ ...source, isMarkup: false })
  const file = readForeign(source.name, decoded.text.replace(/\r\n?/g, '\n'))
  if (file.body.trim() === '') throw cannotImport(source, 'There is no text in it. Save or download it once more.')

  const fields = foreignFields(file.fields, source.address)
  const gatherer = gatherImages(source.beside, limits)
  const body = await placeImages(plainSyntax(file.body), source.address, gatherer)
  const { title, markdown } = withHeadline(body.trim(), fields.title, titleFromName(source.name))
  return {
    fields: { ...fields, title },
    markdown: `${markdown}\n`,
    images: gatherer.images,
    missing: gatherer.missing,
    warnings: [...decoded.warnings, ...file.warnings],
    importer: 'markdown',
  }
}
