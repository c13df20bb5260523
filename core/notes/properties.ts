import type { PlacedAnnotation } from '../contract'
import { treatyName } from './claim'
import type { Property } from './front-matter'
import type { NotesInput } from './notes-input'
import { tagNames } from './tags'

/** What other tools may sort and find the file by. */
export function noteProperties(input: NotesInput, written: readonly PlacedAnnotation[]): Record<string, Property> {
  const { entry, treaties, exportedOn, textSha256 } = input
  const annotations = written.map(({ annotation }) => annotation)
  const count = (kind: string) => annotations.filter(annotation => annotation.kind === kind).length
  const named = annotations.flatMap(({ claim }) => claim?.treaties ?? []).map(id => treatyName(id, treaties))
  return {
    id: entry.id,
    title: entry.title,
    source: entry.url,
    publisher: entry.publisher,
    author: entry.author,
    published: entry.published === null ? null : { date: withSeconds(entry.published) },
    exported: { date: exportedOn },
    treaties: [...new Set(named)].sort(),
    tags: tagNames(['pacta', ...annotations.flatMap(({ tags }) => tags)]),
    claims: count('claim'),
    highlights: count('highlight'),
    notes: count('note'),
    text_sha256: textSha256,
  }
}

/** Obsidian takes a date and time for one only when it counts seconds. */
function withSeconds(published: string): string {
  return /T\d\d:\d\d$/.test(published) ? `${published}:00` : published
}
