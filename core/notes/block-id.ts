/**
 * For each record id the name by which its block can be linked to: letters, digits and hyphens, unique whatever the
 * case. Made from record ids and never from content, so that links from other notes survive every edit.
 */
export function blockIds(recordIds: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  // Sorted, so that a clash is settled the same way wherever the annotations stand.
  for (const recordId of [...new Set(recordIds)].sort()) {
    const id = free(safe(recordId), taken)
    taken.add(id.toLowerCase())
    ids.set(recordId, id)
  }
  return ids
}

function safe(recordId: string): string {
  return recordId.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'annotation'
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id.toLowerCase())) return id
  let number = 2
  while (taken.has(`${id}-${number}`.toLowerCase())) number++
  return `${id}-${number}`
}
