/** What is dragged, as the page names it: ids of articles, one a line. */
const format = 'application/x-pacta-articles'

export function dragArticles({ dataTransfer }: DragEvent, articleIds: readonly string[]): void {
  dataTransfer?.setData(format, articleIds.join('\n'))
}

export const isDraggingArticles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes(format) ?? false

export const draggedArticles = ({ dataTransfer }: DragEvent): readonly string[] =>
  dataTransfer?.getData(format).split('\n').filter(Boolean) ?? []

/** Whether files come from outside the window. */
export const isDraggingFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
