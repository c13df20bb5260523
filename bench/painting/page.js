// Runs in the browser: one contender paints one article, and is asked and changed.
const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))

/** Marks that are added and removed one by one after the others are painted. */
const spare = 10
/** Changes of each kind that are timed. */
const changes = 5

const bench = { contender: null, session: null, marks: [], extra: [], longTasks: [], errors: [] }
window.bench = bench
addEventListener('error', ({ message }) => bench.errors.push(message))
new PerformanceObserver(list => bench.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
})

/** Waits until three frames in a row were on time, and as long as the contender delays its work. */
async function quiet() {
  const begin = performance.now()
  let last = begin
  for (let onTime = 0; performance.now() - begin < 20_000; ) {
    await nextFrame()
    const now = performance.now()
    onTime = now - last < 30 ? onTime + 1 : 0
    last = now
    if (onTime >= 3 && now - begin > (bench.contender.delay ?? 120)) return
  }
}

/** Makes what is not timed: the ranges, and what the contender does before it knows the marks. */
bench.prepare = ({ name, marks }) => {
  const root = document.getElementById('article')
  const rangeOf = rangesIn(root)
  bench.contender = window.contenders[name]
  bench.session = bench.contender.setup(root)
  const all = marks.map(mark => ({ ...mark, range: rangeOf(mark.start, mark.end) }))
  bench.contender.prepare?.(bench.session, all)
  bench.extra = all.splice(-spare)
  bench.marks = all
  return document.body.offsetHeight
}

bench.paint = async () => {
  await quiet()
  bench.longTasks.length = 0
  const begin = performance.now()
  bench.contender.paint(bench.session, bench.marks)
  await nextFrame()
  await nextFrame()
  const ms = performance.now() - begin
  await quiet()
  return { ms, longest: Math.max(0, ...bench.longTasks) }
}

/** Milliseconds between frames while the page is scrolled by so many pixels with each. */
bench.scroll = async ({ step, frames }) => {
  scrollTo(0, 0)
  await quiet()
  bench.longTasks.length = 0
  const times = []
  for (let frame = 0; frame <= frames; frame++) {
    scrollTo(0, frame * step)
    await nextFrame()
    times.push(performance.now())
  }
  return { gaps: times.slice(1).map((time, at) => time - times[at]), longest: Math.max(0, ...bench.longTasks) }
}

bench.change = async () => {
  scrollTo(0, document.body.scrollHeight * 0.3)
  await quiet()
  const some = bench.extra.slice(0, changes)
  return { add: await timeEach(some, 'add', mark => mark), remove: await timeEach(some, 'remove', ({ id }) => id) }
}

async function timeEach(marks, verb, argumentOf) {
  const times = []
  for (const mark of marks) {
    const begin = performance.now()
    bench.contender[verb](bench.session, argumentOf(mark))
    await nextFrame()
    await nextFrame()
    times.push(performance.now() - begin)
    await quiet()
  }
  return times
}

/** Microseconds a question, over points spread over six places of the article; null where there is no answer. */
bench.hit = async points => {
  const places = 6
  /** Questions are repeated for so many milliseconds at each place, for the clock is coarse. */
  const budget = 60
  let ms = 0
  let [asked, found] = [0, 0]
  for (let place = 0; place < places; place++) {
    scrollTo(0, document.body.scrollHeight * (0.1 + 0.13 * place))
    await quiet()
    const some = points.filter((_, at) => at % places === place).map(([x, y]) => [250 + x * 690, y * 780])
    const ask = ([x, y]) => bench.contender.hit(bench.session, x, y)
    if (ask(some[0]) === null) return null
    const begin = performance.now()
    while (performance.now() - begin < budget) {
      for (const point of some.slice(0, 10)) if (ask(point).length > 0) found++
      some.push(...some.splice(0, 10))
      asked += 10
    }
    ms += performance.now() - begin
  }
  return { us: (1000 * ms) / asked, share: found / asked }
}

/** Brings the page to a share of its height, and to rest. */
bench.jump = async share => {
  scrollTo(0, document.body.scrollHeight * share)
  await quiet()
}

/** Pixels of a picture, as base64, that are coloured clearly. */
bench.coloredPixels = async picture => {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, image.width, image.height)
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at], data[at + 1], data[at + 2]]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 20) count++
  }
  return count
}

function rangesIn(root) {
  const [nodes, starts] = [[], []]
  let length = 0
  const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    nodes.push(node)
    starts.push(length)
    length += node.data.length
  }
  const place = (offset, isEnd) => {
    let [low, high] = [0, nodes.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (isEnd ? starts[middle] < offset : starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return [nodes[low], offset - starts[low]]
  }
  return (start, end) => {
    const range = document.createRange()
    range.setStart(...place(start, false))
    range.setEnd(...place(end, true))
    return range
  }
}

bench.names = () => Object.keys(window.contenders)
bench.distinctErrors = () => [...new Set(bench.errors)]
