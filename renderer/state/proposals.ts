import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Span } from '../../core/anchor/target'
import type { SuggestionType } from '../../core/claim/suggestion'
import type { Api } from '../../core/contract'
import type { Proposals as Found, Proposal } from '../../core/proposal/proposal'
import { fullNames } from '../../core/proposal/who-says-what'
import type { Annotations } from './annotations'
import type { Articles } from './articles'
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
  readonly filter: Signal<ProposalFilter>
  /** Key of the one whose card is open. */
  readonly active: Signal<string | null>
  /** The speaker as the filter knows them: a surname counts for the full name. */
  nameOf(proposal: Proposal): string | null
  find(key: string): Proposal | null
}

export function createProposals(
  api: Api,
  notices: Notices,
  articles: Articles,
  annotations: Annotations,
  preferences: Preferences,
): Proposals {
  const answer = signal<(Found & { readonly articleId: string }) | null>(null)
  const filter = signal(wholeList)
  const active = signal<string | null>(null)
  const shownArticle = computed(() =>
    articles.opening.value === null ? (articles.open.value?.entry.id ?? null) : null,
  )

  effect(() => {
    const articleId = shownArticle.value
    // A new version of the article is another text.
    articles.edition.value
    if (articleId === null) return
    filter.value = wholeList
    active.value = null
    void notices
      .attempt(() => api.suggestClaims(articleId))
      .then(found => {
        if (found !== null && shownArticle.peek() === articleId) answer.value = { ...found, articleId }
      })
  })

  const current = computed(() => (answer.value?.articleId === articles.open.value?.entry.id ? answer.value : null))
  const all = computed(() => current.value?.proposals ?? [])
  const dismissedKeys = computed(() => {
    const entry = articles.entries.value.find(({ id }) => id === articles.open.value?.entry.id)
    return new Set(entry?.state.dismissed ?? [])
  })
  const open = computed(() => {
    const isClaimed = claimedIn(annotations.claims.value.flatMap(({ anchoring }) => anchoring.span ?? []))
    return all.value
      .filter(({ key, target }) => !dismissedKeys.value.has(key) && !isClaimed(target.span))
      .sort((a, b) => a.checkRank - b.checkRank)
  })
  const names = computed(() => fullNames(all.value.flatMap(({ speaker }) => speaker ?? [])))
  const nameOf = ({ speaker }: Proposal) => (speaker === null ? null : names.value(speaker))
  const shown = computed(() => {
    const { speaker, outlet, treaty, type, least } = filter.value
    return open.value.filter(
      proposal =>
        (speaker === null || nameOf(proposal) === speaker) &&
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
    dismissed: computed(() => all.value.filter(({ key }) => dismissedKeys.value.has(key))),
    filter,
    active,
    nameOf,
    find: key => all.value.find(proposal => proposal.key === key) ?? null,
  }
}

/** Tells whether a passage is a claim already: more than half of it, or of a claim, is the other's. */
function claimedIn(claims: readonly Span[]): (span: Span) => boolean {
  return span =>
    claims.some(claim => {
      const shared = Math.min(span.end, claim.end) - Math.max(span.start, claim.start)
      return shared > Math.min(span.end - span.start, claim.end - claim.start) / 2
    })
}
