import type { Color } from '../../../core/annotation/annotation'

interface StoryMark {
  readonly quote: string
  readonly color: Color
  readonly note: string
}

/** What a reader marked in the first version. */
export const storyMarks: readonly StoryMark[] = [
  { quote: 'each Party may keep 400 launchers until 2031', color: 'yellow', note: '' },
  { quote: 'a short meeting and a long document', color: 'green', note: 'Ask her office who wrote the draft.' },
  { quote: 'An earlier round ended without a statement in June.', color: 'blue', note: '' },
  { quote: 'A vote is not expected before the spring.', color: 'pink', note: '' },
  { quote: 'The seventh paper is about seals', color: 'purple', note: '' },
]

const saved = ['2026-02-04T08:00:00Z', '2026-02-06T09:30:00Z', '2026-03-01T17:45:00Z']

const papers = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Long enough that most of it is folded where it did not change. */
const annex = papers.map(
  nth =>
    `The ${nth} paper is about seals, cameras and the ${nth} of the ten sites on the list. It was written in the summer by a group of engineers and lawyers, and has been read by nobody who was not in the room.`,
)

const opening = [
  '# Treaty talks to open in Geneva on Monday',
  'Delegations from 31 states will meet in Geneva on Monday to discuss limits on medium-range launchers.',
]
const middle = [
  'The chair said she expected “a short meeting and a long document”.',
  'Under the draft, each Party may keep 400 launchers until 2031.',
  'Inspectors would have access to all declared sites on 24 hours’ notice, according to two diplomats who have seen the text.',
]
const vote = 'A vote is not expected before the spring.'
const round = 'An earlier round ended without a statement in June.'

const editions: readonly (readonly string[])[] = [
  [...opening, ...middle, vote, '## What the papers say', ...annex, round],
  [
    '# Treaty talks open in Geneva',
    'Delegations from 33 states met in Geneva on Monday to discuss limits on medium-range launchers.',
    round,
    ...middle.map(block => block.replace('400', '350')),
    'Two delegations left the hall during the opening remarks.',
    '## What the papers say',
    ...annex,
  ],
  [...opening, ...middle, '## What the papers say', ...annex, round],
]

/** A version of the story as a file: the one first saved, and two later ones. */
export function readStory(version: number): string {
  return `---\ntitle: Treaty talks\npublisher: The Example Courier\nsaved: ${saved[version]}\n---\n\n${(editions[version] ?? []).join('\n\n')}\n`
}
