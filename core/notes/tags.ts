/** What Obsidian does not take into a tag: spaces and nearly all punctuation. */
const outsideTag = /[\s\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+/g

/**
 * A reader's tag in the form that Obsidian accepts, or null where nothing of it is left.
 * A tag of digits alone is not one there, so it gets a letter.
 */
export function tagName(tag: string): string | null {
  const name = tag.replace(outsideTag, '-').replace(/^[-/]+|[-/]+$/g, '')
  if (name === '') return null
  return /^\d+$/.test(name) ? `y${name}` : name
}

/** The names of many tags, each once, in the order of their code units. */
export function tagNames(tags: readonly string[]): readonly string[] {
  const names = tags.map(tagName).filter(name => name !== null)
  return [...new Set(names)].sort()
}
