import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Host, Ports } from '../core/ports'
import { PactaError } from '../core/result'
import { type AnnotationFolder, annotationFolder } from './annotation-folder'
import { articleFolders } from './article-folders'
import { openArticleStates } from './article-states'
import { catalogueFile } from './catalogue-file'
import { diskFiles } from './disk-files'
import { createIdleTimer } from './idle-timer'
import { openImportHistory } from './import-history'
import type { Problems } from './problems'
import { replicaLock } from './replica-lock'
import { systemProcesses } from './running-process'
import type { StartIndex } from './search/index-process'
import { openSearchIndex } from './search/search-index'
import { openSettings } from './settings-store'
import { naming } from './storage-error'
import { seriesFolders, treatyFolders } from './text-folders'

export interface DiskPortsOptions {
  /** The folder that the reader owns: `annotations`, and `articles`, `treaties` and `series` of their own. */
  readonly library: string
  /** The program's own folder on this device, for settings. */
  readonly userData: string
  /** The articles, treaty records and series that ship. */
  readonly source: string
  readonly host: Host
  /** Version of the program. */
  readonly program: string
  /** The name of this device's replica. */
  readonly replica: string
  /** Where what goes wrong is noted; what is there already is told too. */
  readonly problems: Problems
  /** Starts the process of the search index. */
  readonly startSearch: StartIndex
  /** Told when the search index is lost, so that the articles can be put there again. */
  readonly searchLost: () => void
  /**
   * True for a program that may run while the app does: it changes nothing of the reader's and makes no folder in the library.
   * What can be made anew it keeps apart from the app's.
   */
  readonly readOnly?: boolean
  /** Milliseconds after the opening at which what an earlier end left behind is swept, when the first screen is there. */
  readonly sweepAfter?: number
}

/** Everything that a library needs, on a disk. */
export interface DiskPorts extends Ports {
  readonly annotations: AnnotationFolder
  /** Puts everything in order on disk. What was saved is safe without it. */
  close(): Promise<void>
}

/**
 * The ports of a library in a folder, which is made where it is missing. Throws `storage` where it cannot be used, `denied`
 * where another program has it open as the same device.
 */
export async function diskPorts(options: DiskPortsOptions): Promise<DiskPorts> {
  const { library, userData, source, host, program, replica, problems, readOnly = false, sweepAfter = 10_000 } = options
  const { startSearch: startProcess, searchLost: lost } = options
  const files = diskFiles
  const cache = join(
    userData,
    readOnly ? 'terminal-cache' : 'cache',
    createHash('sha256').update(library).digest('hex').slice(0, 16),
  )
  const folder = join(library, 'annotations')
  const lock = replicaLock({ files, processes: systemProcesses, folder, replica, now: Date.now })
  if (!readOnly) {
    await naming('use the library folder', library, () => files.makeFolder(folder))
    await lock.take().catch(error => reportUnlessDenied(error, problems))
  }
  const annotations = annotationFolder({ files, problems, folder, replica, readOnly, beforeWriting: lock.take })
  const sweeping = createIdleTimer(sweepAfter, () => void annotations.sweep().catch(() => {}))
  if (!readOnly) sweeping.touch()
  const search = openSearchIndex({ file: join(cache, 'search.db'), problems, startProcess, lost })
  const close = async () => {
    sweeping.stop()
    try {
      await annotations.close()
    } finally {
      await lock.release()
    }
  }
  return {
    articles: articleFolders({ files, problems, own: join(library, 'articles'), shipped: join(source, 'articles') }),
    treaties: treatyFolders([join(library, 'treaties'), join(source, 'treaties')], { files, problems }),
    series: seriesFolders([join(library, 'series'), join(source, 'series')], { files, problems }),
    annotations: { ...annotations, close },
    states: await openArticleStates({ files, problems, library, replica, readOnly }),
    catalogue: catalogueFile(join(cache, 'catalogue.json'), files),
    search,
    imports: await openImportHistory({ files, problems, library, replica, readOnly }),
    settings: await openSettings(userData, { files, problems, readOnly }),
    host,
    program,
    problems: problems.all,
    async close() {
      await Promise.all([close(), search.close()])
    },
  }
}

/** A library that cannot be written to can still be read. */
function reportUnlessDenied(error: unknown, problems: Problems): void {
  if (error instanceof PactaError && error.code === 'denied') throw error
  problems.report(error)
}
