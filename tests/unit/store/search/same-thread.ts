import { answerRequests } from '../../../../store/search/answer-requests'
import type { StartThread } from '../../../../store/search/index-thread'
import type { IndexRequest } from '../../../../store/search/requests'

/** The index in the thread of the test, with messages copied as between threads. */
export const sameThread: StartThread = ({ message }) => {
  const listeners: ((request: IndexRequest) => void)[] = []
  answerRequests({
    postMessage: sent => message(structuredClone(sent)),
    on: (_event, listener) => listeners.push(listener),
  })
  return {
    send(request) {
      for (const listener of listeners) listener(structuredClone(request))
    },
    end: async () => {},
  }
}
