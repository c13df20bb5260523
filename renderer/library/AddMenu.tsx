import { File, FolderOpen, Globe, Plus } from 'lucide'
import { MenuButton } from '../controls/MenuButton'
import { keyName } from '../shortcut'
import { useReader } from '../state/reader'

/** The ways into the library. */
export function AddMenu() {
  const { dialog, imports } = useReader()
  return (
    <MenuButton
      icon={Plus}
      label="Add"
      items={[
        { icon: File, name: 'Files…', shortcut: 'Ctrl+O', onChoose: () => void imports.choose('files') },
        { icon: FolderOpen, name: 'A folder…', onChoose: () => void imports.choose('folder') },
        {
          icon: Globe,
          name: 'A web page by its address…',
          shortcut: 'Ctrl+Shift+O',
          onChoose: () => {
            dialog.value = 'import-address'
          },
        },
      ]}
    >
      <p class="menu-foot">
        Drop files and folders anywhere on the window. {keyName('Ctrl+Shift+V')} makes an article of what you copied.
      </p>
    </MenuButton>
  )
}
