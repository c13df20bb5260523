/** The floor: the page as it is, with nothing painted. */
export default {
  name: 'bare page',
  setup: () => null,
  paint() {},
  add() {},
  remove() {},
  hit: () => null,
}
