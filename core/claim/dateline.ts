/** In English: `GENEVA, Oct. 3 (Agency) —`, `(Agency) —`: where and through whom a dispatch was sent. It says nothing. */
const dateline =
  /^\s*(?:\p{Lu}[\p{Lu}.’'/ -]{2,40}(?:,\s[^—–()\n]{2,30})?(?:\s\([^()\n]{1,30}\))?|\(\p{Lu}[^()\n]{1,30}\))\s(?:—|–|--)\s*/u

/** UTF-16 units that are looked at. */
const longest = 160

/** How many UTF-16 units of a paragraph are its dateline; 0 where it has none. */
export function datelineLength(paragraph: string, written = dateline): number {
  return written.exec(paragraph.slice(0, longest))?.[0].length ?? 0
}
