/** A title for what names itself nowhere: the name of its file, in words. Never empty. */
export function titleFromName(name: string): string {
  const stem = name.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[a-z\d]{1,8}$/i, '')
  // Where hyphens are the only thing between words they stand for spaces.
  const words = /[\s_]/.test(stem) ? stem.replace(/_/g, ' ') : stem.replace(/-/g, ' ')
  return words.replace(/\s+/g, ' ').trim() || 'Untitled'
}
