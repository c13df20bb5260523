import { ClipboardItem, clipboard, nativeImage } from 'electron'
import { PactaError } from '../core/result'
import { isOlder } from './older-clipboard'

/** Puts a PNG file on the clipboard as a picture. Throws `invalid` where its bytes make no picture. */
export async function copyImage(png: Uint8Array): Promise<void> {
  const bytes = Buffer.from(png)
  const image = nativeImage.createFromBuffer(bytes)
  if (image.isEmpty()) throw new PactaError('invalid', 'This picture cannot be read. Copy it as SVG instead.')
  if (isOlder(clipboard)) clipboard.writeImage(image)
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
}
