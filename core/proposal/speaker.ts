/** A source of a claim, taken apart: who, and in which role. */
export interface NamedSpeaker {
  readonly speaker: string
  readonly role: string | null
}

/** What an apposition begins with: `Lin Jian, a spokesperson of the ministry`. */
const apposition = /^([^,]{2,80}),\s+((?:an?|the|its|his|her|their|one|who|head|chief|former|senior|acting)\s.+?),?$/su
/** Offices that stand before a name, with what belongs to them: `Russian Foreign Minister Sergei Lavrov`. */
const office =
  /^((?:[\p{L}.’'-]+\s+){0,4}(?:minister|president|secretary|ambassador|spokes(?:man|woman|person)|senator|sen\.|rep\.|representative|general|gen\.|admiral|chancellor|chairman|chairwoman|chair|director|envoy|negotiator|professor|dr\.|analyst|adviser|advisor|commissioner|lawmaker|congressman|congresswoman|premier|king|queen|prince))\s+((?:\p{Lu}[\p{L}.’'-]*\s*){1,4})$/iu

/** Who speaks, by the words that name the source: the name, and the role that stands before or behind it. */
export function speakerOf(source: string): NamedSpeaker {
  const words = source.replace(/\s+/g, ' ').trim()
  const behind = apposition.exec(words)
  if (behind?.[1] && behind[2]) return { speaker: behind[1], role: behind[2] }
  const before = office.exec(words)
  // A name begins with a capital: “the president of Mexico” is a role and no name.
  if (before?.[1] && before[2] && /^\p{Lu}/u.test(before[2])) return { speaker: before[2].trim(), role: before[1] }
  return { speaker: words, role: null }
}

const unnamed =
  /^(?:(?:an?|the|one|two|three|several|some|many|other|multiple|unnamed|anonymous|senior|former|current|u\.?s\.?|american|russian|chinese|western|european|white house|pentagon|kremlin|administration|government|defense|military|intelligence|diplomatic)\s+)*(?:officials?|sources?|persons?|people|diplomats?|aides?|experts?|analysts?|critics|observers|insiders?|they|he|she|we|it)\b(?!['’])/iu

/** Whether a source has no name: `two senior officials`, `a person familiar with the talks`, `they`. */
export const isUnnamed = (speaker: string | null): boolean => speaker === null || unnamed.test(speaker)
