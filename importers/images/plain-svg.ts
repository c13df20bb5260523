/** What makes a picture a program, or has it fetch something: scripts, handlers, foreign HTML, addresses outside it. */
const unsafe = [
  /<\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|handler|listener|audio|video|animate\w*|set|a)[\s>/]/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /<!(?:DOCTYPE[^>]*\[|ENTITY)/i,
  /<\?xml-stylesheet/i,
  /(?:href|src)\s*=\s*(?:["']\s*)?(?!#|data:image\/(?:png|jpeg|gif|webp)[;,]|["'\s>])/i,
  /@import|url\(\s*(?:["']\s*)?(?!#|data:image\/(?:png|jpeg|gif|webp)[;,]|["'\s])/i,
]

/**
 * Whether an SVG image is nothing but a picture. When in doubt it says no: an image of a page is shown as an image only, where
 * nothing in it runs, but its file lies in the reader's folder, and a browser would run it.
 */
export function isPlainSvg(bytes: Uint8Array): boolean {
  const svg = new TextDecoder().decode(bytes)
  // Another encoding than UTF-8 could hide what is looked for.
  return !svg.includes('\uFFFD') && !svg.includes('\0') && !unsafe.some(pattern => pattern.test(decoded(svg)))
}

/** With the signs that XML may write as numbers. */
function decoded(svg: string): string {
  return svg.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}
