import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import {
  dropChannel,
  type EventName,
  eventChannel,
  eventNames,
  type Method,
  methods,
  requestChannel,
} from '../core/contract'

function request(method: Method) {
  return (...args: unknown[]) => ipcRenderer.invoke(requestChannel(method), ...args)
}

function subscribe(name: EventName) {
  return (listener: (payload: unknown) => void) => {
    const onEvent = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
    ipcRenderer.on(eventChannel(name), onEvent)
    return () => {
      ipcRenderer.removeListener(eventChannel(name), onEvent)
    }
  }
}

contextBridge.exposeInMainWorld('pacta', {
  requests: Object.fromEntries(methods.map(method => [method, request(method)])),
  events: Object.fromEntries(eventNames.map(name => [name, subscribe(name)])),
})

/** Files that a hand drops on the window are imported. Their paths go past the page: it could make up others. */
addEventListener('drop', event => {
  const files = event.isTrusted ? [...(event.dataTransfer?.files ?? [])] : []
  const paths = files.map(pathOf).filter(path => path !== '')
  if (paths.length > 0) void ipcRenderer.invoke(dropChannel, paths)
})

/** Electron before 32 writes the path on the file itself. */
function pathOf(file: File & { readonly path?: string }): string {
  return webUtils?.getPathForFile(file) ?? file.path ?? ''
}
