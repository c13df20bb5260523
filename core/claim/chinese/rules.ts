import type { Passage } from '../pattern/passage'
import type { PatternRules } from '../pattern/pattern-rules'
import { formAt } from '../reading'
import { readReport } from './report'
import { typeWords } from './type-words'
import { joined, lemmas, verbs } from './verbs'

const pauses = new Set(['，', '：', '；', ',', ':', ';', '—'])

export const chinese: PatternRules = {
  language: 'zh',
  verbs: lemmas,
  types: typeWords,
  marks: { '“': '”', '‘': '’', '「': '」', '『': '』', '«': '»' },
  titles: { '《': '》', '〈': '〉' },
  joined,
  // 新华社日内瓦5月3日电（记者 …）
  dateline:
    /^\s*(?:\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)\s*(?:（[^（）\n]{1,30}）)?|（[^（）\n]{1,30}）)\s*/u,
  sentences: {
    stops: new Set(['。', '！', '？']),
    stopsBeforeBlank: new Set(['.', '!', '?']),
    abbreviations: new Set(),
    starts: new Set(),
    isAside: namesSpeaker,
  },
  parts: { pauses, breaksAt: () => false, shortest: 8 },
  read: readReport,
  belongs: () => true,
  goesOn: () => false,
}

/** Words between a quotation and the verb of its speaker. */
const near = 20

/** “你好！”她说: behind a quotation a pause, or a verb that ends the sentence or leads to the next quotation. */
function namesSpeaker(passage: Pick<Passage, 'words'>, from: number): boolean {
  if (pauses.has(formAt(passage, from))) return true
  for (let at = from; at < from + near; at += 1) {
    const form = formAt(passage, at)
    if (form === '' || /^[。！？“「：；]$/.test(form)) return false
    if (verbs.has(form) && at > from) return /^(?:[。，,]|)$/.test(formAt(passage, at + 1))
  }
  return false
}
