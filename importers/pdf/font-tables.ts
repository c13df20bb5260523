import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** What pdf.js asks for: the name of a table, or of a font for drawing, which nobody does here. */
interface Wanted {
  readonly kind: string
  readonly filename: string
}

/**
 * The tables by which the letters of fonts are known that a PDF names and does not hold, as those of Chinese, Japanese and
 * Korean often are (Adobe's CMaps). The build lays them beside the program.
 */
export function fontTables() {
  let missing = 0
  return {
    /** A class, since pdf.js makes one of its own for each document. */
    Factory: class {
      async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
        if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`No ${kind} is needed.`)
        try {
          // As a path: within the packaged app's archive nothing is found by its address.
          return new Uint8Array(await readFile(fileURLToPath(new URL(filename, import.meta.url))))
        } catch (error) {
          missing++
          throw error
        }
      }
    },
    /** Whether text was left unread for want of one. */
    areMissing: () => missing > 0,
  }
}
