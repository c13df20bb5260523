const list = (words: string): readonly string[] => words.split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

/** Words before a subject or between it and its verb that belong to neither. */
export const adverbs = set(
  `也 还 還 则 則 又 再 再次 曾 已 已经 已經 随后 隨後 同时 同時 明确 明確 公开 公開 强烈 強烈 进一步 進一步 此前 日前 近日 今天 昨天
  当天 當天 当日 當日 今日 昨日 前天 明天 上午 下午 晚间 晚間 早些时候 早些時候 稍早 稍后 稍後 最近 目前 周一 周二 周三 周四 周五 周六 周日
  週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 多次 反复 反覆 一再 首次 特别 特別 郑重 鄭重 严正 嚴正 亦 均 都 就此 对此 對此 为此 為此 另 另外 此外
  现阶段 現階段 其后 最后 最後 仍 仍然 正式 书面 書面 独家 獨家 上周 本周 今年 去年 本月 上月 当地时间 當地時間`,
)
/** With these a verb denies or withholds: they belong to the cue. */
export const negations = set('没有 沒有 未 不 并未 並未 从未 從未 拒绝 拒絕 不愿 不願 并没有 未能 尚未')
/** Words that open a phrase of time, place or person before the verb. */
export const prepositions = set('在 对 對 向 就 通过 通過 于 於 针对 針對 经 經 跟 与 與 和 给 給 由')
/** What closes a phrase that 在 opens: 在记者会上. */
export const closers = set('上 中 时 時 后 後 里 裡 内 內 期间 期間 之际 之際 前')
/** They join a report to the one before it: 并警告说. */
export const conjunctions = set('并 並 并且 並且 但 但是 而 而且 同时 同時 且 不过 不過 又 还 還 却 卻 然而')
/** What ascribes words to a source before them: 据…报道. */
export const ascribing = set('据 據 根据 根據 按照 依据 依據 按')
/** The same without a source. */
export const hearsay = set('据报道 據報道 據報導 据悉 據悉 据称 據稱 据了解 據了解 据透露 據透露 有报道称 有消息称')
/** Nouns of what may be quoted as a source: 根据联合国的统计. */
export const sourceNouns = set(
  `统计 統計 报告 報告 数据 數據 消息 调查 調查 研究 说法 說法 声明 聲明 报道 報道 報導 估计 估計 评估 評估 资料 資料 文件 公报 公報 介绍 介紹 透露 分析 消息人士`,
)
/** Frames around a source: 在他看来. */
export const frames: readonly (readonly [opens: readonly string[], closes: readonly string[]])[] = [
  [['在'], ['看来', '看來', '眼中', '眼里', '眼裡']],
  [
    ['用', '以', '按', '按照', '照'],
    ['的话说', '的話說', '的话来说', '的話來說', '的说法', '的說法'],
  ],
]
/** These follow a speaker's name: 援引官员的话说, 发表声明称. */
export const quoting = set('发表 發表 发布 發布 发文 致信 撰文 接受 援引 引述 引用 转引')
/** Signs behind a verb that belong to it. */
export const aspects = set('了 过 過 着 著')
/** Behind these words a verb is a noun. */
export const nounMakers = set(
  '的 这 這 该 該 一 此 其 这一 這一 作出 做出 提出 发表 發表 发出 發出 各种 项 項 份 篇 条 條',
)
export const units = set('日 月 年 号 號 点 點 时 時 分')
/** Verbs whose object is the one told. */
export const tellsSomebody = set('告诉 告訴 告诫 告誡 提醒')

export const allWords: readonly string[] = [
  adverbs,
  negations,
  prepositions,
  closers,
  conjunctions,
  ascribing,
  hearsay,
  sourceNouns,
  quoting,
  nounMakers,
]
  .flatMap(words => [...words])
  .concat(
    frames.flatMap(([, closes]) => closes),
    '发言人',
    '發言人',
    '外交部',
    '根据地',
    '不同',
    '不断',
    '不斷',
    '和平',
    '与会',
    '條約',
    '条约',
    '中方',
    '中国',
    '中國',
    '日本',
    '年度',
    '上限',
    '经济',
    '經濟',
    '未来',
    '未來',
    '不少',
    '不得',
    '不会',
    '不會',
  )
