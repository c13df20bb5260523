import { z } from 'zod'
import { draftSchema, patchSchema } from './annotation/schema'
import type { Api, Method } from './contract'
import { twinChoices } from './intake/import-state'
import { exportOptionsSchema } from './notes/options'
import { settingsPatchSchema } from './settings'
import { articleStatePatchSchema } from './shelf/article-state'

const id = z
  .string()
  .regex(/^[\w-][\w.-]{0,199}$/, 'An id holds letters, digits, dots, hyphens and underscores, and begins with no dot.')
const address = z.string().max(4000)
/** The eight bytes that every PNG file begins with (W3C PNG, 5.2). */
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const png = z
  .instanceof(Uint8Array)
  .refine(bytes => bytes.length <= 20_000_000, 'A picture for the clipboard has at most 20 MB.')
  .refine(bytes => pngSignature.every((byte, at) => bytes[at] === byte), 'A picture for the clipboard is a PNG.')

/** How each request's arguments are checked where they arrive. Does not compile when a row is missing. */
export const requests: { readonly [M in Method]: z.ZodType<Parameters<Api[M]>> } = {
  listArticles: z.tuple([]),
  changeArticles: z.tuple([z.array(z.object({ articleId: id, patch: articleStatePatchSchema })).max(100_000)]),
  removeArticles: z.tuple([z.array(id).max(100_000), z.object({ notes: z.boolean() })]),
  search: z.tuple([
    z.string().max(1000),
    z.object({ limit: z.number().int().min(1).max(200), offset: z.number().int().nonnegative() }),
  ]),
  chooseImports: z.tuple([z.enum(['files', 'folder'])]),
  importAddress: z.tuple([address]),
  settleImports: z.tuple([z.array(id).max(100_000), z.enum(twinChoices)]),
  cancelImports: z.tuple([]),
  listImports: z.tuple([]),
  listVersions: z.tuple([id]),
  compareVersions: z.tuple([id, id, id]),
  beginArticle: z.tuple([id]),
  openArticle: z.tuple([id]),
  addAnnotation: z.tuple([id, draftSchema]),
  addAnnotations: z.tuple([id, z.array(draftSchema).max(10_000)]),
  editAnnotation: z.tuple([id, id, patchSchema]),
  deleteAnnotation: z.tuple([id, id]),
  findCandidate: z.tuple([id, id]),
  undo: z.tuple([id]),
  redo: z.tuple([id]),
  listTreaties: z.tuple([]),
  listSeries: z.tuple([]),
  checkClaims: z.tuple([id]),
  findLeftOut: z.tuple([id]),
  suggestClaims: z.tuple([id]),
  exportNotes: z.tuple([id, exportOptionsSchema]),
  saveNotes: z.tuple([id, exportOptionsSchema]),
  copyNotes: z.tuple([id, exportOptionsSchema]),
  copyText: z.tuple([z.string().max(1_000_000)]),
  copyImage: z.tuple([png]),
  readSettings: z.tuple([]),
  changeSettings: z.tuple([settingsPatchSchema]),
  openLink: z.tuple([address]),
  listProblems: z.tuple([]),
  takeDestination: z.tuple([]),
}
