import { type ReadonlySignal, signal } from '@preact/signals'
import { type Problem, toProblem } from '../../core/result'

/** A short message at the foot of the window. Problems stay until dismissed; news goes by itself. */
export interface Notice {
  readonly id: number
  readonly tone: 'news' | 'problem'
  readonly message: string
  readonly action: NoticeAction | null
}

/** What a reader can do about news as long as it stands there: `Undo`. */
export interface NoticeAction {
  readonly name: string
  run(): void
}

export interface Notices {
  readonly list: ReadonlySignal<readonly Notice[]>
  tell(message: string, action?: NoticeAction): void
  complain(problem: Problem): void
  dismiss(id: number): void
  /** The result of `work`, or null after telling the reader why it failed. */
  attempt<T>(work: () => Promise<T>): Promise<T | null>
}

/** Milliseconds that news stays; longer where there is something to be done about it. */
const newsLasts = 4000
const actionLasts = 10_000

export function createNotices(): Notices {
  const list = signal<readonly Notice[]>([])
  let last = 0

  const dismiss = (id: number) => {
    list.value = list.value.filter(notice => notice.id !== id)
  }
  const add = (tone: Notice['tone'], message: string, action: NoticeAction | null = null) => {
    last += 1
    const id = last
    list.value = [...list.value.filter(notice => notice.message !== message), { id, tone, message, action }]
    if (tone === 'news') setTimeout(() => dismiss(id), action === null ? newsLasts : actionLasts)
  }
  const complain = (problem: Problem) => add('problem', problem.message)

  return {
    list,
    dismiss,
    complain,
    tell: (message, action) => add('news', message, action),
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
