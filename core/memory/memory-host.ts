import type { EventName, Events } from '../contract'
import type { Host, ImportTask } from '../ports'

/** What left the library and arrived at its host. */
export interface MemoryHost extends Host {
  /** The files written, by name, the last text of each. */
  readonly files: ReadonlyMap<string, string>
  /** The words on the clipboard; null at first. */
  readonly clipboard: () => string | null
  /** The PNG on the clipboard; null at first. */
  readonly picture: () => Uint8Array | null
  readonly openedLinks: readonly string[]
  readonly announced: readonly { readonly name: EventName; readonly payload: Events[EventName] }[]
}

export interface MemoryHostOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sha256: Host['sha256']
  /** What the reader chooses to import; the page at an address is the one of that name. */
  readonly tasks?: readonly ImportTask[]
}

/** A host without a desktop: its ids count up, every question is answered with yes, and a file lands in memory. */
export function memoryHost({ now, sha256, tasks = [] }: MemoryHostOptions): MemoryHost {
  const files = new Map<string, string>()
  const openedLinks: string[] = []
  const announced: { name: EventName; payload: Events[EventName] }[] = []
  let clipboard: string | null = null
  let picture: Uint8Array | null = null
  let ids = 0
  return {
    files,
    clipboard: () => clipboard,
    picture: () => picture,
    openedLinks,
    announced,
    async saveFile(suggestedName, text) {
      files.set(suggestedName, text)
      return suggestedName
    },
    async copyText(text) {
      clipboard = text
    },
    async copyImage(png) {
      picture = png
    },
    async openLink(address) {
      openedLinks.push(address)
      return true
    },
    chooseImports: async () => tasks,
    importAddress: async address => tasks.find(({ name }) => name === address) ?? null,
    sha256,
    now,
    pause: async () => {},
    newId() {
      ids += 1
      return `a${String(ids).padStart(4, '0')}`
    },
    announce(name, payload) {
      announced.push({ name, payload })
    },
  }
}
