const namespace = 'http://www.w3.org/2000/svg'

/** The definition of the hatching for what is suspended: slanted lines in the full colour over the light one. */
export function hatching(id: string): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS(namespace, name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
    return element
  }
  const pattern = make('pattern', {
    id,
    width: '6',
    height: '6',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  })
  pattern.append(
    make('rect', { width: '6', height: '6', fill: 'var(--plot-light)' }),
    make('rect', { width: '2.5', height: '6', fill: 'var(--plot-full)' }),
  )
  const definitions = make('defs', {})
  definitions.append(pattern)
  return definitions
}
