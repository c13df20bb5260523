import type { App, CommandLine, Session, WebContents } from 'electron'
import type { Home } from './home'

/** Switches off what Chromium would ask the network for on its own. Before `ready` only. */
export function quietChromium(commandLine: Pick<CommandLine, 'appendSwitch'>, home: Home): void {
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability'])
    commandLine.appendSwitch(name)
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('disable-sync')
  commandLine.appendSwitch('disable-features', 'MediaRouter,OptimizationHints,NetworkTimeServiceQuerying')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  // No host has an address, so that what slips through everything else still reaches nobody.
  if (!home.developing) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Fences every session and every page of the program, those that nobody meant to create included. Before `ready`. */
export function fence(app: Pick<App, 'on'>, home: Home, openLink: (address: string) => void): void {
  app.on('session-created', session => fenceSession(session, home))
  app.on('web-contents-created', (_event, contents) => fenceContents(contents, openLink))
}

/** Whether a page may load the address: our own files and, while developing, Vite's server and the developer tools. */
export function mayLoad(address: string, home: Home): boolean {
  const origins = home.developing ? [home.origin, home.origin.replace('http:', 'ws:'), 'devtools:/'] : [home.origin]
  return origins.some(origin => address.startsWith(`${origin}/`))
}

function fenceSession(session: Session, home: Home): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !mayLoad(url, home) }))
  session.on('will-download', event => event.preventDefault())
}

function fenceContents(contents: WebContents, openLink: (address: string) => void): void {
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
}
