import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notesFileName } from '../../../../core/notes/file-name'

const nameOf = (title: string) => notesFileName({ id: 'an-article', title }, 'md')
const woman = '👩‍🔬'

const cases = [
  ['keeps a plain title', 'The pact ends', 'The pact ends.md'],
  ['keeps apostrophes, dashes and letters of any script', 'Россия’s pact – 条约', 'Россия’s pact – 条约.md'],
  ['drops what systems and Obsidian refuse', 'a/b\\c:d*e?f"g<h>i|j#k^l[m]n', 'a b c d e f g h i j k l m n.md'],
  ['drops control characters and line breaks', 'a\u0000b\nc\u202ed', 'a b c d.md'],
  ['drops half a character', 'a\ud83d b', 'a b.md'],
  ['leaves no dot or space at an end', ' ..hidden.. ', 'hidden.md'],
  ['steps around a name reserved on Windows', 'CON', 'Notes on CON.md'],
  ['steps around it with an extension', 'lpt1.txt', 'Notes on lpt1.txt.md'],
  ['allows a word that begins like one', 'Contact', 'Contact.md'],
  ['takes the id where nothing of the title is left', '???', 'an-article.md'],
  ['cuts at 100 units', 'a'.repeat(300), `${'a'.repeat(97)}.md`],
  ['cuts between whole characters', woman.repeat(40), `${woman.repeat(19)}.md`],
  ['leaves no space where it cut', `${'a'.repeat(96)} b`, `${'a'.repeat(96)}.md`],
  ['keeps within the bytes a file system takes', '条'.repeat(200), `${'条'.repeat(72)}.md`],
] as const

for (const [does, title, expected] of cases)
  test(does, () => {
    expect(nameOf(title)).toBe(expected)
  })

test('is a name that every system takes, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), title => {
      const name = nameOf(title)
      expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]+\.md$/u)
      expect(name).not.toMatch(/^[. ]|[. ]\.md$/)
      expect(name.length).toBeLessThanOrEqual(100)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(220)
    }),
  )
})
