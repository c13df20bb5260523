import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Area, type Bounds, placeWindow } from '../../../main/window-bounds'

const laptop: Area = { x: 0, y: 24, width: 1440, height: 876 }
const desk: Area = { x: 1440, y: 0, width: 2560, height: 1440 }
const at = (x: number, y: number, width = 1200, height = 800): Bounds => ({ x, y, width, height, maximized: false })

const cases = [
  ['the usual size for a first start', null, [desk], null, [1360, 880]],
  ['a size that fits, for a first start on a small screen', null, [laptop], null, [1360, 876]],
  ['where it was', at(100, 100), [laptop], [100, 100], [1200, 800]],
  ['where it was on the second screen', at(2000, 50), [laptop, desk], [2000, 50], [1200, 800]],
  ['in the middle when its screen has gone', at(2000, 50), [laptop], null, [1200, 800]],
  ['in the middle when its title bar is above the screen', at(100, -200), [laptop], null, [1200, 800]],
  ['in the middle when its title bar is below the screen', at(100, 890), [laptop], null, [1200, 800]],
  ['in the middle when hardly a corner shows', at(1430, 100), [laptop], null, [1200, 800]],
  ['half outside, as the reader left it', at(-600, 100), [laptop], [-600, 100], [1200, 800]],
  ['no larger than its screen', at(0, 24, 5000, 5000), [laptop], [0, 24], [1440, 876]],
  ['no smaller than one can read in', at(0, 24, 10, 10), [laptop], null, [720, 480]],
] as const

for (const [where, saved, screens, position, [width, height]] of cases)
  test(`a window opens ${where}`, () => {
    const placed = placeWindow(saved, screens as unknown as [Area, ...Area[]])
    const [x, y] = position ?? []
    expect(placed).toEqual({ position: position === null ? null : { x, y }, width, height, maximized: false })
  })

test('a window that was maximized opens maximized', () => {
  expect(placeWindow({ ...at(100, 100), maximized: true }, [laptop]).maximized).toBe(true)
})

test('wherever a window lay, its title bar can be reached', () => {
  const number = fc.integer({ min: -9000, max: 9000 })
  fc.assert(
    fc.property(number, number, fc.nat(9000), fc.nat(9000), (x, y, width, height) => {
      const { position } = placeWindow({ x, y, width, height, maximized: false }, [laptop, desk])
      if (position === null) return
      const screens = [laptop, desk].filter(({ y, height }) => position.y >= y && position.y < y + height)
      expect(screens.some(s => position.x < s.x + s.width && position.x + width > s.x)).toBe(true)
    }),
  )
})
