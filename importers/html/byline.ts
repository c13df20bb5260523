import { collapsed } from './dom'

const introduction =
  /^(?:(?:written|posted|reported|story|words|text)\s+)?by\b[\s:]+|^(?:author|par|von|por|автор)\s*:\s*|^(?:par|von|por)\s+(?=\p{Lu})/iu

/** Who wrote it, without the words that introduce the name; null where nobody is named. */
export function bylineOf(byline: string | null): string | null {
  const names = collapsed((byline ?? '').replace(/\s+/g, ' '))
    .replace(introduction, '')
    .trim()
  return names === '' || /^https?:\/\//i.test(names) ? null : names
}
