import { parentPort } from 'node:worker_threads'
import { answerRequests } from './answer-requests'

if (parentPort !== null) answerRequests(parentPort)
