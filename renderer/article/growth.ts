import type { Rendering } from '../../core/article/article'

/** HTML in pieces that are whole by themselves. */
export type Pieces = Pick<Rendering, 'html' | 'breaks'>

/** Puts an article into the page bit by bit. */
export interface Growth {
  /** Goes on with the article that these pieces belong to: what is in the page is its beginning. */
  follow(pieces: Pieces): void
  /** Puts in what is missing until this is true, at once. */
  until(isEnough: () => boolean): void
  /** Puts in nothing more. */
  stop(): void
}

/**
 * Appends pieces of HTML: the first one at once, the others one by one when the page has nothing better to do, so that no
 * piece holds up a frame.
 */
export function createGrowth({ html, breaks }: Pieces, append: (html: string) => void): Growth {
  let pieces: Pieces = { html: '', breaks: [] }
  let done = 0
  let timer: number | undefined

  const next = (): boolean => {
    const end = pieces.breaks.find(place => place > done)
    if (end === undefined) return false
    append(pieces.html.slice(done, end))
    done = end
    return true
  }
  const onIdle = () => {
    if (next()) timer = requestIdleCallback(onIdle)
  }
  const stop = () => {
    if (timer !== undefined) cancelIdleCallback(timer)
  }
  const growth: Growth = {
    follow(longer) {
      stop()
      pieces = longer
      if (done === 0) next()
      timer = requestIdleCallback(onIdle)
    },
    until(isEnough) {
      while (!isEnough()) if (!next()) return
    },
    stop,
  }
  growth.follow({ html, breaks })
  return growth
}
