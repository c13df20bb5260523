export interface Row {
  readonly label: string
  readonly onChoose: () => void
}

/**
 * Makes the rows of a plot one group of buttons: a click, Enter or Space chooses; the arrow keys, Home and End go from row
 * to row, and Tab enters and leaves the group as a whole.
 */
export function chooseRows(plot: SVGSVGElement, label: string, rows: readonly Row[]): void {
  const buttons = [...plot.querySelectorAll<SVGRectElement>('.plot-rows rect')]
  for (const part of plot.children) if (!part.matches('.plot-rows')) part.setAttribute('aria-hidden', 'true')
  plot.setAttribute('role', 'group')
  plot.setAttribute('aria-label', label)

  const focusAt = (index: number) => {
    const next = buttons[Math.min(buttons.length - 1, Math.max(0, index))]
    for (const button of buttons) button.setAttribute('tabindex', button === next ? '0' : '-1')
    next?.focus()
  }

  buttons.forEach((button, index) => {
    const row = rows[index]
    if (row === undefined) return
    button.setAttribute('role', 'button')
    button.setAttribute('aria-label', row.label)
    button.setAttribute('tabindex', index === 0 ? '0' : '-1')
    button.addEventListener('click', row.onChoose)
    button.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') row.onChoose()
      else if (event.key === 'ArrowDown') focusAt(index + 1)
      else if (event.key === 'ArrowUp') focusAt(index - 1)
      else if (event.key === 'Home') focusAt(0)
      else if (event.key === 'End') focusAt(buttons.length - 1)
      else return
      event.preventDefault()
      event.stopPropagation()
    })
  })
}
