import { answerRequests } from '../../../../store/search/answer-requests'
import type { StartIndex } from '../../../../store/search/index-process'
import type { IndexMessage, IndexRequest } from '../../../../store/search/requests'

/** The index in the process of the test, with messages copied as between processes. */
export const sameProcess: StartIndex = () => {
  const asked: ((request: IndexRequest) => void)[] = []
  const answered: ((message: IndexMessage) => void)[] = []
  answerRequests({
    send(message) {
      for (const listener of answered) listener(structuredClone(message))
    },
    onMessage: listener => void asked.push(listener),
  })
  return {
    send(request) {
      for (const listener of asked) listener(structuredClone(request))
    },
    onMessage: listener => void answered.push(listener),
    onExit: () => {},
    kill: () => {},
  }
}
