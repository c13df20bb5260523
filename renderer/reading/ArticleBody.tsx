import { computed, effect, type ReadonlySignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { OpenArticle } from '../../core/contract'
import { hitTest } from '../article/hit'
import { listenToLinks } from '../article/links'
import { createPainter, type PaintItem } from '../article/paint'
import { listenToSelection } from '../article/selection'
import { type ArticleSurface, createSurface, type GrowingSurface } from '../article/surface'
import { showProposal } from '../state/judge-proposals'
import { type Reader, useReader } from '../state/reader'
import { keepProgress } from './keep-progress'
import { hitsOf, marksOf, mentionedTreaty, suggestedKey, type WeakMark, weakMarksOf } from './marks'
import { viewOf } from './view'

const scrollPause = 400

/** The article's text. The document is written once, from its beginning on; everything else happens by painting and pointing. */
export function ArticleBody({ article }: { article: OpenArticle }) {
  const reader = useReader()
  const box = useRef<HTMLElement>(null)
  const shown = useRef<GrowingSurface | null>(null)

  useEffect(() => {
    const element = box.current
    const scroller = element?.closest<HTMLElement>('.page')
    if (!element || !scroller) return
    const surface = createSurface(element, scroller, article.rendering)
    shown.current = surface
    const marks = computed(() => marksOf(reader))
    const weak = computed(() => weakMarksOf(reader))
    const ends = [
      showMarks(reader, surface, { marks, weak }),
      listenToSelection(surface.map, reader.focus.select),
      listenToPointer(reader, surface, { marks, weak }),
      listenToLinks(element, address => void reader.notices.attempt(() => reader.api.openLink(address))),
      keepPosition(reader, surface, article.entry.id),
      keepProgress(reader, surface, article.entry.id),
    ]
    return () => {
      surface.stop()
      for (const end of ends) end()
      reader.view.value = null
    }
  }, [reader])

  useEffect(() => shown.current?.follow(article.rendering), [article.rendering])
  const found = reader.focus.found.value
  useEffect(() => {
    if (found !== null) shown.current?.scrollTo(found)
  }, [found])

  return (
    <section
      ref={box}
      class="article-text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text takes the keyboard so that it can be selected and scrolled.
      tabIndex={0}
      aria-label="Text of the article"
    />
  )
}

interface Marks {
  readonly marks: ReadonlySignal<readonly PaintItem[]>
  /** What is a mark only under the pointer. */
  readonly weak: ReadonlySignal<readonly WeakMark[]>
}

function showMarks(reader: Reader, surface: ArticleSurface, { marks, weak }: Marks): () => void {
  const painter = createPainter(surface)
  reader.view.value = viewOf(surface, reader.focus.select)
  const pointedAt = computed(() => weak.value.filter(({ mention }) => mention === reader.focus.weakMention.value))
  const end = effect(() => painter.paint([...marks.value, ...pointedAt.value, ...hitsOf(reader)]))
  return () => {
    end()
    painter.dispose()
  }
}

/** Leads from a mark to its card, its treaty, or its tip. A click that ends a selection leads nowhere. */
function listenToPointer(reader: Reader, surface: ArticleSurface, { marks, weak }: Marks): () => void {
  const { element, scroller } = surface
  const all = computed(() => [...marks.value, ...weak.value])
  const marksAt = ({ clientX, clientY }: MouseEvent) => {
    const ids = hitTest(surface, all.peek(), clientX, clientY)
    const pointedAt = weak.peek().find(({ id }) => ids.includes(id)) ?? null
    return { ids: ids.filter(id => id !== pointedAt?.id), weak: pointedAt }
  }

  const onMove = (event: PointerEvent) => {
    const { ids, weak: weakMark } = event.buttons === 0 ? marksAt(event) : { ids: [], weak: null }
    const annotation = ids.find(id => mentionedTreaty(id) === null && suggestedKey(id) === null) ?? null
    element.toggleAttribute('data-pointing', ids.length > 0)
    reader.focus.hover(annotation)
    reader.focus.hoverWeak(weakMark?.mention ?? null)
    const isOnNothing = annotation === null && weakMark === null
    reader.pointer.value = isOnNothing ? null : { x: event.clientX, y: event.clientY }
  }
  const onLeave = () => {
    reader.focus.hover(null)
    reader.focus.hoverWeak(null)
    reader.pointer.value = null
  }
  const onClick = (event: MouseEvent) => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null
    if (isLink || document.getSelection()?.isCollapsed === false) return
    const [id] = marksAt(event).ids
    if (id === undefined) {
      reader.proposals.active.value = null
      return reader.focus.activate(null)
    }
    const treaty = mentionedTreaty(id)
    const suggestion = suggestedKey(id)
    if (suggestion !== null) showProposal(reader, suggestion)
    else if (treaty === null) reader.goTo(id)
    else reader.showTreaty(treaty)
  }

  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerleave', onLeave)
  element.addEventListener('click', onClick)
  scroller.addEventListener('scroll', onLeave, { passive: true })
  return () => {
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerleave', onLeave)
    element.removeEventListener('click', onClick)
    scroller.removeEventListener('scroll', onLeave)
  }
}

/** Brings the reader back to where they left the article, and remembers where they are. */
function keepPosition(reader: Reader, surface: ArticleSurface, articleId: string): () => void {
  const offset = reader.preferences.settings.value.positions[articleId] ?? 0
  if (offset > 0) surface.scrollToStart(offset)
  else surface.scroller.scrollTop = 0

  let timer: ReturnType<typeof setTimeout> | undefined
  const onScroll = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const isAtTop = surface.scroller.scrollTop < 8
      reader.preferences.rememberPosition(articleId, isAtTop ? 0 : surface.firstVisible())
    }, scrollPause)
  }
  surface.scroller.addEventListener('scroll', onScroll, { passive: true })
  return () => {
    clearTimeout(timer)
    surface.scroller.removeEventListener('scroll', onScroll)
  }
}
