/** A value of a note's properties: `date` is written bare, so that Obsidian sees a date; words are always quoted. */
export type Property = string | number | { readonly date: string } | readonly string[] | null

/** What JSON leaves as it is and YAML does not print. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff]/g

/**
 * YAML front matter, with its fences and without a last line break. Properties that are null are left out.
 * Quoting every word keeps titles such as `No` or `2026-02-05` words for every reader of YAML.
 */
export function frontMatter(properties: Readonly<Record<string, Property>>): string {
  const lines = Object.entries(properties).flatMap(([key, value]) => (value === null ? [] : [`${key}:${yaml(value)}`]))
  return ['---', ...lines, '---'].join('\n')
}

function yaml(value: NonNullable<Property>): string {
  if (typeof value === 'string') return ` ${quoted(value)}`
  if (typeof value === 'number') return ` ${value}`
  if ('date' in value) return ` ${value.date}`
  return value.length === 0 ? ' []' : value.map(item => `\n  - ${quoted(item)}`).join('')
}

/** JSON's strings are YAML's double-quoted ones. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(unprintable, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
