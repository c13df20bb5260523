import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElectronApplication, Page } from 'playwright'
import { dropChannel, eventNames, methods, requestChannel } from '../../core/contract'
import { contentSecurityPolicy } from '../../main/protocol'
import { expect, test } from './harness'

/** What the page may never reach: counts whoever knocks. */
async function listen(): Promise<{ server: Server; address: string; visits: string[] }> {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*').end('hello')
  })
  server.on('upgrade', (request, socket) => {
    visits.push(`socket ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}`, visits }
}

/** Answers every question of the program with `response`, and notes what was asked and what left for the system. */
async function watchDoors(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog, shell }, answer) => {
    const doors = { asked: [] as unknown[], opened: [] as string[] }
    Object.assign(globalThis, { doors })
    dialog.showMessageBox = async (...args: unknown[]) => {
      doors.asked.push((args.at(-1) as { detail?: string }).detail)
      return { response: answer, checkboxChecked: false }
    }
    shell.openExternal = async url => void doors.opened.push(url)
  }, response)
}

const doors = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { doors: { asked: string[]; opened: string[] } }).doors)

const windowCount = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Long enough for a navigation or a window to have begun. */
const aMoment = (page: Page) => page.waitForTimeout(300)

test('every page runs in the sandbox, apart from Node and from the preload', async ({ launch }) => {
  const { app } = await launch()
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map(contents => {
      const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return getLastWebPreferences.call(contents)
    }),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    enableBlinkFeatures: '',
  })
})

test('the page knows the requests and events of the contract, and nothing of Node or Electron', async ({ launch }) => {
  const { window: page } = await launch()
  const known = await page.evaluate(() => ({
    requests: Object.keys(window.pacta?.requests ?? {}),
    events: Object.keys(window.pacta?.events ?? {}),
    strange: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(n => n in window),
  }))
  expect(known).toEqual({ requests: methods, events: eventNames, strange: [] })
})

test('the main process answers the channels of the contract and no other', async ({ launch }) => {
  const { app } = await launch()
  const channels = await app.evaluate(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> }
    return { invoked: [...handlers.keys()], sent: ipcMain.eventNames().filter(name => name !== 'error') }
  })
  expect(channels).toEqual({ invoked: [dropChannel, ...methods.map(requestChannel)], sent: [] })
})

test('every file of the page comes with the strict rules', async ({ launch }) => {
  const { app } = await launch()
  const answers = await app.evaluate(async ({ net }) => {
    const paths = ['index.html', 'nowhere.html', '../package.json', '..%2f..%2fpackage.json', 'assets/']
    const fetched = paths.map(path => net.fetch(`app://pacta/${path}`))
    return (await Promise.all(fetched)).map(({ status, headers }) => [
      status,
      headers.get('content-security-policy'),
      headers.get('x-content-type-options'),
    ])
  })
  expect(answers).toEqual([200, 404, 404, 404, 404].map(status => [status, contentSecurityPolicy, 'nosniff']))
})

test('nothing that was not built with the page runs as script or style', async ({ launch }) => {
  const { window: page } = await launch()
  const ran = await page.evaluate(async () => {
    const box = document.createElement('div')
    box.innerHTML = `
      <img src="data:image/png;base64,x" onerror="ran = 'handler'">
      <a href="javascript:ran = 'address'">a</a>
      <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe>
      <p style="position: fixed">styled</p>`
    for (const text of ['ran = "inline"', 'import("data:text/javascript,ran = 1")'])
      box.append(Object.assign(document.createElement('script'), { textContent: text }))
    box.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,ran = "data"' }))
    document.body.append(box)
    box.querySelector('a')?.click()
    const evaluate = () => {
      try {
        return new Function('return "evaluated"')()
      } catch (error) {
        return (error as Error).name
      }
    }
    await new Promise(resolve => setTimeout(resolve, 300))
    const position = getComputedStyle(box.querySelector('p') as Element).position
    return { ran: (window as unknown as { ran?: string }).ran, evaluated: evaluate(), position }
  })
  expect(ran).toEqual({ evaluated: 'EvalError', position: 'static' })
})

