import { useMemo } from 'preact/hooks'
import { renderMarkdown } from '../../core/article/render'
import { PactaError } from '../../core/result'
import { SafeHtml } from './SafeHtml'

/** A reader's Markdown, rendered and cleaned; as it was written where it cannot be cleaned. */
export function Markdown({ source }: { source: string }) {
  const html = useMemo(() => cleanedHtml(source), [source])
  return html === null ? <pre class="prose">{source}</pre> : <SafeHtml class="prose" html={html} />
}

function cleanedHtml(source: string): string | null {
  try {
    return renderMarkdown(source)
  } catch (error) {
    if (error instanceof PactaError) return null
    throw error
  }
}
