/** What is brought in: bytes, and what is known of where they come from. */
export interface Source {
  /** File name, or the last part of an address, as messages call it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** As a server or a MIME part tells it: `text/html; charset=gbk`; null for a file. */
  readonly contentType: string | null
  /** Where on the web the bytes come from: the base of relative addresses; null where nobody knows. */
  readonly address: string | null
  /**
   * What lies beside it: a file by its relative path with `/` (the images folder of a page saved "complete"), or an image of
   * the web by its absolute address where the host has fetched it. Null where there is none.
   */
  readonly beside: (path: string) => Promise<Uint8Array | null>
}

/** For bytes that have nothing beside them. */
export const nothingBeside: Source['beside'] = async () => null
