/** Marks that stand for one another when an article is set anew: white space, quotation marks, dashes. */
const alike = [
  [
    ' ',
    '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u3000',
  ],
  ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'],
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc'],
  ['-', '\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
] as const

/** Latin, Greek and Cyrillic letters that may be written as one unit or as a letter and a mark after it. */
const composed = [
  [0x00c0, 0x024f],
  [0x0370, 0x04ff],
  [0x1e00, 0x1fff],
] as const

const folded = foldTable()

/**
 * The UTF-16 units of a text with what a new setting of the same words changes made alike: kinds of space, of quotation
 * mark and of dash, and accents on letters. Unit for unit, so that an offset means the same in both.
 */
export function fold(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < units.length; at++) units[at] = folded[text.charCodeAt(at)] as number
  return units
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (const [first, last] of composed)
    for (let unit = first; unit <= last; unit++) table[unit] = String.fromCharCode(unit).normalize('NFD').charCodeAt(0)
  for (const [mark, others] of alike)
    for (let at = 0; at < others.length; at++) table[others.charCodeAt(at)] = mark.charCodeAt(0)
  return table
}
