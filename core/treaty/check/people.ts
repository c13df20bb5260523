import type { Span } from '../../anchor/target'

/** Words that name a person who acts for a state. */
export interface PersonPhrase {
  readonly span: Span
  /** The family name. */
  readonly name: string
  readonly state: string
  /** When the person could act for the state, as day ranges. */
  readonly terms: readonly (readonly [string, string])[]
}

const late = '9999'

/** Heads of state and chief diplomats that papers name beside treaties, with the time in which they could act. */
const people: readonly (readonly [string, string, ...(readonly [string, string])[]])[] = [
  ['Kennedy', 'US', ['1961-01-20', '1963-11-22']],
  ['Johnson', 'US', ['1963-11-22', '1969-01-20']],
  ['Nixon', 'US', ['1969-01-20', '1974-08-09']],
  ['Ford', 'US', ['1974-08-09', '1977-01-20']],
  ['Carter', 'US', ['1977-01-20', '1981-01-20']],
  ['Reagan', 'US', ['1981-01-20', '1989-01-20']],
  ['Bush', 'US', ['1989-01-20', '1993-01-20'], ['2001-01-20', '2009-01-20']],
  ['Clinton', 'US', ['1993-01-20', '2001-01-20'], ['2009-01-21', '2013-02-01']],
  ['Obama', 'US', ['2009-01-20', '2017-01-20']],
  ['Trump', 'US', ['2017-01-20', '2021-01-20'], ['2025-01-20', late]],
  ['Biden', 'US', ['2021-01-20', '2025-01-20']],
  ['Rusk', 'US', ['1961-01-21', '1969-01-20']],
  ['Kissinger', 'US', ['1969-01-20', '1977-01-20']],
  ['Shultz', 'US', ['1982-07-16', '1989-01-20']],
  ['Powell', 'US', ['2001-01-20', '2005-01-26']],
  ['Kerry', 'US', ['2013-02-01', '2017-01-20']],
  ['Pompeo', 'US', ['2018-04-26', '2021-01-20']],
  ['Blinken', 'US', ['2021-01-26', '2025-01-20']],
  ['Rubio', 'US', ['2025-01-21', late]],
  ['Khrushchev', 'SU', ['1953-09-14', '1964-10-14']],
  ['Brezhnev', 'SU', ['1964-10-14', '1982-11-10']],
  ['Kosygin', 'SU', ['1964-10-15', '1980-10-23']],
  ['Gromyko', 'SU', ['1957-02-15', '1988-10-01']],
  ['Andropov', 'SU', ['1982-11-12', '1984-02-09']],
  ['Shevardnadze', 'SU', ['1985-07-02', '1991-01-15']],
  ['Gorbachev', 'SU', ['1985-03-11', '1991-12-25']],
  ['Yeltsin', 'RU', ['1991-07-10', '1999-12-31']],
  ['Medvedev', 'RU', ['2008-05-07', '2012-05-07']],
  ['Putin', 'RU', ['1999-12-31', '2008-05-07'], ['2012-05-07', late]],
  ['Lavrov', 'RU', ['2004-03-09', late]],
  ['Primakov', 'RU', ['1996-01-09', '1999-05-12']],
  ['Xi', 'CN', ['2012-11-15', late]],
  ['Macron', 'FR', ['2017-05-14', late]],
  ['Macmillan', 'GB', ['1957-01-10', '1963-10-18']],
  ['Thatcher', 'GB', ['1979-05-04', '1990-11-28']],
  ['Blair', 'GB', ['1997-05-02', '2007-06-27']],
  ['Rouhani', 'IR', ['2013-08-03', '2021-08-03']],
]
const byName = new Map(people.map(([name, state, ...terms]) => [name, { name, state, terms }]))
const pattern = new RegExp(
  `(?<![\\p{L}])(?:(?:[A-Z][a-z]+|[A-Z]\\.|H\\.W\\.) ){0,3}?(${[...byName.keys()].join('|')})(?![\\p{L}])`,
  'gu',
)

export function findPeople(text: string): readonly PersonPhrase[] {
  return Array.from(text.matchAll(pattern), match => {
    const end = match.index + match[0].length
    const name = match[1] ?? ''
    const person = byName.get(name)
    return { span: { start: end - name.length, end }, name, state: person?.state ?? '', terms: person?.terms ?? [] }
  })
}

/** Whether the person could act for the state on that day. */
export function couldAct({ terms }: PersonPhrase, day: string): boolean {
  return terms.some(([from, to]) => day >= from && day <= to)
}
