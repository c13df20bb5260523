import { clipboard } from 'electron'
import { isOlder } from './older-clipboard'

/** What can be read of the clipboard; empty where there is no page, or no text. */
export interface ClipboardContent {
  readonly html: string
  readonly text: string
}

export async function readClipboard(): Promise<ClipboardContent> {
  const text = (await clipboard.readText()).trim()
  return { html: isOlder(clipboard) ? clipboard.readHTML() : await readHtml(), text }
}

async function readHtml(): Promise<string> {
  for (const item of await clipboard.read())
    if (item.types.includes('text/html')) return (await item.getType('text/html')).text()
  return ''
}
