/** Verbs that are built in one way, in simplified and traditional signs. */
export interface VerbClass {
  /** Share of their uses that report somebody's words, set by hand. */
  readonly precision: number
  /** Also nouns: behind 的 or 一 they report nothing. */
  readonly areNounsToo: boolean
  readonly verbs: string
}

export const verbClasses: readonly VerbClass[] = [
  {
    precision: 0.96,
    areNounsToo: false,
    verbs: `说 說 称 稱 表示 指出 强调 強調 认为 認為 声称 聲稱 宣称 宣稱 重申 坦言 直言 写道 寫道 写到 谈到 談到 提到 告诉 告訴
      告诫 告誡 透露 披露 否认 否認 承认 承認 证实 證實 确认 確認 宣布 宣佈 解释 解釋 补充 補充 反驳 反駁 回答 质问
      質問 问道 問道 感叹 感嘆 抱怨 辩称 辯稱 坚称 堅稱 通报 通報 发文 發文 介绍 介紹 主张 主張 断言 斷言`,
  },
  {
    precision: 0.88,
    areNounsToo: true,
    verbs: `报道 報道 報導 警告 回应 回應 批评 批評 指责 指責 呼吁 呼籲 预测 預測 预计 預計 建议 建議 评论 評論 抗议 抗議
      承诺 承諾 提醒 谴责 譴責 估计 估計 保证 保證 赞扬 讚揚 质疑 質疑 分析 推测 推測`,
  },
  {
    precision: 0.8,
    areNounsToo: false,
    verbs: `发现 發現 显示 顯示 表明 提出 要求 希望 敦促 说明 說明 透露出 担心 擔心 相信 期待 猜测 猜測
      拒绝透露 问 問`,
  },
]

/** What may stand behind a verb as a part of it: 补充说, 反驳道. */
export const endings: readonly string[] = ['说', '說', '道', '称', '稱', '到', '指出', '表示']

/** Words that hold a sign of saying and say nothing, so that no verb is seen in them. */
export const others: readonly string[] = [
  ...'小说 小說 学说 學說 据说 據說 传说 傳說 听说 聽說 说法 說法 名称 名稱 对称 對稱 简称 簡稱 统称 統稱 被称为 称为 稱為'.split(
    ' ',
  ),
  ...'问题 問題 访问 訪問 顾问 顧問 疑问 疑問 提问 提問 慰问 称号 可以说 可以說 也就是说 来说 來說 说服 說服 支持者 反对派'.split(
    ' ',
  ),
  ...'声明稿 報道指 反对票 显示器 要求书 换句话说 一般来说 总的来说 分析人士 分析师 分析師 评论员 評論員 的要求 透露姓名 具名的'.split(
    ' ',
  ),
]
