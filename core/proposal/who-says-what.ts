import type { Proposal } from './proposal'
import { isUnnamed } from './speaker'

/** What one speaker says in an article, and through whom. */
export interface SpeakerLine {
  /** Null: no source is named. */
  readonly speaker: string | null
  readonly outlets: readonly string[]
  readonly direct: number
  readonly mixed: number
  readonly indirect: number
  readonly total: number
  readonly isUnnamed: boolean
}

/** Who says how much, those who say most first. Speakers are told apart by what `nameOf` makes of their names. */
export function whoSaysWhat(
  proposals: readonly Proposal[],
  nameOf: (speaker: string | null) => string | null,
): readonly SpeakerLine[] {
  const lines = new Map<string | null, Proposal[]>()
  for (const proposal of proposals) {
    const speaker = nameOf(proposal.speaker)
    const said = lines.get(speaker)
    if (said) said.push(proposal)
    else lines.set(speaker, [proposal])
  }
  return Array.from(lines, ([speaker, said]) => {
    const count = (kind: Proposal['kind']) => said.filter(proposal => proposal.kind === kind).length
    return {
      speaker,
      outlets: [...new Set(said.flatMap(({ outlet }) => outlet ?? []))],
      direct: count('direct'),
      mixed: count('mixed'),
      indirect: count('indirect'),
      total: said.length,
      isUnnamed: isUnnamed(speaker),
    }
  }).sort((a, b) => b.total - a.total)
}

/** Leads from a surname to the one full name that ends with it; from any other name to itself. */
export function fullNames(names: readonly string[]): (name: string) => string {
  const bySurname = new Map<string, Set<string>>()
  for (const name of new Set(names)) {
    const parts = name.split(' ')
    const surname = parts.at(-1) ?? ''
    if (parts.length > 1 && /^\p{Lu}/u.test(name))
      bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(name))
  }
  return name => {
    const full = bySurname.get(name)
    return full?.size === 1 ? ([...full][0] ?? name) : name
  }
}
