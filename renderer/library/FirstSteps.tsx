import { File, FolderOpen, Globe } from 'lucide'
import { Icon } from '../controls/Icon'
import { useReader } from '../state/reader'

/** An empty library: what can be brought in, and the ways to do so. */
export function FirstSteps() {
  const { dialog, imports } = useReader()
  return (
    <div class="first-steps">
      <h2>Your library is empty</h2>
      <p>
        Bring in what you read: saved web pages (HTML, MHTML, SingleFile), EPUB, PDF with text, Markdown and plain text.
        Each becomes a Markdown file with its images beside it, yours to keep and readable offline.
      </p>
      <div class="first-steps-ways">
        <button type="button" class="button primary" onClick={() => void imports.choose('files')}>
          <Icon node={File} /> Choose files…
        </button>
        <button type="button" class="button" onClick={() => void imports.choose('folder')}>
          <Icon node={FolderOpen} /> Choose a folder…
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            dialog.value = 'import-address'
          }}
        >
          <Icon node={Globe} /> Fetch a web page…
        </button>
      </div>
      <p class="hint">Or drop files and folders anywhere on this window.</p>
    </div>
  )
}
