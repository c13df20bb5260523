const line = /^([\w-]+)[ \t]*=[ \t]*(.+)$/gm
const string = /"((?:[^"\\]|\\.)*)"|'([^']*)'/g

/**
 * The words, dates and lists of words among the fields of TOML; what else it can hold, and what stands in its tables,
 * describes no article.
 */
export function tomlFields(toml: string): ReadonlyMap<string, unknown> {
  const top = toml.replace(/^[ \t]*\[[\s\S]*/m, '')
  const fields = Array.from(top.matchAll(line), ([, key = '', written = '']): [string, unknown] => {
    const strings = Array.from(written.matchAll(string), ([, quoted, plain]) => plain ?? unescaped(quoted ?? ''))
    const value =
      strings.length === 0 ? written.replace(/\s*#.*$/, '').trim() : written.startsWith('[') ? strings : strings[0]
    return [key.toLowerCase(), value]
  })
  return new Map(fields)
}

const unescaped = (quoted: string) => quoted.replace(/\\(["\\])/g, '$1')
