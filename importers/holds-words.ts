/** Whether there is anything to read in some Markdown besides its pictures. */
export const holdsWords = (markdown: string) => /[\p{L}\p{N}]/u.test(markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, ''))
