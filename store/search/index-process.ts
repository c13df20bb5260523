import type { StartChild } from '../../processes/child'
import type { IndexMessage, IndexRequest } from './requests'

/** Starts a process that answers requests of the index: `store/search/worker.ts` as it was built. */
export type StartIndex = StartChild<IndexRequest, IndexMessage>
