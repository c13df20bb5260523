import { useState } from 'preact/hooks'
import { useReader } from '../../state/reader'
import type { PlotKey } from './drawing'
import { type Picture, pictureOf, pngOf } from './picture'

interface PlotActionsProps {
  /** Null until it is drawn. */
  readonly plot: SVGSVGElement | null
  readonly title: string
  readonly keys: readonly PlotKey[]
}

const copiedLasts = 4000

/** Takes the picture along: as lines to edit or as pixels to paste. */
export function PlotActions({ plot, title, keys }: PlotActionsProps) {
  const { api, notices } = useReader()
  // Said here and not as a notice, which a dialog would hide.
  const [copied, setCopied] = useState<'SVG' | 'PNG' | null>(null)
  const copy = async (kind: 'SVG' | 'PNG', send: (picture: Picture) => Promise<void>) => {
    if (plot === null) return
    const done = await notices.attempt(async () => {
      await send(pictureOf(plot, title, keys))
      return true
    })
    if (!done) return
    setCopied(kind)
    setTimeout(() => setCopied(null), copiedLasts)
  }
  return (
    <span class="plot-actions">
      <span role="status">{copied !== null && `Copied as ${copied}.`}</span>
      <span aria-hidden="true">Copy as</span>
      <button
        type="button"
        class="plot-action"
        aria-label={`Copy as SVG: ${title}`}
        disabled={plot === null}
        onClick={() => void copy('SVG', ({ svg }) => api.copyText(svg))}
      >
        SVG
      </button>
      <button
        type="button"
        class="plot-action"
        aria-label={`Copy as PNG: ${title}`}
        disabled={plot === null}
        onClick={() => void copy('PNG', async picture => api.copyImage(await pngOf(picture)))}
      >
        PNG
      </button>
    </span>
  )
}
