import { useEffect, useState } from 'preact/hooks'
import { useReader } from '../../state/reader'
import type { PlotLibrary } from './drawing'

/** Observable Plot; null until it is loaded, which begins with the first plot shown. */
export function useLibrary(): PlotLibrary | null {
  const { notices } = useReader()
  const [library, setLibrary] = useState<PlotLibrary | null>(null)
  useEffect(() => {
    let wanted = true
    void notices
      .attempt(() => import('./library'))
      .then(loaded => {
        if (wanted) setLibrary(loaded)
      })
    return () => {
      wanted = false
    }
  }, [notices])
  return library
}
