import type { Annotation } from '../../core/annotation/annotation'
import { claimTypeNames } from '../../core/annotation/names'
import { throughWhom, whoSays } from '../../core/annotation/who-says'
import type { Check } from '../../core/treaty/check/check'
import { checkResultNames } from '../../core/treaty/check-names'
import type { Mention } from '../../core/treaty/mentions'
import { shorten } from '../format'
import { useReader } from '../state/reader'

/** What is under the pointer: who says it, what the record says to it, which treaty the words mean. */
export function HoverTip() {
  const { annotations, focus, pointer } = useReader()
  const id = focus.hovered.value
  const at = pointer.value
  const placed = id === null ? null : annotations.find(id)
  const mention = focus.weakMention.value
  if (at === null || (placed === null && mention === null)) return null

  const left = Math.min(at.x + 12, innerWidth - 300)
  return (
    <div class="hover-tip" role="presentation" style={{ left: `${left}px`, top: `${at.y + 18}px` }}>
      {placed && <AnnotationWords annotation={placed.annotation} />}
      {mention && <MentionWords mention={mention} />}
    </div>
  )
}

function AnnotationWords({ annotation }: { annotation: Annotation }) {
  const { checks, preferences, text } = useReader()
  const [title, detail] = wordsFor(annotation, preferences.settings.value.colorNames)
  const check = checks.apply.value ? worstOf(checks.byClaim.value.get(annotation.id) ?? []) : null
  return (
    <>
      <strong>{title}</strong>
      {detail && <span>{detail}</span>}
      {check && <span class="hover-more">{sentenceOf(check, text.value)}</span>}
    </>
  )
}

function MentionWords({ mention: { treatyId, span } }: { mention: Mention }) {
  const { articles, text } = useReader()
  const name = articles.treaties.value.find(({ id }) => id === treatyId)?.shortName ?? treatyId
  return (
    <span class="hover-more">
      “{text.value.slice(span.start, span.end)}”: {name}, named last before
    </span>
  )
}

function wordsFor({ kind, claim, color, note }: Annotation, colorNames: Record<string, string>): [string, string] {
  if (claim) {
    const through = throughWhom(claim)
    const detail = [claimTypeNames[claim.type], through && `via ${through}`].filter(Boolean).join(' · ')
    return [whoSays(claim), detail]
  }
  const name = color === null ? '' : (colorNames[color] ?? '')
  return [kind === 'note' ? 'Note' : `Highlight: ${name}`, note.slice(0, 120)]
}

/** What is marked in the text: a difference, or else what no rule could decide. */
function worstOf(checks: readonly Check[]): Check | null {
  const first = (result: Check['result']) => checks.find(check => check.result === result)
  return first('differs') ?? first('cannot-tell') ?? null
}

function sentenceOf({ result, span, correction, reason }: Check, text: string): string {
  const said = correction === null ? shorten(reason, 160) : `The record has: ${correction}.`
  return `${checkResultNames[result]}: “${shorten(text.slice(span.start, span.end), 60)}”. ${said}`
}
