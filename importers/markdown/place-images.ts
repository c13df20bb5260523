import { escapeText } from '../../core/notes/escape'
import { webAddress } from '../html/base-address'
import type { ImageGatherer } from '../images/gather-images'
import { outsideCode } from './outside-code'
import { vaultMark } from './vault-syntax'

/** `![description](address "title")` */
const inline =
  /!\[((?:[^[\]\\]|\\.)*)\]\([ \t]*(?:<([^<>\n]*)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*))([ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/g
/** `![description][label]`, and `![label]` */
const reference = /!\[([^[\]\\]*)\](?:\[([^[\]\\]*)\])?(?!\()/g
/** `[label]: address "title"` */
const definition = /^( {0,3}\[([^[\]\\]+)\]:[ \t]*)<?([^\s<>]+)>?/gm
/** An address holds no `<`, so that none is looked for beyond the next tag. */
const tag = /<img\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi
const tagSource = /(\ssrc\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/** Folders in which vaults and exports keep images. */
const folders = ['', 'attachments/', 'assets/', 'images/', 'files/', 'media/', '_resources/', 'resources/']

/**
 * Markdown whose images are those that are kept beside the article. One that cannot be had, but lies on the web, keeps its
 * address, which nothing loads; any other leaves its description.
 */
export async function placeImages(markdown: string, base: string | null, gatherer: ImageGatherer): Promise<string> {
  const places = new Map<string, string | null>()
  const labels = imageLabels(markdown)
  const place = (address: string): string | null => {
    if (!places.has(address)) places.set(address, null)
    return places.get(address) ?? null
  }
  // Once to learn the addresses, in their order, and once more with what became of them.
  rewrite(markdown, labels, place)
  for (const address of places.keys()) {
    const found = await gatherer.gather(candidates(address), base)
    places.set(address, found ?? webAddress(address, base))
  }
  return rewrite(markdown, labels, place)
}

/** The address in place of another; null where there is none. */
type Place = (address: string) => string | null

function rewrite(markdown: string, labels: ReadonlySet<string>, place: Place): string {
  return outsideCode(markdown, text =>
    text
      .replace(inline, (_, description: string, enclosed?: string, bare?: string, title?: string) => {
        const to = place(enclosed ?? bare ?? '')
        return to === null ? description : `![${description}](${bracketed(to)}${title ?? ''})`
      })
      .replace(definition, (whole, start: string, label: string, address: string) => {
        if (!labels.has(folded(label))) return whole
        const to = place(address)
        return to === null ? escapeText(label) : start + bracketed(to)
      })
      .replace(tag, image => {
        const [written, start, ...values] = tagSource.exec(image) ?? []
        const to = written === undefined ? null : place(values.find(value => value !== undefined) ?? '')
        return to === null || written === undefined ? '' : image.replace(written, () => `${start}"${to}"`)
      }),
  )
}

/** Labels by which images refer to their addresses. */
function imageLabels(markdown: string): ReadonlySet<string> {
  return new Set(Array.from(markdown.matchAll(reference), ([, words = '', label]) => folded(label || words)))
}

const folded = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase()
const bracketed = (address: string) => (/[\s()]/.test(address) ? `<${address}>` : address)

function candidates(address: string): readonly string[] {
  if (!address.startsWith(vaultMark)) return [address]
  const name = address.slice(vaultMark.length).replace(/[%?#]/g, encodeURIComponent)
  return folders.map(folder => folder + name)
}
