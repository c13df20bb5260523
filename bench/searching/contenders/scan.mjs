import { textOf } from '../articles.mjs'

/** The floor without any index: all text in small letters, read through for every query. */
export default {
  name: 'FLOOR, reads everything',
  finds: 'plain',
  kept: 'no',
  build: async (_folder, articles) => articles.map(lowered),
  open: null,
  find: async (texts, words) => {
    const wanted = words.trim().split(' ')
    return texts.filter(text => wanted.every(word => text.includes(word))).length
  },
  add: async (texts, article) => texts.push(lowered(article)),
  close: async () => {},
  size: null,
}

const lowered = article => `${article.title}\n${textOf(article)}`.toLowerCase()
