import type { Ref } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ComparedBlock } from '../../core/versions/comparison'
import { stretchesOf } from '../../core/versions/stretches'
import { useReader } from '../state/reader'
import { BlockText } from './BlockText'
import { paintWords } from './paint-words'

/** A place that the reader wants to see. */
export interface Sought {
  readonly block: number
  readonly words: string
}

interface ComparedTextProps {
  readonly ref: Ref<HTMLElement>
  readonly blocks: readonly ComparedBlock[]
  readonly sought: Sought | null
}

/** Both texts as one, what changed marked in it; what did not is folded, a line for each stretch. */
export function ComparedText({ ref, blocks, sought }: ComparedTextProps) {
  const { articles } = useReader()
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => stretchesOf(blocks, opened), [blocks, opened])
  const changes = useMemo(() => numbersOfChanges(blocks), [blocks])
  const open = (first: number) => setOpened(before => new Set([...before, first]))
  const fold = sought && stretches.find(one => one.isFolded && one.first <= sought.block && sought.block < one.end)

  useEffect(() => {
    // The line that was pressed is not there any more: the keyboard goes on to what it stood for.
    const last = [...opened].at(-1)
    if (last !== undefined) blockAt(list.current, last)?.focus({ preventScroll: true })
  }, [opened])
  useEffect(() => {
    if (fold) open(fold.first)
    else if (sought) return showPlace(list.current, sought)
  }, [sought, fold?.first])

  return (
    <section
      ref={ref}
      class="versions-text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text takes the keyboard so that it can be scrolled.
      tabIndex={0}
      aria-label="What was changed"
    >
      <div ref={list} class="compared-blocks" lang={articles.open.value?.entry.language}>
        {stretches.map(({ first, end, isFolded }) =>
          isFolded ? (
            <button key={`fold ${first}`} type="button" class="fold" lang="en" onClick={() => open(first)}>
              … {end - first} unchanged paragraphs
            </button>
          ) : (
            blocks
              .slice(first, end)
              .map((block, at) => (
                <BlockText key={first + at} block={block} place={first + at} change={changes[first + at]} />
              ))
          ),
        )}
      </div>
    </section>
  )
}

/** For each block its number among those that changed. */
function numbersOfChanges(blocks: readonly ComparedBlock[]): readonly (number | undefined)[] {
  let next = 0
  return blocks.map(({ kind }) => (kind === 'same' ? undefined : next++))
}

const blockAt = (list: HTMLElement | null, place: number) =>
  list?.querySelector<HTMLElement>(`[data-block="${place}"]`) ?? null

/** Brings a block into view with the keyboard, and paints the words in it; returns the end of that. */
function showPlace(list: HTMLElement | null, { block, words }: Sought): (() => void) | undefined {
  const element = blockAt(list, block)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center' })
  return element ? paintWords(element, words) : undefined
}
