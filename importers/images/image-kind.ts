/** The kinds of image that Pacta keeps, by the ending of their files. */
export type ImageKind = 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg'

/** What an image is by its first bytes; its name and what a server says of it count for nothing. Null for anything else. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (/^RIFF.{4}WEBP/s.test(head)) return 'webp'
  if (/^.{4}ftypavi[fs]/s.test(head)) return 'avif'
  return isSvg(bytes) ? 'svg' : null
}

/** Enough for a declaration, a document type and a licence before the element. */
const svgHead = 4096

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, svgHead))
  return /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*>|\s)*<svg[\s>]/i.test(head)
}
