import '../../../renderer/styles/mark-tokens.css'
import '../../../renderer/styles/tokens.css'
import '../../../renderer/styles/article-marks.css'
import type { Span } from '../../../core/anchor/target'
import type { Rendering } from '../../../core/article/article'
import { readArticle } from '../../../core/article/entry'
import { renderArticle } from '../../../core/article/render'
import type { Pieces } from '../../../renderer/article/growth'
import { hitTest } from '../../../renderer/article/hit'
import { listenToLinks } from '../../../renderer/article/links'
import { createPainter, type Painter } from '../../../renderer/article/paint'
import { purify } from '../../../renderer/article/purify'
import { listenToSelection, selectedSpan } from '../../../renderer/article/selection'
import { createSurface, type GrowingSurface } from '../../../renderer/article/surface'
import rich from './article.md?raw'
import { generateMarkdown } from './generate-markdown'

/** One article shown and ready to be painted, and what the tests ask about it. */
export interface Shown {
  readonly surface: GrowingSurface
  readonly painter: Painter
  /** The span of the words, which must stand in the text. */
  spanOf(words: string): Span
  /** The words that are registered under a style, in the order of their registration. */
  painted(style: string): readonly string[]
}

export interface Harness {
  show(html: string): Shown
  /** Shows an article that is written bit by bit. */
  showPieces(pieces: Pieces): Shown
  readonly rich: string
  readonly shipped: readonly string[]
  generated(seed: number): string
  render(markdown: string): Rendering
  nextFrame(): Promise<void>
  readonly purify: typeof purify
  readonly hitTest: typeof hitTest
  readonly selectedSpan: typeof selectedSpan
  readonly listenToSelection: typeof listenToSelection
  readonly listenToLinks: typeof listenToLinks
}

declare global {
  interface Window {
    harness: Harness
    shown: Shown
  }
}

const articles = import.meta.glob<string>('../../../docs-source/articles/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const element = document.querySelector('article')
const scroller = document.querySelector('main')

const show = (html: string) => showPieces({ html, breaks: [html.length] })

function showPieces(pieces: Pieces): Shown {
  if (!element || !scroller) throw new Error('The page has no article.')
  window.shown?.painter.dispose()
  const surface = createSurface(element, scroller, pieces)
  scroller.scrollTop = 0
  const { map } = surface
  window.shown = {
    surface,
    painter: createPainter(surface),
    spanOf(words) {
      const start = map.text.indexOf(words)
      if (start === -1) throw new Error(`Not in the text: ${words}`)
      return { start, end: start + words.length }
    },
    painted: style =>
      Array.from(CSS.highlights.get(style) ?? [], range => {
        const span = map.rangeToSpan(range)
        return span ? map.text.slice(span.start, span.end) : ''
      }),
  }
  return window.shown
}

window.harness = {
  show,
  showPieces,
  rich: renderArticle(rich).html,
  shipped: Object.entries(articles).map(([name, markdown]) => readArticle({ id: name, name, markdown }).rendering.html),
  generated: seed => renderArticle(generateMarkdown(seed)).html,
  render: renderArticle,
  nextFrame: () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  purify,
  hitTest,
  selectedSpan,
  listenToSelection,
  listenToLinks,
}
