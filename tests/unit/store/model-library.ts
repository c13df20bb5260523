import { annotationFolder } from '../../../store/annotation-folder'
import { createProblems } from '../../../store/problems'
import { type DiskImage, type Fault, modelDisk, type Operation } from '../../faults/model-disk'
import { recordOf } from '../../faults/records'

export const folder = '/library/annotations'
const never = 2 ** 30

interface Setting {
  readonly image?: DiskImage
  readonly fault?: (operation: Operation) => Fault | null
  readonly readOnly?: boolean
  readonly replica?: string
  readonly idle?: number
  readonly retryAfter?: number
}

/** A store on a model disk. `file` is the text of a file of the article `a`. */
export function setUp({
  image,
  fault,
  readOnly = false,
  replica = 'laptop',
  idle = never,
  retryAfter = never,
}: Setting = {}) {
  const done: Operation[] = []
  const disk = modelDisk({ ...(image && { image }), ...(fault && { fault }), onOperation: one => done.push(one) })
  const problems = createProblems()
  const store = annotationFolder({ files: disk, problems, folder, replica, readOnly, idle, retryAfter })
  const names = () => [...disk.image().keys()].map(path => path.replace(`${folder}/a/`, '')).sort()
  const text = (name: string) => new TextDecoder().decode(disk.image().get(`${folder}/a/${name}`))
  const notes = async () => {
    const replicas = await store.read('a')
    return Object.fromEntries(
      replicas.map(({ replica, annotations }) => [replica, annotations.map(({ id, note }) => `${id} ${note}`)]),
    )
  }
  const told = () => problems.all().map(({ message }) => message)
  return { disk, store, names, text, notes, told, done }
}

/** The files of a library by their names in the folder of the article `a`. */
export function imageOf(files: Readonly<Record<string, unknown>>): DiskImage {
  const bytes = (file: unknown) => Buffer.from(typeof file === 'string' ? file : JSON.stringify(file))
  return new Map(Object.entries(files).map(([name, file]) => [`${folder}/a/${name}`, bytes(file)]))
}

export const fileOf = (replica: string, ...annotations: readonly unknown[]) => ({ version: 1, replica, annotations })

/** A library whose one annotation was changed twice, with a fold after each change. */
export async function foldedTwice() {
  const { store, disk } = setUp()
  await store.put('a', [recordOf('n1', 'first')])
  await store.close()
  await store.put('a', [recordOf('n1', 'second'), recordOf('n2', 'later')])
  await store.close()
  await store.put('a', [recordOf('n3', 'last')])
  return new Map(disk.image())
}
