import { markOf, type PlotKey } from './drawing'

const namespace = 'http://www.w3.org/2000/svg'
const colored = ['fill', 'stroke'] as const
const margin = 16
const headHeight = 34
const keyHeight = 20

export interface Picture {
  /** A whole SVG file. */
  readonly svg: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

/**
 * A plot as a file that stands alone: its colours as they look now instead of the page's tokens, on the page's ground,
 * with its title above and its key below.
 */
export function pictureOf(plot: SVGSVGElement, title: string, keys: readonly PlotKey[]): Picture {
  const colors = getComputedStyle(plot)
  const resolve = (value: string) =>
    value === 'currentColor' ? colors.color : value.replace(/var\((--[\w-]+)\)/g, (_, name) => solid(plot, name))
  const box = plot.viewBox.baseVal
  const width = box.width + 2 * margin
  const height = box.height + headHeight + keys.length * keyHeight + 2 * margin

  const inner = plot.cloneNode(true) as SVGSVGElement
  for (const name of ['class', 'role', 'aria-label', 'style', 'font-family']) inner.removeAttribute(name)
  inner.setAttribute('x', String(margin))
  inner.setAttribute('y', String(margin + headHeight))
  inner.setAttribute('color', colors.color)

  const picture = make('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': 'sans-serif' })
  picture.setAttribute('xmlns', namespace)
  picture.append(make('title', {}, title))
  picture.append(make('rect', { width, height, fill: 'var(--raised)' }))
  picture.append(
    make('text', { x: margin, y: margin + 14, 'font-size': 14, 'font-weight': 600, fill: 'var(--ink)' }, title),
  )
  picture.append(inner)
  keys.forEach((key, row) => {
    const y = height - margin - (keys.length - row) * keyHeight + 4
    const { name, attributes } = markOf(key)
    const place = make('g', { transform: `translate(${margin} ${y})` })
    place.append(make(name, attributes), make('text', { x: 30, y: 10, 'font-size': 12, fill: 'var(--ink)' }, key.label))
    picture.append(place)
  })

  for (const element of [picture, ...picture.querySelectorAll('*')]) {
    for (const name of ['tabindex', 'aria-hidden', 'role']) element.removeAttribute(name)
    for (const name of colored) {
      const value = element.getAttribute(name)
      if (value !== null) element.setAttribute(name, resolve(value))
    }
  }
  return { svg: new XMLSerializer().serializeToString(picture), width, height }
}

/** The picture's pixels at twice its size, as a PNG file. */
export async function pngOf({ svg, width, height }: Picture): Promise<Uint8Array> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('The canvas gave no picture.')
  return new Uint8Array(await blob.arrayBuffer())
}

/** A token of the page as a plain colour that every program reads. */
function solid(element: Element, token: string): string {
  return getComputedStyle(element).getPropertyValue(token).trim()
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  if (text !== undefined) element.textContent = text
  return element
}
