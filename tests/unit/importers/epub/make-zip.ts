import { crc32, deflateRawSync } from 'node:zlib'

/** One file in an archive, and what the archive says of it where that is not the truth. */
export interface Packed {
  readonly path: string
  readonly content: string | Uint8Array
  /** What it claims to be unpacked, in bytes. */
  readonly claimedSize?: number
  readonly isEncrypted?: boolean
}

/** A ZIP archive (PKWARE APPNOTE 6.3) of these files, in their order. */
export function makeZip(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const file of files) {
    const name = Buffer.from(file.path)
    const bytes = Buffer.from(file.content)
    const packed = deflateRawSync(bytes)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(file.isEncrypted ? 0x0801 : 0x0800, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(file.claimedSize ?? bytes.length, 18)
    head.writeUInt16LE(name.length, 22)

    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(place, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, rest, name)
    const local = [Buffer.from('PK\x03\x04', 'latin1'), head, name, packed]
    parts.push(...local)
    place += local.reduce((length, part) => length + part.length, 0)
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(place, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06', 'latin1'), end])
}
