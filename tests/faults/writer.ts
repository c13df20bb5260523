import process from 'node:process'
import { annotationFolder } from '../../store/annotation-folder'
import { diskFiles } from '../../store/disk-files'
import { createProblems } from '../../store/problems'
import { replicaLock } from '../../store/replica-lock'
import { systemProcesses } from '../../store/running-process'
import { recordOf } from './records'
import { idsOfWriter } from './writer-ids'

/*
 * A program that changes annotations without end, and says `ID NUMBER` as soon as the change with that number is on disk.
 * It is started with the folder of a library's annotations and the number of its first change, and goes on until it is
 * killed.
 */
const [, , folder = '', first = '0'] = process.argv
const replica = 'laptop'
const problems = createProblems()
const lock = replicaLock({ files: diskFiles, processes: systemProcesses, folder, replica, now: Date.now })
await lock.take()
const beforeWriting = lock.take
const store = annotationFolder({ files: diskFiles, problems, folder, replica, readOnly: false, idle: 2, beforeWriting })

async function change(number: number): Promise<void> {
  const id = idsOfWriter[(number * 7) % idsOfWriter.length] ?? ''
  await store.put('a', [recordOf(id, String(number))])
  process.stdout.write(`${id} ${number}\n`)
}

process.stdout.write('ready\n')
for (let number = Number(first); ; number += 3) {
  await Promise.all([change(number), change(number + 1), change(number + 2)])
  if (number % 30 === 0) await new Promise(resolve => setTimeout(resolve, 4))
}
