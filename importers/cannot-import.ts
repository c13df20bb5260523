import { PactaError } from '../core/result'
import type { Source } from './source'

/** Why a source cannot be imported, in sentences that begin with its name and end with the cure. */
export function cannotImport({ name }: Pick<Source, 'name'>, sentences: string): PactaError {
  return new PactaError('damaged', `${name}: ${sentences}`)
}
