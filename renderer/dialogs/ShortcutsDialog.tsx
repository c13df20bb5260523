import { keyName } from '../shortcut'
import { Dialog } from './Dialog'

const groups: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Read',
    keys: [
      ['J', 'Next claim'],
      ['K', 'Previous claim'],
      ['Enter', 'Open the claim’s card and its note'],
      ['Ctrl+F or /', 'Find in the article'],
      ['F3, Shift+F3', 'Next and previous match'],
      ['Esc', 'Close; from find, select the match'],
    ],
  },
  {
    title: 'Mark',
    keys: [
      ['S, Shift+S', 'Select the next or previous sentence'],
      ['Shift+arrow keys', 'Widen or narrow the selection'],
      ['H', 'Highlight in the last colour'],
      ['1 to 6', 'Highlight in that colour'],
      ['N', 'Write a note'],
      ['C', 'Mark a claim'],
      ['], [', 'Next and previous suggested claim'],
      ['A, E', 'Accept the suggestion; accept and edit it'],
      ['X', 'Dismiss the suggestion'],
      ['Delete', 'Delete the open annotation'],
      ['Ctrl+Z, Ctrl+Shift+Z', 'Undo and redo'],
    ],
  },
  {
    title: 'Library',
    keys: [
      ['Ctrl+L', 'All articles, and back to reading'],
      ['Ctrl+Shift+F', 'Search everything'],
      ['Arrow keys, Enter', 'Go through the list; open an article'],
      ['Space, Shift+arrow keys', 'Select; Ctrl+A selects all'],
      ['E', 'Archive'],
      ['T, L', 'Tags; collections'],
      ['Delete', 'Delete, which Ctrl+Z takes back'],
      ['Capital letter', 'Go to the next title that begins so; go on typing'],
      ['Ctrl+O, Ctrl+Shift+O', 'Add files; add a web page'],
      ['Ctrl+Shift+V', 'Make an article of what you copied'],
    ],
  },
  {
    title: 'Window',
    keys: [
      ['Ctrl+1, 2, 3', 'Notes, claims, treaty'],
      ['Ctrl+7', 'Suggested claims'],
      ['Ctrl+4, Ctrl+5', 'All treaties; compare two treaties'],
      ['Ctrl+6', 'Compare versions of the article; there J and K lead from change to change'],
      ['F6, Shift+F6', 'Next and previous part of the window'],
      ['Ctrl+E', 'Export notes'],
      ['Ctrl+plus, Ctrl+minus', 'Larger and smaller type'],
      ['?', 'This list'],
    ],
  },
]

export function ShortcutsDialog() {
  return (
    <Dialog title="Keyboard shortcuts">
      <div class="shortcuts">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 class="label">{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key} class="shortcut">
                  <dt>
                    <kbd>{keyName(key)}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
