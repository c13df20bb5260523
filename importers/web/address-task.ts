import type { ImportedArticle } from '../../core/intake/imported'
import type { ImportTask } from '../../core/ports'
import { usualLimits } from '../limits'
import type { Importer } from '../worker/importer'
import type { Fetch } from './fetch-bytes'
import { fetchImages } from './fetch-images'
import { fetchPage } from './fetch-page'

/** The page at an address, with its images, as something to be imported. Nothing is fetched before its turn has come. */
export function addressTask(address: string, { importer, fetch }: { importer: Importer; fetch: Fetch }): ImportTask {
  const stopping = new AbortController()
  const { signal } = stopping
  const options = { fetch, limits: usualLimits, signal }
  return {
    name: address,
    async read(): Promise<ImportedArticle> {
      const page = await fetchPage(address, options)
      const article = await importer.importSource(page, signal)
      if (article.missing.length === 0) return article
      const images = article.missing.map(image => image.address)
      return importer.importSource(await fetchImages(page, images, options), signal)
    },
    stop: () => stopping.abort(),
  }
}
