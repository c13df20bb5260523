import '../../../renderer/styles/mark-tokens.css'
import '../../../renderer/styles/tokens.css'
import '../../../renderer/styles/article-marks.css'
import { renderArticle } from '../../../core/article/render'
import { findAll } from '../../../renderer/article/find'
import { hitTest } from '../../../renderer/article/hit'
import { createPainter, type Painter, type PaintItem } from '../../../renderer/article/paint'
import { type ArticleSurface, createSurface } from '../../../renderer/article/surface'
import { generateMarkdown } from './generate-markdown'
import { generateMarks } from './generate-marks'
import { eraseEverything, paintEverything } from './paint-everything'

/** A long article with many marks, painted by the painter or in full. */
export interface Painting {
  readonly surface: ArticleSurface
  readonly marks: readonly PaintItem[]
  /** Every place of a word, as find in page has it, the third one current. */
  hitsOf(word: string): readonly PaintItem[]
  /** Shows another article, without marks. */
  show(html: string): void
  readonly painter: Painter
  /** Paints everything there is to paint, in place of the painter. */
  paintEverything(items: readonly PaintItem[]): void
  erase(): void
  hitTest(items: readonly PaintItem[], x: number, y: number): readonly string[]
  nextFrame(): Promise<void>
}

declare global {
  interface Window {
    painting: Painting
  }
}

/** UTF-16 units of text that the article has at least. */
const length = 300_000
const count = 2000

const element = document.querySelector('article')
const scroller = document.querySelector('main')
if (!element || !scroller) throw new Error('The page has no article.')

function longArticle(): string {
  let html = ''
  let units = 0
  for (let seed = 0; units < length; seed++) {
    const rendering = renderArticle(generateMarkdown(seed))
    html += rendering.html
    units += rendering.text.length
  }
  return html
}

function paintingOf(article: HTMLElement, page: HTMLElement, html: string): Painting {
  const surface = createSurface(article, page, { html, breaks: [html.length] })
  const painter = createPainter(surface)
  return {
    surface,
    painter,
    marks: generateMarks(surface.map.text.length, count),
    hitsOf: word =>
      findAll(surface.map.text, word, { caseSensitive: false, wholeWord: false }).map((span, at) => ({
        id: 'find',
        span,
        style: at === 2 ? ('find-current' as const) : ('find' as const),
      })),
    show(other) {
      painter.dispose()
      window.painting = paintingOf(article, page, other)
    },
    paintEverything(items) {
      painter.dispose()
      paintEverything(surface.map, items)
    },
    erase: eraseEverything,
    hitTest: (items, x, y) => hitTest(surface, items, x, y),
    nextFrame: () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  }
}

window.painting = paintingOf(element, scroller, longArticle())
