/** Markdown as a blockquote: every line marked, so that nothing falls out of it. */
export function prefixed(markdown: string): string {
  return markdown
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
