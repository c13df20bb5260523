import { firstOffsetBelow } from '../article/lines'
import type { ArticleSurface } from '../article/surface'
import type { Reader } from '../state/reader'

/** Milliseconds that an article must rest on screen before it counts as looked at. */
const readingPause = 1000
/** The share of an article below which further reading is not worth a write. */
const smallest = 0.01

/** Remembers that the article was opened, and the furthest place that was seen in it. Returns its end. */
export function keepProgress(reader: Reader, { map, scroller }: ArticleSurface, articleId: string): () => void {
  let isOpened = false
  let reached = reader.library.find(articleId)?.state.progress ?? 0

  const save = () => {
    const article = reader.articles.open.peek()
    if (article?.entry.id !== articleId || article.rendering.text === '') return
    const below = scroller.getBoundingClientRect().bottom
    const seen = Math.min(1, firstOffsetBelow(map, below) / article.rendering.text.length)
    const progress = seen >= reached + smallest || (seen === 1 && reached < 1) ? seen : null
    if (isOpened && progress === null) return
    const patch = {
      ...(isOpened ? {} : { opened: new Date().toISOString() }),
      ...(progress === null ? {} : { progress }),
    }
    isOpened = true
    reached = progress ?? reached
    void reader.notices.attempt(() => reader.api.changeArticles([{ articleId, patch }]))
  }

  let timer = setTimeout(save, readingPause)
  const onScroll = () => {
    clearTimeout(timer)
    timer = setTimeout(save, readingPause)
  }
  scroller.addEventListener('scroll', onScroll, { passive: true })
  return () => {
    clearTimeout(timer)
    scroller.removeEventListener('scroll', onScroll)
  }
}
