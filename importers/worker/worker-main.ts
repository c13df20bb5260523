/** The process that imports: untrusted bytes are read here and nowhere else. It has no files and no network of its own. */
import { settle } from '../../core/result'
import { parent } from '../../processes/parent'
import { importSource } from '../import-source'
import type { FromWorker, ToWorker } from './messages'

const channel = parent<FromWorker, ToWorker>()
const waiting = new Map<number, (bytes: Uint8Array | null) => void>()
let requests = 0

function beside(path: string): Promise<Uint8Array | null> {
  const request = ++requests
  channel.send({ type: 'beside', request, path })
  return new Promise(resolve => waiting.set(request, resolve))
}

channel.onMessage(async message => {
  if (message.type === 'import') {
    const reply = await settle(() => importSource({ ...message.source, beside }, message.limits))
    channel.send({ type: 'imported', reply })
    waiting.clear()
  } else {
    waiting.get(message.request)?.(message.bytes)
    waiting.delete(message.request)
  }
})
