import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Limits } from '../limits'

/** The attributes of an element as written in a page. */
export type Attributes = ReadonlyMap<string, string>

const none: Attributes = new Map()

/** The first so many attributes of an element. */
export function attributesOf(
  { attrs }: DefaultTreeAdapterTypes.Element,
  { attributes }: Pick<Limits, 'attributes'>,
): Attributes {
  if (attrs.length === 0) return none
  return new Map(attrs.slice(0, attributes).map(({ name, value }) => [name, value]))
}

/** Hidden by its own style; what a style sheet hides is not known here. */
export function isHidden(attributes: Attributes): boolean {
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')
}

/** Whether an image is there to be counted, not to be seen. */
export function isTrackingPixel(attributes: Attributes): boolean {
  const tiny = (name: string) => /^\s*[01](?:px)?\s*$/.test(attributes.get(name) ?? '')
  return (tiny('width') && tiny('height')) || isHidden(attributes)
}
