import { Globe } from 'lucide'
import { useId, useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { useReader } from '../state/reader'
import { Dialog } from './Dialog'

/** The address of a page to be fetched, the one use of the network there is. */
export function AddressDialog() {
  const { dialog, imports } = useReader()
  const [words, setWords] = useState('')
  const [isTried, setTried] = useState(false)
  const [fieldId, adviceId] = [useId(), useId()]
  const address = toAddress(words)
  const isWrong = isTried && address === null

  const fetchPage = async (event: Event) => {
    event.preventDefault()
    setTried(true)
    if (address === null || !(await imports.fetch(address))) return
    dialog.value = null
  }
  return (
    <Dialog title="Add a web page">
      <form class="address-form" noValidate onSubmit={event => void fetchPage(event)}>
        <label class="label" for={fieldId}>
          Address
        </label>
        <input
          id={fieldId}
          class="field"
          type="url"
          autofocus
          spellcheck={false}
          placeholder="https://"
          value={words}
          aria-invalid={isWrong}
          aria-describedby={adviceId}
          onInput={event => setWords(event.currentTarget.value)}
        />
        <p id={adviceId} class={isWrong ? 'field-problem' : 'hint'} role={isWrong ? 'alert' : undefined}>
          {isWrong
            ? 'That is no address of a web page. It begins with https:// or with the name of a site.'
            : 'Pacta asks you before it fetches the page and its images. It uses the network for nothing else.'}
        </p>
        <footer class="dialog-foot">
          <button type="submit" class="button primary">
            <Icon node={Globe} /> Fetch…
          </button>
        </footer>
      </form>
    </Dialog>
  )
}

/** The address that is meant; null for words that are none. */
function toAddress(words: string): string | null {
  const written = words.trim()
  const whole = /^[a-z][a-z\d+.-]*:/i.test(written) && !/^[\w.-]+:\d/.test(written) ? written : `https://${written}`
  if (/\s/.test(written) || !URL.canParse(whole)) return null
  const { protocol, hostname, href } = new URL(whole)
  const isPage = protocol === 'https:' || protocol === 'http:'
  return isPage && (hostname.includes('.') || hostname === 'localhost') ? href : null
}
