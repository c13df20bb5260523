import { firstVersion } from '../core/ports'

const idShape = /^\w[\w.-]{0,199}$/
const ending = '.md'

/** What the name of an article's file says. */
export interface ArticleName {
  readonly id: string
  readonly version: string
}

/** Whether an article can have this id: then it can be a file's name everywhere, and leads to no other folder. */
export function canBeId(id: string): boolean {
  return idShape.test(id)
}

/** The file of a version: `ID.md` for the first one, `ID~VERSION.md` for each further one. */
export function articleFileName({ id, version }: ArticleName): string {
  return version === firstVersion ? `${id}${ending}` : `${id}~${version}${ending}`
}

/** What a file's name says; null for a file that is no article, or is hidden. `isGood` is false for an id that cannot be one. */
export function readArticleName(fileName: string): (ArticleName & { readonly isGood: boolean }) | null {
  if (!fileName.endsWith(ending) || fileName.startsWith('.')) return null
  const [id = '', version, ...rest] = fileName.slice(0, -ending.length).split('~')
  const isGood = canBeId(id) && (version === undefined || canBeId(version)) && rest.length === 0
  return { id, version: version ?? firstVersion, isGood }
}
