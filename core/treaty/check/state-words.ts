import { dateInWords } from '../../wording'
import type { Treaty } from '../schema'
import { statusOn } from '../status'

/** What the status of a record comes to for one who asks whether it binds. */
export interface StateWords {
  readonly neverInForce: boolean
  /** `never entered into force`. */
  readonly words: string
  /** `was terminated`, for a treaty that ended otherwise than by running out; null where it ran out or stands. */
  readonly endWord: string | null
}

export function statusOf({ status, events }: Pick<Treaty, 'status' | 'events'>): StateWords {
  const started = events.some(({ type }) => type === 'entered-into-force')
  const neverInForce = !started && /never|not-in-force/.test(status.state)
  const isOver = events.some(({ type }) => type === 'expired')
  const endWord = isOver
    ? null
    : status.state === 'superseded'
      ? 'was superseded'
      : status.state === 'terminated'
        ? 'was terminated'
        : null
  return {
    neverInForce,
    words: status.state === 'not-in-force' ? 'has not entered into force' : 'never entered into force',
    endWord,
  }
}

/** Whether a state of a record means that the treaty bound on that day; null where its words do not say. */
export function isInForce(state: string | null): boolean | null {
  if (
    state === null ||
    /not in force|never in force|^open for signature|expired|terminated|superseded|abandoned|\bended\b|applied in part/.test(
      state,
    )
  )
    return false
  return /^in (force|operation)/.test(state) ? true : null
}

/** `expired on 5 February 2026`: how the treaty stood on a day and since when. */
export function stateInWords(treaty: Treaty, day: string): string {
  const { state, from } = statusOn(treaty, day)
  if (state === null) return 'not yet signed'
  if (from === null || /^(in force|open)/.test(state)) return state
  return /^(expired|terminated|suspended)$/.test(state)
    ? `${state} on ${dateInWords(from)}`
    : `${state} since ${dateInWords(from)}`
}
