/**
 * Hands on what comes: the first at once, and then, while more comes, what has gathered every `pause` milliseconds. Many
 * small changes are then drawn as few.
 */
export function gathered<T>(pause: number, handOn: (items: readonly T[]) => void): (item: T) => void {
  let waiting: T[] = []
  let isPausing = false
  const release = () => {
    isPausing = waiting.length > 0
    if (!isPausing) return
    const items = waiting
    waiting = []
    setTimeout(release, pause)
    handOn(items)
  }
  return item => {
    waiting.push(item)
    if (!isPausing) release()
  }
}
