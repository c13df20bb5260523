import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { listenToLinks } from '../article/links'
import { purify } from '../article/purify'
import { useReader } from '../state/reader'

/** Cleaned HTML inside the window; its links ask before they open outside. */
export function SafeHtml({ html, class: name }: { html: string; class: string }) {
  const { api, notices } = useReader()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current?.replaceChildren(purify(html)), [html])
  useEffect(() => {
    const element = box.current
    return element ? listenToLinks(element, address => void notices.attempt(() => api.openLink(address))) : undefined
  }, [api, notices])

  return <div ref={box} class={name} />
}
