import type { Source } from '../../../importers/source'

/** A file called `name` with these bytes, and what lies beside it, by path. */
export function sourceOf(
  name: string,
  content: string | Uint8Array,
  more: Partial<Source> & { readonly files?: Readonly<Record<string, Uint8Array>> } = {},
): Source {
  const { files = {}, ...rest } = more
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, bytes, contentType: null, address: null, beside: async path => files[path] ?? null, ...rest }
}

/** The smallest PNG there is, one transparent dot. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
export const dotPlace = 'images/497790947d4666760ce38f3c00e852c7.png'
