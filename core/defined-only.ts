/** A change without the fields that are there and undefined: spread over something, these would take its values away. */
export function definedOnly<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const defined = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(defined) as { [K in keyof T]: Exclude<T[K], undefined> }
}
