import type { ChangedWords } from '../../core/versions/comparison'

/** Words of two versions in one line: those taken out struck through, those put in underlined. */
export function Words({ words }: { words: readonly ChangedWords[] }) {
  return (
    <>
      {words.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        return kind === 'removed' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>
      })}
    </>
  )
}
