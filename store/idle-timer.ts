/** Waits for quiet. */
export interface IdleTimer {
  /** Something happened. */
  touch(): void
  stop(): void
}

/**
 * Does work once nothing has happened for so many milliseconds. Being touched costs next to nothing. Does not keep the
 * program running.
 */
export function createIdleTimer(quiet: number, work: () => void): IdleTimer {
  let touched = 0
  let timer: NodeJS.Timeout | null = null

  const wait = (milliseconds: number) => {
    timer = setTimeout(fire, milliseconds).unref()
  }
  const fire = () => {
    timer = null
    const left = touched + quiet - performance.now()
    if (left > 0) wait(left)
    else work()
  }
  return {
    touch() {
      touched = performance.now()
      if (timer === null) wait(quiet)
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
