import { replicaOf, type Stamp } from './clock'
import type { AnnotationRecord, NoteVersion } from './record'

type Note = Pick<AnnotationRecord, 'note' | 'noteForks' | 'noteReplaced'>
type StampedNote = Note & Pick<AnnotationRecord, 'stamps'>

/**
 * The note of a record seen on two devices. A text goes only when a later one was written by somebody who knew it; of
 * texts written without knowing of each other all stay, the newest as the note, the others as forks. This is a
 * multi-value register with a version vector (Shapiro et al., "A comprehensive study of Convergent and Commutative
 * Replicated Data Types", INRIA RR-7506, 2011): commutative, associative, idempotent.
 */
export function mergeNotes(a: StampedNote, b: StampedNote): Note {
  const noteReplaced = later(a.noteReplaced, b.noteReplaced)
  const versions = new Map([...versionsOf(a), ...versionsOf(b)].map(version => [version.stamp, version]))
  const heads = [...versions.values()]
    .filter(({ stamp }) => stamp > (noteReplaced[replicaOf(stamp)] ?? ''))
    .sort((one, other) => (one.stamp < other.stamp ? -1 : 1))
  const newest = heads.at(-1)
  const [, unstamped = ''] = [a.note, b.note].sort()
  return { note: newest?.text ?? unstamped, noteForks: heads.slice(0, -1), noteReplaced }
}

/** The record with a new text in place of every text of its note. */
export function replaceNote(record: AnnotationRecord, text: string, stamp: Stamp): AnnotationRecord {
  const known = Object.fromEntries(versionsOf(record).map(version => [replicaOf(version.stamp), version.stamp]))
  return {
    ...record,
    note: text,
    noteForks: [],
    noteReplaced: later(record.noteReplaced, known),
    stamps: { ...record.stamps, note: stamp },
  }
}

/** The note as its reader sees it: texts that differ from device to device one below the other, the oldest first. */
export function wholeNote({ note, noteForks }: Pick<Note, 'note' | 'noteForks'>): string {
  const texts = [...noteForks.map(({ text }) => text), note].filter(text => text.trim() !== '')
  return [...new Set(texts)].join('\n\n---\n\n')
}

function versionsOf({ note, stamps, noteForks }: StampedNote): readonly NoteVersion[] {
  return stamps.note === undefined ? noteForks : [...noteForks, { stamp: stamps.note, text: note }]
}

function later(
  a: AnnotationRecord['noteReplaced'],
  b: AnnotationRecord['noteReplaced'],
): AnnotationRecord['noteReplaced'] {
  const merged = { ...a }
  for (const [replica, stamp] of Object.entries(b)) if (stamp > (merged[replica] ?? '')) merged[replica] = stamp
  return merged
}
