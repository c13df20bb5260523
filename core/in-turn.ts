/** Does work in the order in which it was asked for, one piece after the other under each key. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** A queue for each key. Work that fails does not hold up what comes after it. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(key, mine)
    const leave = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(leave, leave)
    return mine
  }
}
