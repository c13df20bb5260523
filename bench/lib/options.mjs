/**
 * The options of a command line: `--sizes 10,100` is a list under `sizes`, a lone `--quick` an empty one.
 * @param {readonly string[]} words
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function optionsOf(words) {
  const options = new Map()
  let name = null
  for (const word of words) {
    if (word.startsWith('--')) {
      name = word.slice(2)
      options.set(name, [])
    } else if (name !== null) options.set(name, word.split(','))
  }
  return options
}
