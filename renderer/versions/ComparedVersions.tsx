import { useRef, useState } from 'preact/hooks'
import type { AnnotationFate, Comparison } from '../../core/versions/comparison'
import { blockOf } from '../../core/versions/fates'
import { changesInWords, fatesInWords } from '../../core/versions/summary'
import { ChangeSteps } from './ChangeSteps'
import { ComparedText, type Sought } from './ComparedText'
import { MarkFates } from './MarkFates'

/** A comparison to read: what changed, in words and in the text, and the marks. */
export function ComparedVersions({ comparison }: { comparison: Comparison }) {
  const { blocks, fates } = comparison
  const text = useRef<HTMLElement>(null)
  const [sought, setSought] = useState<Sought | null>(null)
  const changes = blocks.filter(({ kind }) => kind !== 'same').length
  const seek = (fate: AnnotationFate) =>
    setSought({ block: blockOf(blocks, fate), words: fate.wordsAfter ?? fate.wordsBefore ?? '' })

  return (
    <>
      <div class="versions-head">
        <p class="versions-summary">
          {changesInWords(comparison)} <span class="hint">{fatesInWords(fates)}</span>
        </p>
        {changes > 0 && <ChangeSteps text={text} count={changes} />}
      </div>
      <div class="versions-panes">
        <ComparedText ref={text} blocks={blocks} sought={sought} />
        {fates.length > 0 && <MarkFates fates={fates} onSeek={seek} />}
      </div>
    </>
  )
}
