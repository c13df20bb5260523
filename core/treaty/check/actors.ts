import type { Span } from '../../anchor/target'
import type { Treaty } from '../schema'

/** Words that name a state, or those who act for it. */
export interface ActorPhrase {
  readonly span: Span
  /** ISO 3166-1 alpha-2 codes; `all` stands for the parties of the treaty in question. */
  readonly codes: readonly string[]
  /** A house of parliament or a head of state says which step of an act is meant. */
  readonly organ: 'parliament' | 'head-of-state' | null
}

/** Names, adjectives, capitals and seats of power. The second column holds what stands for the state's parliament. */
const states: readonly (readonly [string, string, string?])[] = [
  [
    'US',
    'United States(?: of America)?|U\\.S\\.A?\\.?|USA?|(?<!Latin |South |North |Central )Americans?|(?<!Latin |South |North |Central )America|Washington|White House|Pentagon|State Department',
    '(?:US |U\\.S\\. |American )?(?:Senate|Senators|senators|Congress)',
  ],
  [
    'RU',
    'Russian Federation|Russians?|Russia|Moscow|Kremlin',
    "(?:Russian |Russia’s |Russia's )?(?:State )?(?:Duma|Federation Council|Federal Assembly)",
  ],
  ['SU', 'Soviet Union|USSR|U\\.S\\.S\\.R\\.|Soviets?', 'Supreme Soviet'],
  ['GB', 'United Kingdom|UK|U\\.K\\.|Britain|British|London|Great Britain'],
  ['FR', 'France|French|Paris'],
  ['CN', 'China|Chinese|Beijing'],
  ['DE', 'Germany|Germans?|Berlin'],
  ['IR', 'Iran(?:ians?)?|Tehran|Teheran'],
  ['IL', 'Israelis?|Israel'],
  ['IN', 'India(?:ns?)?|New Delhi'],
  ['PK', 'Pakistan(?:is?)?|Islamabad'],
  ['KP', 'North Korea(?:ns?)?|Pyongyang|DPRK'],
  ['KR', 'South Korea(?:ns?)?|Seoul'],
  ['UA', 'Ukraine|Ukrainians?|Kyiv|Kiev'],
  ['BY', 'Belarus(?:ian)?|Minsk'],
  ['KZ', 'Kazakhstan|Kazakh'],
  ['EG', 'Egypt(?:ian)?'],
  ['GH', 'Ghana(?:ian)?'],
  ['PG', 'Papua New Guinea'],
  ['JP', 'Japan(?:ese)?|Tokyo'],
  ['CA', 'Canada|Canadian'],
  ['IT', 'Italy|Italian'],
  ['TR', 'Turkey|Türkiye|Turkish'],
  ['PL', 'Poland|Polish'],
  ['BR', 'Brazil(?:ian)?'],
  ['MX', 'Mexic(?:o|an)'],
  ['CU', 'Cuba(?:n)?'],
  ['ZA', 'South Africa(?:n)?'],
  ['MN', 'Mongolian?'],
  ['TL', 'Timor-Leste|East Timor'],
  ['AZ', 'Azerbaijan'],
  ['GE', 'Georgia'],
  ['UZ', 'Uzbekistan|Uzbek'],
]
const together =
  'both (?:sides|countries|nations|parties|states|governments|capitals|powers|superpowers)|the two (?:sides|countries|nations|parties|states|governments|powers|superpowers|presidents|leaders)|two superpowers|each (?:side|country|party|nation|power)|either side'
const nuclearFive =
  '(?:all )?(?:the )?five (?:recognised |recognized |official )?(?:nuclear(?:-weapon| weapon|-armed)? (?:states|powers)|permanent members)|P5'
const europeanThree = '(?:the )?E3|(?:the )?three European (?:states|powers|countries)|European trio'

/** How states are named in a text, with the parties of all records among them. */
export function actorPattern(treaties: readonly Treaty[]): { readonly find: (text: string) => readonly ActorPhrase[] } {
  const known = new Set(states.map(([code]) => code))
  const names = new Map<string, string>()
  for (const { parties } of treaties)
    for (const { iso2, name } of [...parties.list, ...(parties.former ?? [])])
      if (!known.has(iso2)) names.set(name, iso2)
  const groups: (readonly [readonly string[], string, ActorPhrase['organ']])[] = [
    [['all'], together, null],
    [['CN', 'FR', 'RU', 'GB', 'US'], nuclearFive, null],
    [['FR', 'DE', 'GB'], europeanThree, null],
    ...states.flatMap(([code, , parliament]) => (parliament ? [[[code], parliament, 'parliament'] as const] : [])),
    ...Array.from(names, ([name, code]) => [[code], name, null] as const),
    ...[...states].reverse().map(([code, name]) => [[code], name, null] as const),
  ]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${groups.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return {
    find: text =>
      Array.from(text.matchAll(pattern), match => {
        const group = groups[match.slice(1).findIndex(one => one !== undefined)]
        return {
          span: { start: match.index, end: match.index + match[0].length },
          codes: group?.[0] ?? [],
          organ: group?.[2] ?? null,
        }
      }),
  }
}

/** Russia stands where the Soviet Union stood: papers use either name. */
export const sameState = (a: string, b: string) => a === b || (isRussia(a) && isRussia(b))

const isRussia = (code: string) => code === 'RU' || code === 'SU'

const wordings: Readonly<Record<string, string>> = {
  US: 'the United States',
  RU: 'Russia',
  SU: 'the Soviet Union',
  GB: 'the United Kingdom',
  KP: 'North Korea',
  FR: 'France',
  CN: 'China',
  DE: 'Germany',
  IR: 'Iran',
}

/** The state's name as its first pattern spells it. */
export function stateName(code: string): string {
  const [, pattern = code] = states.find(([one]) => one === code) ?? []
  return pattern.split(/[|(]/)[0] ?? code
}

/** The states in words: `the United States and Russia`. */
export function inWords(codes: readonly string[], treaty: Treaty): string {
  const names = codes.map(code => wordings[code] ?? treaty.parties.list.find(({ iso2 }) => iso2 === code)?.name ?? code)
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
