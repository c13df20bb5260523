import { type ComponentChildren, h } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { type Draw, markOf, type PlotKey } from './drawing'
import { hatching } from './hatching'
import { PlotActions } from './PlotActions'
import { useLibrary } from './use-library'
import { useWidth } from './use-width'

interface PlotFigureProps {
  readonly title: string
  /** What the plot shows, in a sentence or two, for those who do not see it. */
  readonly description: string
  /** Must stay the same function while the picture is to stay the same. */
  readonly draw: Draw
  readonly keys: (hatch: string) => readonly PlotKey[]
  /** The same facts as a table. */
  readonly table: ComponentChildren
  /** Gives the picture what a reader can do with it; without, it is one image. */
  readonly enliven?: (plot: SVGSVGElement) => void
}

/** A plot with its key, its table and its copies. It is drawn anew when its width changes. */
export function PlotFigure({ title, description, draw, keys, table, enliven }: PlotFigureProps) {
  const id = useId().replace(/\W/g, '')
  const frame = useRef<HTMLDivElement>(null)
  const [plot, setPlot] = useState<SVGSVGElement | null>(null)
  const library = useLibrary()
  const width = useWidth(frame)
  const hatch = `url(#hatch-${id})`
  const shownKeys = keys(hatch)

  useEffect(() => {
    if (library === null || width === 0) return
    const made = draw(library, { width, hatch })
    if (!(made instanceof SVGSVGElement)) return
    // Plot brings its own rules, which the page's policy refuses; plot.css holds them instead.
    for (const style of made.querySelectorAll('style')) style.remove()
    // Its names of marks (bar, rule) tell nobody anything, and groups without a role may bear no name.
    for (const group of made.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
    made.prepend(hatching(`hatch-${id}`))
    if (enliven) enliven(made)
    else {
      made.setAttribute('role', 'img')
      made.setAttribute('aria-label', `${title}. ${description}`)
    }
    frame.current?.replaceChildren(made)
    setPlot(made)
  }, [library, width, draw, enliven, hatch, id, title, description])

  return (
    <figure class="plot-figure">
      <figcaption class="plot-head">
        <span class="plot-title">{title}</span>
        <PlotActions plot={plot} title={title} keys={shownKeys} />
      </figcaption>
      {shownKeys.length > 0 && (
        <ul class="plot-keys">
          {shownKeys.map(key => {
            const { name, attributes } = markOf(key)
            return (
              <li key={key.label}>
                <svg width="22" height="12" aria-hidden="true">
                  {h(name, attributes)}
                </svg>
                {key.label}
              </li>
            )
          })}
        </ul>
      )}
      <div ref={frame} class="plot-frame" />
      <details class="more plot-table">
        <summary>As a table</summary>
        {table}
      </details>
    </figure>
  )
}
