import type { ElectronApplication, Page } from 'playwright'

/** Electron's names where they are not Playwright's. */
const names: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

/**
 * Makes `keyboard.press` reach the menu's shortcuts, as a hand does. Playwright gives its keys to the page alone, where
 * no menu hears of them; so those with Ctrl, Command or Alt, and the function keys, go in by Electron's own door.
 */
export function pressThroughMenu(app: ElectronApplication, { keyboard }: Page): void {
  const press = keyboard.press.bind(keyboard)
  keyboard.press = async (keys, options) => {
    if (!/^(Control|Meta|ControlOrMeta|Alt)\+|^F\d+$/.test(keys)) return press(keys, options)
    const parts = keys.split('+')
    const key = parts.at(-1) ?? ''
    await app.evaluate(
      ({ BrowserWindow }, { keyCode, held }) => {
        const command = process.platform === 'darwin' ? 'meta' : 'control'
        const modifiers = held.map(name => (name === 'controlormeta' ? command : name)) as 'control'[]
        const [window] = BrowserWindow.getAllWindows()
        for (const type of ['keyDown', 'keyUp'] as const)
          window?.webContents.sendInputEvent({ type, keyCode, modifiers })
      },
      { keyCode: names[key] ?? key, held: parts.slice(0, -1).map(part => part.toLowerCase()) },
    )
  }
}
