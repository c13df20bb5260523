import { z } from 'zod'

export const presets = ['obsidian', 'gfm'] as const

export const exportOptionsSchema = z.object({
  preset: z.enum(presets),
  /** Whether claims that came with the article and were never touched are written too. */
  articleClaims: z.boolean(),
})

export type Preset = (typeof presets)[number]
export type ExportOptions = z.infer<typeof exportOptionsSchema>
