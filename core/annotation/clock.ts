/**
 * Stamp of a hybrid logical clock; later stamps sort after earlier ones as plain strings. It holds milliseconds since
 * 1970, a counter and the replica, all but the last of a fixed length.
 */
export type Stamp = string

const timeLength = 9
const counterLength = 4
const replicaAt = timeLength + counterLength + 2

/** Gives the stamps of one replica. */
export interface Clock {
  /** A stamp later than every one given or seen before. */
  tick(): Stamp
  /** Takes notice of a stamp from elsewhere, so that what comes after it sorts after it. */
  see(stamp: Stamp): void
}

/**
 * A hybrid logical clock: as close to the wall clock as it can be, and never behind what it has seen, however wrong the
 * clocks of two devices are (Kulkarni et al., "Logical Physical Clocks", OPODIS 2014).
 */
export function createClock(replica: string, now: () => number): Clock {
  let time = 0
  let counter = 0
  return {
    tick() {
      const wall = now()
      counter = wall > time ? 0 : counter + 1
      time = Math.max(wall, time)
      return [base36(time, timeLength), base36(counter, counterLength), replica].join('.')
    },
    see(stamp) {
      const seen = { time: timeOf(stamp), counter: counterOf(stamp) }
      if (seen.time < time || (seen.time === time && seen.counter <= counter)) return
      time = seen.time
      counter = seen.counter
    },
  }
}

/** The replica that made a stamp. */
export function replicaOf(stamp: Stamp): string {
  return stamp.slice(replicaAt)
}

const timeOf = (stamp: Stamp) => Number.parseInt(stamp.slice(0, timeLength), 36)
const counterOf = (stamp: Stamp) => Number.parseInt(stamp.slice(timeLength + 1, replicaAt - 1), 36)
const base36 = (value: number, length: number) => value.toString(36).padStart(length, '0')
