import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { type EventName, eventChannel, eventNames, type Method, methods, requestChannel } from '../core/contract'

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
