import { join } from 'node:path'
import type { Host, Ports } from '../core/ports'
import { PactaError } from '../core/result'
import { type AnnotationFolder, annotationFolder } from './annotation-folder'
import { diskFiles } from './disk-files'
import type { Problems } from './problems'
import { replicaLock } from './replica-lock'
import { systemProcesses } from './running-process'
import { openSettings } from './settings-store'
import { naming } from './storage-error'
import { articleFolders, treatyFolders } from './text-folders'

export interface DiskPortsOptions {
  /** The folder that the reader owns: `annotations`, and `articles` and `treaties` of their own. */
  readonly library: string
  /** The program's own folder on this device, for settings. */
  readonly userData: string
  /** The articles and treaty records that ship. */
  readonly source: string
  readonly host: Host
  /** The name of this device's replica. */
  readonly replica: string
  /** Where what goes wrong is noted; what is there already is told too. */
  readonly problems: Problems
  /** True for a program that may run while the app does: it changes nothing, and makes no folder. */
  readonly readOnly?: boolean
}

/** Everything that a library needs, on a disk. */
export interface DiskPorts extends Ports {
  readonly annotations: AnnotationFolder
}

/**
 * The ports of a library in a folder, which is made where it is missing. Throws `storage` where it cannot be used, `denied`
 * where another program has it open as the same device.
 */
export async function diskPorts(options: DiskPortsOptions): Promise<DiskPorts> {
  const { library, userData, source, host, replica, problems, readOnly = false } = options
  const files = diskFiles
  const folder = join(library, 'annotations')
  const lock = replicaLock({ files, processes: systemProcesses, folder, replica, now: Date.now })
  if (!readOnly) {
    await naming('use the library folder', library, () => files.makeFolder(folder))
    await lock.take().catch(error => reportUnlessDenied(error, problems))
  }
  const annotations = annotationFolder({ files, problems, folder, replica, readOnly, beforeWriting: lock.take })
  return {
    articles: articleFolders([join(library, 'articles'), join(source, 'articles')], { files, problems }),
    treaties: treatyFolders([join(library, 'treaties'), join(source, 'treaties')], { files, problems }),
    annotations: {
      ...annotations,
      async close() {
        try {
          await annotations.close()
        } finally {
          await lock.release()
        }
      },
    },
    settings: await openSettings(userData, { files, problems, readOnly }),
    host,
    problems: problems.all,
  }
}

/** A library that cannot be written to can still be read. */
function reportUnlessDenied(error: unknown, problems: Problems): void {
  if (error instanceof PactaError && error.code === 'denied') throw error
  problems.report(error)
}
