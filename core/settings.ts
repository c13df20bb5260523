import { z } from 'zod'
import { colors } from './annotation/annotation'

const sideSchema = z.object({ open: z.boolean(), width: z.number().min(180).max(720) })

/** What one device remembers for its reader; not part of the library. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** What each colour means to the reader. */
  colorNames: z.record(z.enum(colors), z.string().trim().min(1).max(40)),
  layout: z.object({ left: sideSchema, right: sideSchema, tab: z.enum(['notes', 'claims', 'suggestions', 'treaty']) }),
  /** Size of the article's type in CSS pixels. */
  fontSize: z.number().int().min(14).max(32),
  /** Whether suggested claims are marked in the text. */
  suggestionMarks: z.boolean(),
  /** The article that was open last. */
  article: z.string().nullable(),
  /** Reading position of each article: offset in its text of the first line in view. */
  positions: z.record(z.string(), z.number().int().nonnegative()),
})

export const settingsPatchSchema = settingsSchema.partial()

export type Settings = z.infer<typeof settingsSchema>
export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export const defaultSettings: Settings = {
  theme: 'system',
  colorNames: { pink: 'Pink', orange: 'Orange', yellow: 'Yellow', green: 'Green', blue: 'Blue', purple: 'Purple' },
  layout: { left: { open: true, width: 248 }, right: { open: true, width: 384 }, tab: 'claims' },
  fontSize: 19,
  suggestionMarks: true,
  article: null,
  positions: {},
}
