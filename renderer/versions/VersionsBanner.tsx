import { useReader } from '../state/reader'

/** Says in an article's head that there are other versions of it, and leads to them. */
export function VersionsBanner() {
  const { dialog, versions } = useReader()
  const count = versions.count.value
  if (count < 2) return null
  return (
    <button
      type="button"
      class="versions-banner"
      onClick={() => {
        dialog.value = 'versions'
      }}
    >
      {count} versions · compare
    </button>
  )
}
