import type { Source } from '../../core/treaty/schema'

export interface Tier {
  readonly id: Source['tier']
  readonly name: string
  /** What the sources of this tier are, where the name does not say it. */
  readonly note: string | null
}

/** How strong a kind of source is, the strongest first. */
export const tiers: readonly Tier[] = [
  { id: 'official', name: 'Official', note: null },
  { id: 'specialist', name: 'Specialist', note: null },
  { id: 'press', name: 'Press', note: null },
  { id: 'reference', name: 'Reference', note: null },
  { id: 'weak', name: 'Weak', note: 'copied or rewritten pages' },
]

export const tierName = (tier: Source['tier']) => tiers.find(({ id }) => id === tier)?.name ?? tier
