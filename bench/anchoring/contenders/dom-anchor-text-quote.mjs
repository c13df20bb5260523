import { toRange } from 'dom-anchor-text-quote'

export default {
  name: 'dom-anchor-text-quote',
  anchorOne: (root, { exact, prefix, suffix, start }) => toRange(root, { exact, prefix, suffix }, { hint: start }),
}
