import type { ArticleChange } from '../../core/contract'
import type { ArticleState, ArticleStatePatch } from '../../core/shelf/article-state'
import type { Reader } from './reader'

/** The names that articles bear: tags of the article as a whole, and collections that it is in. */
export type Label = 'tags' | 'collections'

/** Puts articles away from the list of all, or back into it. */
export async function archive(reader: Reader, articleIds: readonly string[]): Promise<void> {
  const isArchived = articleIds.every(id => reader.library.find(id)?.state.archived)
  const patch = { archived: !isArchived }
  await change(reader, articleIds, isArchived ? 'taken out of the archive' : 'archived', () => patch)
}

/** Deletes articles so that they can be brought back; those that are deleted already are asked about for good. */
export async function deleteArticles(reader: Reader, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return
  if (reader.library.place.value === 'deleted') {
    reader.dialog.value = 'remove-articles'
    return
  }
  const deleted = new Date().toISOString()
  await change(reader, articleIds, 'deleted', () => ({ deleted }))
}

export async function restore(reader: Reader, articleIds: readonly string[]): Promise<void> {
  await change(reader, articleIds, 'restored', () => ({ deleted: null }))
}

/** Puts a tag on articles, or them into a collection; `isOn` false takes it away. */
export async function label(
  reader: Reader,
  articleIds: readonly string[],
  { kind, name, isOn }: { readonly kind: Label; readonly name: string; readonly isOn: boolean },
): Promise<void> {
  const place = kind === 'tags' ? `#${name}` : name
  const done = isOn ? `put into ${place}` : `taken out of ${place}`
  await change(
    reader,
    articleIds,
    kind === 'tags' ? `${isOn ? 'tagged' : 'no longer tagged'} ${place}` : done,
    state => {
      const others = state[kind].filter(other => other !== name)
      return { [kind]: isOn ? [...others, name].sort() : others }
    },
  )
}

/** Gives a collection another name, that of another collection too; null: takes it apart, its articles stay. */
export async function renameCollection(reader: Reader, name: string, next: string | null): Promise<void> {
  const { library } = reader
  const holds = reader.articles.entries.value.filter(({ state }) => state.collections.includes(name))
  const changes = holds.map(({ id, state }) => {
    const others = state.collections.filter(other => other !== name && other !== next)
    return { articleId: id, patch: { collections: next === null ? others : [...others, next].sort() } }
  })
  const done = next === null ? `Collection ${name} deleted. Its articles stay.` : `${name} is now ${next}.`
  if (changes.length > 0 && !(await library.history.change(done, changes))) return
  library.forgetCollection(name)
  if (next !== null) library.addCollection(next)
  const here = library.place.value
  if (typeof here !== 'string' && here.collection === name) library.show(next === null ? 'all' : { collection: next })
}

/** `3 articles archived.`, or `Talks resume archived.` for one. */
async function change(
  { library }: Reader,
  articleIds: readonly string[],
  done: string,
  patchOf: (state: ArticleState) => ArticleStatePatch,
): Promise<void> {
  const entries = articleIds.flatMap(id => library.find(id) ?? [])
  const [first] = entries
  if (first === undefined) return
  const what = entries.length === 1 ? `“${first.title}”` : `${entries.length} articles`
  const changes = entries.map(({ id, state }): ArticleChange => ({ articleId: id, patch: patchOf(state) }))
  if (await library.history.change(`${what} ${done}.`, changes)) library.selection.clear()
}
