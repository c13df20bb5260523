import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { SuggestionType } from '../../core/claim/suggestion'
import type { Api } from '../../core/contract'
import { claimedIn } from '../../core/proposal/claimed'
import type { Proposals as Found, Proposal } from '../../core/proposal/proposal'
import { fullNames } from '../../core/proposal/who-says-what'
import type { Annotations } from './annotations'
import type { Articles } from './articles'
import { createDismissed } from './dismissed'
import type { Notices } from './notices'
import type { Preferences } from './preferences'

/** What the list of suggestions is narrowed to. */
export interface ProposalFilter {
  readonly speaker: string | null
  readonly outlet: string | null
  readonly treaty: string | null
  readonly type: SuggestionType | null
  /** Those that the rules are less sure of are left out: 0 to 1. */
  readonly least: number
}

export const wholeList: ProposalFilter = { speaker: null, outlet: null, treaty: null, type: null, least: 0 }

/** The claims that Pacta proposes for the article on screen. */
export interface Proposals {
  /** Whether the article has been read through; the list is empty until then. */
  readonly state: ReadonlySignal<'reading' | 'no-rules' | 'ready'>
  /** Neither dismissed nor claims already; what is most worth checking first. */
  readonly open: ReadonlySignal<readonly Proposal[]>
  /** Those of `open` that the filter lets through. */
  readonly shown: ReadonlySignal<readonly Proposal[]>
  /** What is marked in the text: `shown`, unless the reader has switched the marks off. */
  readonly marked: ReadonlySignal<readonly Proposal[]>
  readonly dismissed: ReadonlySignal<readonly Proposal[]>
  /** Takes one out of the list, or puts it back; whether that reached the disk. */
  dismiss(key: string, isOn: boolean): Promise<boolean>
  readonly filter: Signal<ProposalFilter>
  /** Key of the one whose card is open. */
  readonly active: Signal<string | null>
  /** A speaker as the filter knows them: a surname counts for the full name in the article. */
  nameOf(speaker: string | null): string | null
  find(key: string): Proposal | null
}

/** A text on screen: a new version of an article is another one. */
interface Question {
  readonly articleId: string
  readonly edition: number
}

export function createProposals(
  api: Api,
  notices: Notices,
  articles: Articles,
  annotations: Annotations,
  preferences: Preferences,
): Proposals {
  const answer = signal<(Found & Question) | null>(null)
  const taken = createDismissed(api, notices, articles)
  const filter = signal(wholeList)
  const active = signal<string | null>(null)
  const isShown = ({ articleId, edition }: Question) =>
    articleId === articles.open.value?.entry.id && edition === articles.edition.value

  effect(() => {
    const articleId = articles.opening.value === null ? articles.open.value?.entry.id : undefined
    if (articleId === undefined) return
    const question = { articleId, edition: articles.edition.value }
    filter.value = wholeList
    active.value = null
    void notices
      .attempt(() => api.suggestClaims(articleId))
      .then(found => {
        if (found !== null && isShown(question)) answer.value = { ...found, ...question }
      })
  })

  const current = computed(() => (answer.value !== null && isShown(answer.value) ? answer.value : null))
  const all = computed(() => current.value?.proposals ?? [])
  const open = computed(() => {
    const isClaimed = claimedIn(annotations.claims.value.flatMap(({ anchoring }) => anchoring.span ?? []))
    return all.value
      .filter(({ key, target }) => !taken.keys.value.has(key) && !isClaimed(target.span))
      .sort((a, b) => a.checkRank - b.checkRank)
  })
  const names = computed(() => fullNames(all.value.flatMap(({ speaker }) => speaker ?? [])))
  const nameOf = (speaker: string | null) => (speaker === null ? null : names.value(speaker))
  const shown = computed(() => {
    const { speaker, outlet, treaty, type, least } = filter.value
    return open.value.filter(
      proposal =>
        (speaker === null || nameOf(proposal.speaker) === speaker) &&
        (outlet === null || proposal.outlet === outlet) &&
        (treaty === null || proposal.treatyIds.includes(treaty)) &&
        (type === null || proposal.type === type) &&
        proposal.certainty >= least,
    )
  })

  return {
    state: computed(() => (current.value === null ? 'reading' : current.value.hasRules ? 'ready' : 'no-rules')),
    open,
    shown,
    marked: computed(() => (preferences.settings.value.suggestionMarks ? shown.value : [])),
    dismissed: computed(() => all.value.filter(({ key }) => taken.keys.value.has(key))),
    dismiss: taken.change,
    filter,
    active,
    nameOf,
    find: key => all.value.find(proposal => proposal.key === key) ?? null,
  }
}
