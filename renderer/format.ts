import { dateInWords } from '../core/wording'

/** `5 February 2026, 00:29` for a local date and time as printed; without a time only the day. */
export function formatMoment(local: string): string {
  const time = local.slice(11, 16)
  return time === '' ? dateInWords(local) : `${dateInWords(local)}, ${time}`
}

/** The day a figure is from, in words; what is no date stays as the record has it. */
export function formatAsOf(asOf: string): string {
  return /^\d{4}/.test(asOf) ? dateInWords(asOf) : asOf
}

/** The first words of a text, cut at a word and marked with an ellipsis when something is left out. */
export function shorten(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`
}
