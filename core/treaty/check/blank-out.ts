/** The text with the spans filled by object replacement characters, so that offsets stay and no rule reads the words. */
export function blankOut(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let blank = text
  for (const { start, end } of spans) blank = blank.slice(0, start) + '\ufffc'.repeat(end - start) + blank.slice(end)
  return blank
}
