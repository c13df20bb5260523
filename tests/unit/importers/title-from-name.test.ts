import { expect, test } from 'vitest'
import { titleFromName } from '../../../importers/title-from-name'

const cases = [
  ['geneva-talks.md', 'geneva talks'],
  ['Geneva_talks - day 1.pdf', 'Geneva talks - day 1'],
  ['/home/reader/a long-term plan.txt', 'a long-term plan'],
  ['Treaty v1.2.html', 'Treaty v1.2'],
  ['.md', '.md'],
  ['', 'Untitled'],
] as const

for (const [name, title] of cases) {
  test(`${name || 'nothing'} is called ${title}`, () => {
    expect(titleFromName(name)).toBe(title)
  })
}
