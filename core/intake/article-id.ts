import type { ImportedFields } from './imported'

const reservedOnWindows = /^(con|prn|aux|nul|(com|lpt)\d)$/
const longest = 60

/**
 * An id for an article, of lower-case letters, digits and hyphens: its title, or its day where the title has no Latin
 * letters. Of ids that are taken, compared without case, the next free one.
 */
export function articleIdFor(
  { title, published }: Pick<ImportedFields, 'title' | 'published'>,
  isTaken: (id: string) => boolean,
): string {
  const stem = slugOf(title) || `article-${published?.slice(0, 10) ?? 'undated'}`
  const name = reservedOnWindows.test(stem) ? `${stem}-article` : stem
  if (!isTaken(name)) return name
  for (let number = 2; ; number++) if (!isTaken(`${name}-${number}`)) return `${name}-${number}`
}

/** The Latin letters and digits of a title in lower case, whole words as far as there is room. */
function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  const words = plain.split(/[^a-z0-9]+/).filter(word => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`
    if (longer.length > longest) break
    slug = longer
  }
  return slug
}

/** A name for a further version of an article: when it was brought in, and eight digits of the sum of its file. */
export function versionIdFor(saved: string, sha256: string): string {
  return `${saved.replace(/[-:]|\.\d+/g, '')}-${sha256.slice(0, 8)}`
}
