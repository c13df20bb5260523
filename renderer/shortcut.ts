const isMac = navigator.platform.startsWith('Mac')

/** The name of a shortcut on this system: `Ctrl+E` reads `⌘E` on a Mac. */
export function keyName(shortcut: string): string {
  return isMac ? shortcut.replaceAll('Ctrl+', '⌘').replaceAll('Shift+', '⇧') : shortcut
}
