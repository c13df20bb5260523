import type { ElectronApplication, Locator, Page } from 'playwright'

/** What a person does in the window, by role and name. */

export const article = (window: Page): Locator => window.getByRole('article').first()

/** The head of the card whose quote contains these words. */
export const card = (window: Page, words: string): Locator =>
  window.getByRole('tabpanel').getByRole('button', { name: words }).first()

export const openTab = (window: Page, name: 'Notes' | 'Claims' | 'Suggested' | 'Treaty'): Promise<void> =>
  window.getByRole('tab', { name }).click()

/** Selects words as find in page does: looks for them and leaves the match selected. */
export async function selectWords(window: Page, words: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+F')
  await window.getByRole('searchbox', { name: 'Find in article' }).fill(words)
  await window.getByText(/^1 of \d+$/).waitFor()
  await window.keyboard.press('Escape')
  await window.getByRole('toolbar', { name: 'Mark the selected passage' }).waitFor()
}

/** Begins a note at the selected words; the field that has the keyboard, which is that of the new note. */
export async function beginNote(window: Page): Promise<Locator> {
  await window.keyboard.press('n')
  const field = window.getByRole('textbox', { name: 'Note' }).and(window.locator(':focus'))
  await field.waitFor()
  return field
}

/** Drags the mouse from the first to the last of the words, wherever they stand in the article. */
export async function dragAcross(window: Page, words: string): Promise<void> {
  const [from, to] = await window.evaluate(wanted => {
    const root = document.querySelector('.article-text') ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start === -1) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const boxes = [...range.getClientRects()]
      const [first, last] = [boxes[0], boxes.at(-1)]
      if (!first || !last) break
      return [
        { x: first.left + 1, y: first.top + first.height / 2 },
        { x: last.right - 1, y: last.top + last.height / 2 },
      ]
    }
    throw new Error(`These words are not in one paragraph of the article: ${wanted}`)
  }, words)
  if (!from || !to) throw new Error('No place to drag from')
  await window.mouse.move(from.x, from.y)
  await window.mouse.down()
  await window.mouse.move(to.x, to.y, { steps: 8 })
  await window.mouse.up()
}

/** Answers the next save dialogs with a path, as if the reader had chosen it. */
export async function saveAs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

/** Answers the next dialogs that ask for files or a folder, as if the reader had chosen these. */
export async function chooseFiles(app: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}
