import { useMemo } from 'preact/hooks'
import { PactaError } from '../../core/result'
import { type Rendering, rendering } from './rendering'
import { SafeHtml } from './SafeHtml'

/** A reader's Markdown, rendered and cleaned; as it was written until it can be, and where it cannot be cleaned. */
export function Markdown({ source }: { source: string }) {
  const { value: loaded } = rendering()
  const html = useMemo(() => loaded && cleanedHtml(source, loaded), [source, loaded])
  return html === null ? <pre class="prose">{source}</pre> : <SafeHtml class="prose" html={html} />
}

function cleanedHtml(source: string, { renderMarkdown }: Rendering): string | null {
  try {
    return renderMarkdown(source)
  } catch (error) {
    if (error instanceof PactaError) return null
    throw error
  }
}
