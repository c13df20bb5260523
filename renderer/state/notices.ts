import { type ReadonlySignal, signal } from '@preact/signals'
import { type Problem, toProblem } from '../../core/result'

/** A short message at the foot of the window. Problems stay until dismissed; news goes by itself. */
export interface Notice {
  readonly id: number
  readonly tone: 'news' | 'problem'
  readonly message: string
}

export interface Notices {
  readonly list: ReadonlySignal<readonly Notice[]>
  tell(message: string): void
  complain(problem: Problem): void
  dismiss(id: number): void
  /** The result of `work`, or null after telling the reader why it failed. */
  attempt<T>(work: () => Promise<T>): Promise<T | null>
}

const newsLasts = 4000

export function createNotices(): Notices {
  const list = signal<readonly Notice[]>([])
  let last = 0

  const dismiss = (id: number) => {
    list.value = list.value.filter(notice => notice.id !== id)
  }
  const add = (tone: Notice['tone'], message: string) => {
    last += 1
    const id = last
    list.value = [...list.value.filter(notice => notice.message !== message), { id, tone, message }]
    if (tone === 'news') setTimeout(() => dismiss(id), newsLasts)
  }
  const complain = (problem: Problem) => add('problem', problem.message)

  return {
    list,
    dismiss,
    complain,
    tell: message => add('news', message),
    async attempt(work) {
      try {
        return await work()
      } catch (error) {
        complain(toProblem(error))
        return null
      }
    },
  }
}
