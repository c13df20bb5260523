import type { NativeImage } from 'electron'

/** The clipboard of Electron before the one that is modelled on the web's. */
export interface OlderClipboard {
  writeImage(image: NativeImage): void
  readHTML(): string
}

export const isOlder = (one: object): one is OlderClipboard => 'writeImage' in one
