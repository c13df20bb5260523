/** A language as BCP 47 writes it (`zh-Hans`), or null for what is none: programs write `en_US`, and worse. */
export function knownLanguage(tag: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replace(/_/g, '-') ?? [])[0] ?? null
  } catch {
    return null
  }
}
