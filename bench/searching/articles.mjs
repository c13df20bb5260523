import { paragraphs } from '../lib/corpus.mjs'
import { randomFrom } from '../lib/random.mjs'

/** Words of two languages that the corpus lacks, to make sentences of. */
const russian =
  'договор договора договору проверка проверки стороны сторона обязательства ракета ракеты ракет пусковая установка ' +
  'соглашение соглашения вооружения ограничение ограничения срок действия министр заявил президент Россия США новый ' +
  'инспекция инспекции уведомление обмен данными стратегический наступательный ядерный испытание запрет переговоры'
const chinese =
  '条约 核查 机制 武器 裁军 谈判 缔约国 义务 导弹 发射 限制 声明 外交部 发言人 表示 双方 协议 检查 核试验 禁止 战略 进攻性 ' +
  '削减 有效期 延长 通知 数据 交换 安全 稳定 国际 社会 和平 利用 原子能 机构'
const scripts = [
  { language: 'ru', words: russian.split(' '), between: ' ', end: '. ' },
  { language: 'zh', words: chinese.split(' '), between: '', end: '。' },
]
/** Of a hundred articles, those in each of these languages. */
const foreign = 4

const publishers = 'Reuters|TASS|Xinhua|Arms Control Today|The Diplomat|Le Monde|Der Spiegel|Kyodo News|Carnegie|SIPRI'
const authors = 'Anna Petrova|John Miller|Li Wei|Amélie Dubois|Jürgen Groß|Mary O’Neill|Sven Åkesson|Keiko Tanaka'
const treaties = 'New START|INF Treaty|Open Skies|CTBT|NPT|SALT II|START I|CFE Treaty'
const tags = 'verification|limits|withdrawal|inspections|old|to read|chapter 3'
const statuses = ['open', 'agrees', 'partly', 'differs', 'no-record']

/**
 * Makes articles as the library hands them to its index; the one with a number is always the same. Prose of the corpus, in
 * which some words are exchanged so that no two are alike; some are in Russian and in Chinese. A third has been annotated.
 */
export function articleMaker() {
  const prose = paragraphs()
  const vocabulary = [
    ...new Set(
      prose
        .slice(0, 3000)
        .join(' ')
        .match(/[a-z]{4,}/g),
    ),
  ]
  return number => {
    const random = randomFrom(number * 7919 + 1)
    const script = random.below(100) < foreign ? scripts[0] : random.below(100) < foreign ? scripts[1] : null
    const paragraph = () =>
      script === null ? varied(random.pick(prose), vocabulary, random) : sentences(script, random)
    const text = Array.from({ length: 3 + Math.floor(25 * random.next() ** 2) }, paragraph)
    return documentOf({ number, text, language: script?.language ?? 'en', random })
  }
}

function documentOf({ number, text, language, random }) {
  const title = text[0]
    .split(/(?<=[ 。])/)
    .slice(0, 9)
    .join('')
    .trim()
    .slice(0, 90)
  const passages = [{ kind: 'title', text: title, start: null, annotationId: null }]
  let start = 0
  for (const paragraph of text) {
    passages.push({ kind: 'text', text: paragraph, start, annotationId: null })
    start += paragraph.length + 1
  }
  const claims = number % 3 === 0 ? 1 + random.below(6) : 0
  const own = Array.from({ length: claims }, () => random.pick(tags.split('|')))
  for (let claim = 0; claim < claims; claim++) {
    const within = random.pick(passages.slice(1))
    const quote = within.text.slice(0, 120)
    const [annotationId, of] = [`n${claim}`, { start: within.start, annotationId: `n${claim}` }]
    passages.push({ ...of, kind: claim % 2 === 0 ? 'claim' : 'quote', text: quote })
    passages.push({ kind: 'note', text: random.pick(text).slice(0, 200), start: null, annotationId })
    passages.push({ kind: 'tag', text: own[claim], start: null, annotationId })
  }
  return {
    id: `article-${number}`,
    version: String(number),
    title,
    publisher: random.pick(publishers.split('|')),
    author: random.below(3) === 0 ? null : random.pick(authors.split('|')),
    published: new Date(Date.UTC(2010, 0, 1 + random.below(5900))).toISOString().slice(0, 10),
    language,
    tags: [...new Set(own)],
    treaties: [random.pick(treaties.split('|'))],
    statuses: claims > 0 ? [random.pick(statuses)] : [],
    passages,
  }
}

const varied = (paragraph, vocabulary, random) =>
  paragraph
    .split(' ')
    .map(word => (random.next() < 0.06 ? random.pick(vocabulary) : word))
    .join(' ')

function sentences({ words, between, end }, random) {
  const sentence = () => Array.from({ length: 6 + random.below(14) }, () => random.pick(words)).join(between)
  return Array.from({ length: 2 + random.below(6) }, sentence).join(end) + end.trim()
}

/** All words of an article in one text, for contenders that know nothing finer. */
export const textOf = ({ passages }) =>
  passages
    .slice(1)
    .map(({ text }) => text)
    .join('\n')
