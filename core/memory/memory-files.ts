import type { ArticleFile, ArticleFiles, SeriesFile, SeriesFiles, TreatyFile, TreatyFiles } from '../ports'

/** Articles that lie in memory. */
export function memoryArticles(files: readonly ArticleFile[]): ArticleFiles {
  return {
    list: async () => files,
    read: async id => files.find(file => file.id === id) ?? null,
  }
}

/** Treaty records that lie in memory. */
export function memoryTreaties(files: readonly TreatyFile[]): TreatyFiles {
  return { list: async () => files }
}

/** Series of numbers that lie in memory. */
export function memorySeries(files: readonly SeriesFile[]): SeriesFiles {
  return { list: async () => files }
}
