import { type ReadonlySignal, signal } from '@preact/signals'

export type Rendering = Pick<typeof import('../../core/article/render'), 'markdownText' | 'renderMarkdown'>

const loaded = signal<Rendering | null>(null)
let isAskedFor = false

/**
 * What renders Markdown, once it is loaded; null until then. It is loaded with the first note that is shown: a start need
 * not wait for it.
 */
export function rendering(): ReadonlySignal<Rendering | null> {
  if (!isAskedFor) {
    isAskedFor = true
    void import('../../core/article/render').then(module => {
      loaded.value = module
    })
  }
  return loaded
}
