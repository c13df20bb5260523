/** The process that searches: what it finds out takes no time from the program that asks, and ends with it. */
import { parent } from '../../processes/parent'
import { answerRequests } from './answer-requests'
import type { IndexMessage, IndexRequest } from './requests'

answerRequests(parent<IndexMessage, IndexRequest>())
