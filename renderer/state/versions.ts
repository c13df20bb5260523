import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Api } from '../../core/contract'
import type { ArticleVersion, Comparison } from '../../core/versions/comparison'
import type { Articles } from './articles'
import type { Notices } from './notices'

/** Ids of two versions of an article. */
export interface VersionChoice {
  readonly from: string
  readonly to: string
}

/** The versions of the article on screen, and two of them held against each other. */
export interface Versions {
  /** How many versions the library has of the article on screen. */
  readonly count: ReadonlySignal<number>
  /** The oldest first; null until they are read. */
  readonly list: ReadonlySignal<readonly ArticleVersion[] | null>
  /** Null where there is nothing to choose from. */
  readonly chosen: ReadonlySignal<VersionChoice | null>
  /** Of the versions chosen; until that is known the one before it, at first null. */
  readonly comparison: ReadonlySignal<Comparison | null>
  /** Reads the versions and compares the current one with the one before it; false when that fails. */
  load(): Promise<boolean>
  /** Compares from this version on: with the newer one chosen, or the next where that is no newer. */
  chooseFrom(id: string): Promise<void>
  /** Compares up to this version, which is newer than the older one chosen. */
  chooseTo(id: string): Promise<void>
}

export function createVersions(api: Api, notices: Notices, articles: Articles): Versions {
  const list = signal<readonly ArticleVersion[] | null>(null)
  const chosen = signal<VersionChoice | null>(null)
  const comparison = signal<Comparison | null>(null)
  let asked = 0

  const compare = async (articleId: string, choice: VersionChoice): Promise<boolean> => {
    asked += 1
    const mine = asked
    chosen.value = choice
    const made = await notices.attempt(() => api.compareVersions(articleId, choice.from, choice.to))
    if (mine === asked && made !== null) comparison.value = made
    return made !== null
  }
  const choose = async (choice: Partial<VersionChoice>) => {
    const articleId = articles.open.value?.entry.id
    const next = chosen.value && inOrder(list.value ?? [], { ...chosen.value, ...choice })
    if (articleId !== undefined && next !== null) await compare(articleId, next)
  }

  return {
    count: computed(() => {
      const articleId = articles.open.value?.entry.id
      return articles.entries.value.find(({ id }) => id === articleId)?.versions ?? 1
    }),
    list,
    chosen,
    comparison,
    async load() {
      const articleId = articles.open.value?.entry.id
      list.value = chosen.value = comparison.value = null
      if (articleId === undefined) return false
      const versions = await notices.attempt(() => api.listVersions(articleId))
      if (versions === null || articles.open.value?.entry.id !== articleId) return false
      list.value = versions
      const [from, to] = versions.slice(-2)
      return from === undefined || to === undefined || compare(articleId, { from: from.id, to: to.id })
    },
    chooseFrom: from => choose({ from }),
    chooseTo: to => choose({ to }),
  }
}

/** The choice with its newer version after its older one. */
function inOrder(versions: readonly ArticleVersion[], { from, to }: VersionChoice): VersionChoice {
  const [older, newer] = [from, to].map(id => versions.findIndex(version => version.id === id)) as [number, number]
  return { from, to: newer > older ? to : (versions[older + 1]?.id ?? to) }
}
