/** CRC-32 of bytes as eight hexadecimal digits: the one of zip, PNG and Ethernet (ISO/IEC 8802-3). */
export function checksum(bytes: Uint8Array): string {
  let rest = -1
  for (let at = 0; at < bytes.length; at++) rest = (rest >>> 8) ^ (table[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0)
  return (~rest >>> 0).toString(16).padStart(8, '0')
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})
