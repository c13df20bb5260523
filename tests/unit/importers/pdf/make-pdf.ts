/** Words at a place of a page, in points from its lower left corner. */
export interface Words {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
}

interface Made {
  readonly title?: string
  readonly author?: string
  readonly language?: string
  /** Puts a picture of one dot on every page. */
  readonly hasPicture?: boolean
  /** Goes into the trailer as it stands. */
  readonly trailer?: string
}

/** A PDF (1.7) of these pages, A4, in Helvetica. */
export function makePdf(pages: readonly (readonly Words[])[], made: Made = {}): Uint8Array {
  const objects: string[] = []
  const add = (object: string) => `${objects.push(object)} 0 R`
  const stream = (head: string, content: string) =>
    add(`<< ${head} /Length ${content.length} >>\nstream\n${content}\nendstream`)

  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const picture = made.hasPicture
    ? stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '\xff')
    : null
  const tree = `${objects.length + 2 * pages.length + 1} 0 R`
  const kids = pages.map(words => {
    const shown = words.map(
      ({ x, y, text, size = 12 }) => `/F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj`,
    )
    const content = stream('', `BT ${shown.join('\n')} ET${picture ? '\nq 9 0 0 9 9 9 cm /I Do Q' : ''}`)
    const resources = `<< /Font << /F ${font} >>${picture ? ` /XObject << /I ${picture} >>` : ''} >>`
    return add(`<< /Type /Page /Parent ${tree} /MediaBox [0 0 595 842] /Contents ${content} /Resources ${resources} >>`)
  })
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
  const root = add(`<< /Type /Catalog /Pages ${tree}${made.language ? ` /Lang (${made.language})` : ''} >>`)
  const info = add(
    `<< ${made.title ? `/Title (${made.title})` : ''} ${made.author ? `/Author (${made.author})` : ''} >>`,
  )
  return written(objects, `/Root ${root} /Info ${info} ${made.trailer ?? ''}`)
}

/** A PDF of one line in a font that it names and does not hold. */
export function makeChinesePdf(text: string): Uint8Array {
  const codes = Array.from(text, letter => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  const content = `BT /F 12 Tf 72 700 Td <${codes}> Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong /DW 1000 /FontDescriptor 7 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]
  return written(objects, '/Root 1 0 R')
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + end, 'latin1')
}

/** Lines below each other from a place on, `leading` points apart. */
export function column(lines: readonly string[], { x = 72, y = 700, size = 12, leading = 14 } = {}): readonly Words[] {
  return lines.map((text, index) => ({ x, y: y - index * leading, text, size }))
}
