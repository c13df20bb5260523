import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Api } from '../../core/contract'
import type { Settings, SettingsPatch } from '../../core/settings'
import type { Notices } from './notices'

export type Tab = Settings['layout']['tab']
export type Side = 'left' | 'right'

export interface Preferences {
  readonly settings: ReadonlySignal<Settings>
  readonly tab: ReadonlySignal<Tab>
  /** Settings as main has them after a change made elsewhere. */
  receive(settings: Settings): void
  change(patch: SettingsPatch): void
  toggle(side: Side): void
  resize(side: Side, width: number): void
  /** Shows a tab of the sidebar, opening it when it is closed. */
  showTab(tab: Tab): void
  changeFontSize(by: number): void
  rememberPosition(articleId: string, offset: number): void
}

const fontSizes = { smallest: 14, largest: 32 }
const widths = { narrowest: 180, widest: 720 }
const saveDelay = 300

/** What the device remembers: changed here at once, written a moment after the last change. */
export function createPreferences(api: Api, notices: Notices, initial: Settings): Preferences {
  const settings = signal(initial)
  let unsaved: SettingsPatch = {}
  let timer: ReturnType<typeof setTimeout> | undefined

  const save = () => {
    const patch = unsaved
    unsaved = {}
    void notices.attempt(() => api.changeSettings(patch))
  }
  const change = (patch: SettingsPatch) => {
    settings.value = { ...settings.value, ...patch } as Settings
    unsaved = { ...unsaved, ...patch }
    clearTimeout(timer)
    timer = setTimeout(save, saveDelay)
  }
  const changeSide = (side: Side, part: Partial<Settings['layout'][Side]>) => {
    const { layout } = settings.value
    change({ layout: { ...layout, [side]: { ...layout[side], ...part } } })
  }

  return {
    settings,
    tab: computed(() => settings.value.layout.tab),
    change,
    receive(next) {
      settings.value = { ...next, ...unsaved } as Settings
    },
    toggle: side => changeSide(side, { open: !settings.value.layout[side].open }),
    resize: (side, width) =>
      changeSide(side, { width: Math.round(Math.min(widths.widest, Math.max(widths.narrowest, width))) }),
    showTab(tab) {
      const { layout } = settings.value
      if (layout.tab === tab && layout.right.open) return
      change({ layout: { ...layout, tab, right: { ...layout.right, open: true } } })
    },
    changeFontSize(by) {
      const fontSize = Math.min(fontSizes.largest, Math.max(fontSizes.smallest, settings.value.fontSize + by))
      change({ fontSize })
    },
    rememberPosition(articleId, offset) {
      const { positions } = settings.value
      if (positions[articleId] !== offset) change({ positions: { ...positions, [articleId]: offset } })
    },
  }
}
