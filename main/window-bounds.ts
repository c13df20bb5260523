/** A rectangle of the screen in device-independent pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a window lay when it was closed: its area when not maximized, and whether it was. */
export interface Bounds extends Area {
  readonly maximized: boolean
}

/** Where to open a window. Without a position the system puts it in the middle. */
export interface Placement {
  readonly position: { readonly x: number; readonly y: number } | null
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

export const smallest = { width: 720, height: 480 } as const
const usual = { width: 1360, height: 880 } as const
/** So much of the title bar must be on a screen for a hand to catch it. */
const grip = { width: 120, height: 32 } as const

/**
 * Where a window that lay at `saved` opens on the screens there are now, the first of which is the main one. It keeps its
 * place when its title bar can still be reached, and is never larger than its screen nor smaller than `smallest`.
 */
export function placeWindow(saved: Bounds | null, workAreas: readonly [Area, ...Area[]]): Placement {
  const home = saved === null ? undefined : workAreas.find(area => canReach(saved, area))
  const wanted = saved ?? { ...usual, maximized: false }
  const screen = home ?? workAreas[0]
  return {
    position: saved === null || home === undefined ? null : { x: saved.x, y: saved.y },
    width: clamp(wanted.width, smallest.width, screen.width),
    height: clamp(wanted.height, smallest.height, screen.height),
    maximized: wanted.maximized,
  }
}

function canReach(window: Area, screen: Area): boolean {
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  const across = right - Math.max(window.x, screen.x)
  return across >= grip.width && window.y >= screen.y && window.y + grip.height <= screen.y + screen.height
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
