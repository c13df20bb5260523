/** Work that must not be cut off by the program's end: saves above all. */
export interface Unfinished {
  /** Counts the work as unfinished until it settles. */
  track<T>(work: Promise<T>): Promise<T>
  readonly any: boolean
  /** Resolves when all of it has settled, what began meanwhile included, or after the time limit in milliseconds. */
  settled(limit: number): Promise<void>
}

/** Keeps account of work that is under way. */
export function createUnfinished(): Unfinished {
  const under = new Set<Promise<unknown>>()

  const drain = async () => {
    while (under.size > 0) await Promise.allSettled(under)
  }

  return {
    track(work) {
      under.add(work)
      const done = () => under.delete(work)
      work.then(done, done)
      return work
    },
    get any() {
      return under.size > 0
    },
    async settled(limit) {
      let timer: NodeJS.Timeout | undefined
      const tooLong = new Promise<void>(resolve => {
        timer = setTimeout(resolve, limit)
      })
      await Promise.race([drain(), tooLong])
      clearTimeout(timer)
    },
  }
}
