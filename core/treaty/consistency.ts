import type { TreatyEvent, TreatyFacts } from './schema'

/** What does not hold together in a record, and where: a path into its front matter. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * Every fault that a schema of single fields cannot see: ids used twice, sources that are not listed, dates of another
 * precision than is said, gaps in the status.
 */
export function checkRecord(facts: TreatyFacts): readonly Fault[] {
  return [...idFaults(facts), ...sourceFaults(facts), ...precisionFaults(facts), ...intervalFaults(facts)]
}

interface Located {
  readonly path: readonly PropertyKey[]
  readonly fact: { readonly id?: string; readonly sources: readonly string[] }
}

function locatedFacts(facts: TreatyFacts): readonly Located[] {
  const list = (field: 'events' | 'limits' | 'provisions') =>
    facts[field].map((fact, index) => ({ path: [field, index], fact }))
  return [
    { path: ['parties'], fact: facts.parties },
    { path: ['durationClause'], fact: facts.durationClause },
    { path: ['verification'], fact: facts.verification },
    { path: ['status'], fact: facts.status },
    ...list('events'),
    ...list('limits'),
    ...list('provisions'),
    ...(facts.dataExchange?.rows ?? []).map((fact, index) => ({ path: ['dataExchange', 'rows', index], fact })),
    ...facts.disputes.flatMap(({ values }, dispute) =>
      values.map((fact, index) => ({ path: ['disputes', dispute, 'values', index], fact })),
    ),
  ]
}

function idFaults(facts: TreatyFacts): Fault[] {
  const seen = new Set<string>()
  return locatedFacts(facts).flatMap(({ path, fact: { id } }) => {
    if (id === undefined) return []
    if (!id.startsWith(`${facts.id}.`))
      return [{ path, message: `The fact id ${id} must begin with the record's id: ${facts.id}.…` }]
    if (seen.has(id)) return [{ path, message: `The fact id ${id} is used twice. Give each fact an id of its own.` }]
    seen.add(id)
    return []
  })
}

function sourceFaults(facts: TreatyFacts): Fault[] {
  const listed = new Set(facts.sources.map(({ id }) => id))
  return locatedFacts(facts).flatMap(({ path, fact }) =>
    fact.sources
      .filter(id => !listed.has(id))
      .map(id => ({
        path,
        message: `The source ${id} is not under \`sources\`. List it there, or correct its id here.`,
      })),
  )
}

const precisions: Readonly<Record<number, TreatyEvent['precision']>> = { 4: 'year', 7: 'month', 10: 'day' }

function precisionFaults({ events }: TreatyFacts): Fault[] {
  return events.flatMap(({ date, precision }, index) => {
    const written = precisions[date.length]
    if (written === undefined || written === precision) return []
    return [
      {
        path: ['events', index],
        message: `The date ${date} is known to the ${written}: write \`precision: ${written}\`.`,
      },
    ]
  })
}

function intervalFaults({ statusIntervals }: TreatyFacts): Fault[] {
  return statusIntervals.flatMap(({ from, to }, index) => {
    const next = statusIntervals[index + 1]
    const path = ['statusIntervals', index]
    if (next === undefined) return to === null ? [] : [{ path, message: 'The last state is open: write `to: null`.' }]
    if (to !== next.from) return [{ path, message: `This state must end where the next begins: \`to: ${next.from}\`.` }]
    return from < to
      ? []
      : [{ path, message: 'This state ends before it begins. Put the states in the order of their days.' }]
  })
}
