import { useMemo } from 'preact/hooks'
import { renderMarkdown } from '../../core/article/render'
import { SafeHtml } from './SafeHtml'

/** A reader's Markdown, rendered and cleaned. */
export function Markdown({ source }: { source: string }) {
  const html = useMemo(() => renderMarkdown(source), [source])
  return <SafeHtml class="prose" html={html} />
}
