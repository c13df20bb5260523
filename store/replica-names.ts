import { join } from 'node:path'

/** The files of one replica in the folder of an article. */
export interface ReplicaNames {
  readonly replica: string
  readonly snapshot: string
  /** The snapshot before that one, for the day on which it is damaged. */
  readonly backup: string
  /** The log with a number; logs are read in the order of their numbers. */
  log(number: number): string
}

export function replicaNames(folder: string, replica: string): ReplicaNames {
  return {
    replica,
    snapshot: join(folder, `${replica}.json`),
    backup: join(folder, `${replica}.json.bak`),
    log: number => join(folder, `${replica}.${number}.log`),
  }
}

/** The replicas that have a file in a folder, of its names. */
export function replicasAmong(names: readonly string[]): readonly string[] {
  const replicas = names.flatMap(name => /^(\w[\w-]*)(?:\.json|\.json\.bak|\.\d+\.log)$/.exec(name)?.[1] ?? [])
  return [...new Set(replicas)]
}

/** The numbers of a replica's logs, of the names in its folder, in order. */
export function logsAmong(names: readonly string[], replica: string): readonly number[] {
  return names
    .flatMap(name => {
      const [, owner, number] = /^(\w[\w-]*)\.(\d{1,15})\.log$/.exec(name) ?? []
      return owner === replica ? [Number(number)] : []
    })
    .sort((a, b) => a - b)
}
