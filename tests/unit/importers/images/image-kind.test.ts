import { expect, test } from 'vitest'
import { imageKind } from '../../../../importers/images/image-kind'
import { isPlainSvg } from '../../../../importers/images/plain-svg'
import { dot } from '../source'

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part]))))

const kinds = [
  ['png', dot],
  ['jpg', bytes(0xff, 0xd8, 0xff, 0xe0, 'xxJFIF\0'.padEnd(40, '\0'))],
  ['gif', bytes('GIF89a'.padEnd(40, '\0'))],
  ['webp', bytes('RIFFxxxxWEBPVP8 '.padEnd(40, '\0'))],
  ['avif', bytes(0, 0, 0, 0x1c, 'ftypavif'.padEnd(40, '\0'))],
  ['svg', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>')],
] as const
for (const [kind, content] of kinds)
  test(`knows ${kind} by its bytes`, () => {
    expect(imageKind(content)).toBe(kind)
  })

for (const content of ['', '<html><svg></svg></html>', 'PK\x03\x04', '%PDF-1.7', 'plain words'])
  test(`takes no other bytes for an image: ${content.slice(0, 8)}`, () => {
    expect(imageKind(bytes(content))).toBeNull()
  })

const drawings = [
  ['of lines', '<path d="M0 0L1 1"/>', true],
  ['with a program', '<script>steal()</script>', false],
  ['with a handler', '<path onload="steal()"/>', false],
  ['with an address', '<image href="https://evil.example/p.png"/>', false],
  ['with a page in it', '<foreignObject><iframe src="x"/></foreignObject>', false],
] as const
for (const [what, inside, isPlain] of drawings)
  test(`a drawing ${what} is ${isPlain ? 'kept' : 'refused'}`, () => {
    expect(isPlainSvg(bytes(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`))).toBe(isPlain)
  })