test('the window stays on its page, and opens no other', async ({ launch }) => {
  const { app, window: page } = await launch()
  await watchDoors(app, 1)
  const home = page.url()
  const addresses = ['https://un.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'data:text/html,x', 'about:blank']
  for (const address of [
    ...addresses,
    'app://pacta/nowhere.html',
    'pacta://article/a',
    'javascript:document.write(1)',
  ]) {
    await page.evaluate(to => {
      window.open(to)
      const link = Object.assign(document.createElement('a'), { href: to, textContent: 'away' })
      const form = Object.assign(document.createElement('form'), { action: to, method: 'post' })
      const frame = Object.assign(document.createElement('iframe'), { src: to })
      const refresh = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to}` })
      document.body.append(link, form, frame, refresh)
      link.click()
      form.submit()
      location.href = to
    }, address)
    await aMoment(page)
    await expect.poll(() => page.url(), { message: address }).toBe(home)
    await expect.poll(() => page.evaluate(() => document.title), { message: address }).toContain('Pacta')
  }
  expect(await windowCount(app)).toBe(1)
  expect((await doors(app)).opened).toEqual([])
})

test('a link leaves only after the reader was asked about exactly that address', async ({ launch }) => {
  const { app, window: page } = await launch()
  const openLink = (address: string) => page.evaluate(to => window.pacta?.requests.openLink(to), address)

  await watchDoors(app, 1)
  expect(await openLink('https://un.org/treaties')).toEqual({ ok: true, value: false })
  expect(await doors(app)).toEqual({ asked: ['https://un.org/treaties'], opened: [] })

  await watchDoors(app, 0)
  expect(await openLink('https://аpple.com')).toEqual({ ok: true, value: true })
  expect(await doors(app)).toEqual({ asked: ['https://xn--pple-43d.com/'], opened: ['https://xn--pple-43d.com/'] })

  await watchDoors(app, 0)
  for (const address of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://server/share',
    'https://un.org@evil.example',
  ])
    expect(await openLink(address)).toMatchObject({ ok: false, problem: { code: 'denied' } })
  expect(await doors(app)).toEqual({ asked: [], opened: [] })
})

test('nothing reaches the network, by way of the page or around its rules', async ({ launch }) => {
  const { app, window: page } = await launch()
  const { server, address, visits } = await listen()

  await page.evaluate(async at => {
    const tries: (() => unknown)[] = [
      () => fetch(`http://${at}/fetch`),
      () => fetch(`http://${at}/no-cors`, { mode: 'no-cors' }),
      () => navigator.sendBeacon(`http://${at}/beacon`, 'x'),
      () => new WebSocket(`ws://${at}/socket`),
      () => new EventSource(`http://${at}/events`),
      () => new Worker(`http://${at}/worker`),
      () => new FontFace('remote', `url(http://${at}/font)`).load(),
      () => import(/* @vite-ignore */ `http://${at}/module`),
      () => document.body.style.setProperty('background', `url(http://${at}/background)`),
      () =>
        document.body.insertAdjacentHTML('beforeend', `<img src="http://${at}/image"><video src="http://${at}/video">`),
      () => document.body.insertAdjacentHTML('beforeend', `<iframe src="http://${at}/frame"></iframe>`),
      () => document.body.insertAdjacentHTML('beforeend', `<object data="http://${at}/object"></object>`),
      ...['stylesheet', 'prefetch', 'preload', 'prerender', 'preconnect', 'icon', 'manifest'].map(rel => () => {
        document.head.append(
          Object.assign(document.createElement('link'), { rel, as: 'image', href: `http://${at}/${rel}` }),
        )
      }),
    ]
    await Promise.allSettled(tries.map(async attempt => attempt()))
  }, address)
  await page.waitForTimeout(1000)
  expect(visits).toEqual([])

  const around = await app.evaluate(async ({ BrowserWindow, net, session }, at) => {
    const bare = new BrowserWindow({ show: false, webPreferences: { partition: 'bare' } })
    const outcome = (work: Promise<unknown>) => work.then(() => 'reached').catch(() => 'refused')
    return Promise.all([
      outcome(net.fetch(`http://${at}/main`)),
      outcome(session.fromPartition('other').fetch(`http://${at}/other`)),
      outcome(bare.loadURL(`http://${at}/window`)),
    ])
  }, address)
  expect(around).toEqual(['refused', 'refused', 'refused'])
  expect(visits).toEqual([])
  server.close()
})

test('nothing asks for a spell checker’s dictionary', async ({ launch }) => {
  const { app } = await launch()
  const spelling = await app.evaluate(({ session: { defaultSession } }) => ({
    on: defaultSession.isSpellCheckerEnabled(),
    languages: defaultSession.getSpellCheckerLanguages(),
  }))
  expect(spelling).toEqual({ on: false, languages: [] })
})

test('every permission is denied', async ({ launch }) => {
  const { window: page } = await launch()
  const outcomes = await page.evaluate(async () => {
    const { clipboard, mediaDevices, geolocation } = navigator
    const asks: Record<string, () => Promise<unknown>> = {
      camera: () => mediaDevices.getUserMedia({ video: true }),
      microphone: () => mediaDevices.getUserMedia({ audio: true }),
      screen: () => mediaDevices.getDisplayMedia(),
      location: () => new Promise((resolve, reject) => geolocation.getCurrentPosition(resolve, reject)),
      'clipboard, to read': () => clipboard.readText(),
      'clipboard, to write': () => clipboard.writeText('x'),
      notifications: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
      },
      midi: () => navigator.requestMIDIAccess({ sysex: true }),
    }
    const names = Object.keys(asks)
    const settled = await Promise.allSettled(names.map(async name => asks[name]?.()))
    return names.filter((_, at) => settled[at]?.status === 'fulfilled')
  })
  expect(outcomes).toEqual([])
})

test('nothing is downloaded', async ({ launch }) => {
  const { app, window: page } = await launch()
  await app.evaluate(({ session: { defaultSession } }) => {
    Object.assign(globalThis, { downloads: [] })
    defaultSession.on('will-download', event => {
      ;(globalThis as unknown as { downloads: boolean[] }).downloads.push(event.defaultPrevented)
    })
  })
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['x']))
    Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click()
  })
  await aMoment(page)
  const prevented = await app.evaluate(() => (globalThis as unknown as { downloads: boolean[] }).downloads)
  expect(prevented).toEqual([true])
})

test('a window that is not ours, and a frame in ours, get no answer', async ({ launch }) => {
  const { app, window: page } = await launch()
  const [strange] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(async ({ app: electron, BrowserWindow }) => {
      const preload = `${electron.getAppPath()}/out/preload/index.cjs`
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await stranger.loadURL('app://pacta/index.html')
    }),
  ])
  await strange.waitForLoadState()
  expect(await strange.evaluate(() => window.pacta?.requests.listArticles())).toMatchObject({
    ok: false,
    problem: { code: 'denied' },
  })

  const inside = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const { contentWindow } = frame as { contentWindow: Window & { require?: unknown } }
    return [typeof contentWindow.pacta, typeof contentWindow.require]
  })
  expect(inside).toEqual(['undefined', 'undefined'])
})
