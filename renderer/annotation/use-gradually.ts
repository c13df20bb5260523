import { useEffect, useState } from 'preact/hooks'

/** Items that are shown at once, and that each idle moment adds. */
const step = 60

/**
 * How many items of a long list to show: the first ones, at least `needed`, and more whenever the page has nothing better
 * to do, so that no list holds up a frame.
 */
export function useGradually(length: number, needed: number): number {
  const [reached, setReached] = useState(step)
  const shown = Math.max(reached, needed)
  useEffect(() => {
    if (shown >= length) return
    const idle = requestIdleCallback(() => setReached(shown + step))
    return () => cancelIdleCallback(idle)
  }, [shown, length])
  return Math.min(shown, length)
}
