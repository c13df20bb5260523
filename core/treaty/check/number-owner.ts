import type { ActorPhrase } from './actors'
import type { NumberPhrase } from './find-numbers'
import type { Reading } from './reading'

/** Whose number it is: the state named right behind it, or else the last one before it. */
export function ownerOf({ span, after }: NumberPhrase, { actors, plain }: Reading): ActorPhrase | undefined {
  const behind = actors.find(
    one =>
      one.span.start >= span.end &&
      one.span.end <= span.end + after.length + 1 &&
      /\b(?:for|on|to) (?:the )?$/.test(plain.slice(span.end, one.span.start)),
  )
  return behind ?? actors.findLast(one => one.span.end <= span.start)
}
