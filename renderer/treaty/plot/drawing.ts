/** Observable Plot, once it is loaded. */
export type PlotLibrary = typeof import('./library')

/** One entry of a plot's key: a field of a colour, or of the `url(#…)` of a pattern; or a line and its dashes. */
export type PlotKey = { readonly label: string } & (
  | { readonly mark: 'field'; readonly fill: string }
  | { readonly mark: 'line'; readonly dashes: string }
)

/** The attributes of a key's mark in a box of 22 by 12. */
export function markOf(key: PlotKey): { readonly name: 'rect' | 'path'; readonly attributes: Record<string, string> } {
  const stroke = 'var(--plot-full)'
  if (key.mark === 'line')
    return { name: 'path', attributes: { d: 'M0 6h22', stroke, 'stroke-width': '2', 'stroke-dasharray': key.dashes } }
  return { name: 'rect', attributes: { x: '0.5', y: '0.5', width: '21', height: '11', fill: key.fill, stroke } }
}

/** What a drawing is told of the place where it will stand. */
export interface Place {
  /** In CSS pixels. */
  readonly width: number
  /** The `url(#…)` of the hatching, which is the figure's own. */
  readonly hatch: string
}

/** Makes the picture of a plot, not yet in the page. */
export type Draw = (library: PlotLibrary, place: Place) => SVGSVGElement | HTMLElement
