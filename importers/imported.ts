export type { ImportedArticle, ImportedFields, ImportedImage, MissingImage } from '../core/intake/imported'
export { unknownFields } from '../core/intake/imported'
