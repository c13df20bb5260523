import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../controls/IconButton'
import { useReader } from '../state/reader'

export function FindBar() {
  const { find, view } = useReader()
  const input = useRef<HTMLInputElement>(null)
  const asked = find.asked.value
  const hit = find.hits.value[find.current.value]

  useEffect(() => {
    if (asked > 0) input.current?.select()
  }, [asked])
  useEffect(() => {
    if (hit) view.value?.scrollTo(hit)
  }, [hit, view])

  const count = find.hits.value.length
  const state = find.query.value === '' ? '' : count === 0 ? 'Not found' : `${find.current.value + 1} of ${count}`
  return (
    <search class="find-bar">
      <input
        ref={input}
        class="field"
        type="search"
        aria-label="Find in article"
        placeholder="Find in article"
        value={find.query.value}
        onInput={event => find.ask(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          find.step(event.shiftKey ? -1 : 1)
        }}
      />
      <span class="find-count" role="status">
        {state}
      </span>
      <IconButton
        icon={CaseSensitive}
        label="Match case"
        pressed={find.options.value.caseSensitive}
        onClick={() => find.toggle('caseSensitive')}
      />
      <IconButton
        icon={WholeWord}
        label="Whole words"
        pressed={find.options.value.wholeWord}
        onClick={() => find.toggle('wholeWord')}
      />
      <IconButton icon={ChevronUp} label="Previous match" shortcut="Shift+Enter" onClick={() => find.step(-1)} />
      <IconButton icon={ChevronDown} label="Next match" shortcut="Enter" onClick={() => find.step(1)} />
      <IconButton icon={X} label="Close" shortcut="Esc, which selects the match" onClick={find.close} />
    </search>
  )
}
