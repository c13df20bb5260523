import { diskFiles } from './disk-files'
import { naming } from './storage-error'
import { writeWhole } from './write-whole'

/** Writes a file whole or not at all. Throws `storage`, naming the file and the cure. */
export function writeDurably(path: string, text: string): Promise<void> {
  return naming('write', path, () => writeWhole(diskFiles, path, [text]))
}
