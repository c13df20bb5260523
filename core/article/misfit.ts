import type { z } from 'zod'

/** How the kinds of values are called, with the way to write one. */
const kinds: Readonly<Record<string, string>> = {
  string: 'The value must be words; put it in quotes.',
  number: 'The value must be a number.',
  int: 'The value must be a whole number.',
  boolean: 'The value must be true or false.',
  array: 'The value must be a list: `[one, two]`, or one a line after a hyphen.',
  tuple: 'The value must be a list of fixed length: `[500, 5500]`.',
  object: 'The value must be a list of fields, one a line.',
  record: 'The value must be a list of fields, one a line.',
}

/**
 * What is wrong with a value of a file, with the cure, where its schema has no words of its own for that; undefined for
 * kinds of faults that no schema of ours can meet.
 */
export function misfit(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'The field is missing: add it.' : kinds[issue.expected]
  if (issue.code === 'invalid_value') return `The value is one of ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(key => `"${key}"`).join(', ')
    return `Unrecognized key: ${keys}. Correct its name, or take it out.`
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return 'The value must not be empty.'
  if (issue.code === 'too_small' && issue.origin === 'array') return `The list must hold at least ${issue.minimum}.`
  return undefined
}
