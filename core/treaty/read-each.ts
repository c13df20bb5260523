import { damaged } from '../article/yaml-file'
import { type Problem, toProblem } from '../result'

interface Named {
  readonly id: string
  readonly shortName: string
}

/** How one file is read, and what a message calls it. */
export interface Reading<File, Item> {
  readonly read: (file: File) => Item
  /** The file that holds the id. */
  readonly nameOf: (file: File) => string
  /** `record`, `series`. */
  readonly what: string
}

/** All that can be read, in the order of their short names, and what is wrong with the others; no id stands for two. */
export function readEach<File, Item extends Named>(
  files: readonly File[],
  { read, nameOf, what }: Reading<File, Item>,
): { readonly items: readonly Item[]; readonly problems: readonly Problem[] } {
  const items: Item[] = []
  const problems: Problem[] = []
  for (const file of files) {
    try {
      const item = read(file)
      if (items.some(({ id }) => id === item.id))
        throw damaged(nameOf(file), 1, `The id ${item.id} is used by another ${what}. Choose one of its own.`)
      items.push(item)
    } catch (error) {
      problems.push(toProblem(error))
    }
  }
  return { items: items.sort((a, b) => (a.shortName < b.shortName ? -1 : 1)), problems }
}
