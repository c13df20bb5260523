import type { Standing } from '../../../core/treaty/in-force'
import type { PlotKey } from './drawing'

/** The standings a bar is drawn for, in the order of a treaty's life: what has ended leaves no bar. */
export const drawnStandings = ['not-in-force', 'in-force', 'suspended', 'other'] as const

const names: Readonly<Record<Standing, string>> = {
  'not-in-force': 'Signed or open, not in force',
  'in-force': 'In force',
  suspended: 'In force, suspended',
  other: 'Another state',
  ended: 'Ended',
}

/** How a bar of that standing is filled: the shades differ in lightness, and a suspension is hatched. */
export function fillOf(standing: Standing, hatch: string): string {
  if (standing === 'in-force') return 'var(--plot-full)'
  if (standing === 'suspended') return hatch
  return standing === 'not-in-force' ? 'var(--plot-light)' : 'var(--raised)'
}

/** The key to those of the standings that are drawn. */
export function keysOf(standings: Iterable<Standing>, hatch: string): readonly PlotKey[] {
  const shown = new Set(standings)
  return drawnStandings
    .filter(standing => shown.has(standing))
    .map(standing => ({ label: names[standing], mark: 'field', fill: fillOf(standing, hatch) }))
}
