import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { cannotImport } from '../cannot-import'
import type { Limits } from '../limits'
import type { Source } from '../source'

/** The files of a ZIP archive, unpacked as they are asked for. */
export interface Archive {
  /** Null where there is none of that name. Throws `damaged` once what was unpacked is more than the limit. */
  read(path: string): Promise<Uint8Array | null>
  readonly paths: readonly string[]
}

type ArchiveLimits = Pick<Limits, 'bytes' | 'unpackedBytes' | 'parts'>

/**
 * Opens a ZIP archive, in memory and without writing anything. What a file in it says of its size is not trusted: it is
 * unpacked in a stream that ends at the limit. Throws `damaged` for one that is broken, locked, or has too many files.
 */
export async function openArchive(source: Source, limits: ArchiveLimits): Promise<Archive> {
  const broken = () => cannotImport(source, 'The book is damaged and cannot be unpacked. Get another copy of it.')
  const zip = await orElse(broken, () => fromBufferPromise(Buffer.from(source.bytes)))
  if (zip.entryCount > limits.parts) throw cannotImport(source, tooMany(limits))
  const entries = await orElse(broken, () => entriesOf(zip))
  let room = limits.unpackedBytes

  return {
    paths: [...entries.keys()],
    async read(path) {
      const entry = entries.get(path)
      if (!entry) return null
      if (entry.isEncrypted())
        throw cannotImport(source, 'The book is locked with a password. Get a copy of it without one.')
      const most = Math.min(room, limits.bytes)
      if (entry.uncompressedSize > most) throw cannotImport(source, tooLarge(limits))
      const bytes = await orElse(broken, () => unpack(zip, entry, most))
      if (bytes === null) throw cannotImport(source, tooLarge(limits))
      room -= bytes.length
      return bytes
    },
  }
}

/** By their names, of several with the same one the first. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
  }
  return entries
}

/** Null when there is more of it than there is room for. */
async function unpack(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = await zip.openReadStreamPromise(entry)
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    length += piece.length
    // Leaving the loop ends the stream.
    if (length > room) return null
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

/** The library throws errors of no name of its own, whatever is wrong with an archive. */
async function orElse<T>(problem: () => Error, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    throw problem()
  }
}

const tooMany = ({ parts }: ArchiveLimits) =>
  `The book has more than ${parts.toLocaleString('en')} files, which no book has. Get another copy of it.`

const tooLarge = ({ bytes, unpackedBytes }: ArchiveLimits) => {
  const [one, all] = [bytes, unpackedBytes].map(count => Math.round(count / 1024 / 1024))
  return `Unpacked, the book has more than ${all} MB, or a file in it more than ${one} MB, and Pacta takes in no more. Get an edition with smaller pictures.`
}
