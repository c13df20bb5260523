const american = /\b(?:US|United States|Americans?|Washington)\b/g

const russian = /\b(?:Soviets?|Soviet Union|Russians?|Russia|Moscow)\b/g

export const isOfState = (recorded: string) => /^ (?:US|American|Soviet|Russian)\b/.test(recorded)

/** `846 US and 1,846 Soviet`: a number that the record gives for one state, told of the other. */
export function isOfOtherState(recorded: string, before: string, after: string): boolean {
  const owner = /^ (?:(US|American)|(Soviet|Russian))\b/.exec(recorded)
  if (!owner) return false
  const behind =
    /^ (?:of (?:them|these|which) )?(?:were |being )?(?:the )?(?:(US|American|United States)|(Soviet|Russian))\b/.exec(
      after,
    )
  const last = (pattern: RegExp) => Array.from(before.matchAll(pattern)).at(-1)?.index ?? -1
  const isAmerican = behind ? behind[1] !== undefined : last(american) > last(russian)
  const isSaid = behind !== null || last(american) !== last(russian)
  return isSaid && isAmerican !== (owner[1] !== undefined)
}
