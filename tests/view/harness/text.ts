import DOMPurify from 'dompurify'
import { readArticle } from '../../../core/article/entry'
import { renderArticle } from '../../../core/article/render'
import { generateMarkdown } from './generate-markdown'

/** What core says the text is, and what this browser makes of the HTML. */
export interface TextComparison {
  readonly name: string
  readonly text: string
  /** `textContent` after the HTML was set as it is. */
  readonly shown: string
  /** `textContent` after the second fence, which parses and serialises once more. */
  readonly purified: string
  /** Whether the browser's tree, written out and read again, is the same tree. */
  readonly stable: boolean
}

declare global {
  interface Window {
    compareArticles(): readonly TextComparison[]
    compareHostile(): readonly TextComparison[]
    compareGenerated(count: number): readonly TextComparison[]
  }
}

const articles = import.meta.glob<string>('../../../docs-source/articles/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const hostile = import.meta.glob<string>('../../fixtures/articles/hostile/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const page = document.querySelector('article')

function compare(name: string, { html, text }: { readonly html: string; readonly text: string }): TextComparison {
  if (!page) throw new Error('The page has no article element.')
  page.innerHTML = DOMPurify.sanitize(html)
  const purified = page.textContent ?? ''
  page.innerHTML = html
  const shown = page.textContent ?? ''
  const first = page.innerHTML
  page.innerHTML = first
  return { name, text, shown, purified, stable: page.innerHTML === first }
}

window.compareArticles = () =>
  Object.entries(articles).map(([name, markdown]) => compare(name, readArticle({ id: name, name, markdown }).rendering))

window.compareHostile = () => Object.entries(hostile).map(([name, markdown]) => compare(name, renderArticle(markdown)))

window.compareGenerated = count =>
  Array.from({ length: count }, (_, seed) => compare(`seed ${seed}`, renderArticle(generateMarkdown(seed))))
