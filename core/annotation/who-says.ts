import type { ClaimFields } from './annotation'

/** The short answer to who makes a claim: the speaker, else the role or the outlet; the article speaks for itself. */
export function whoSays({ speaker, role, outlet }: ClaimFields): string {
  return speaker ?? role ?? outlet ?? 'The article'
}

/** Through whom a claim came, where that is somebody else than the one who makes it; null otherwise. */
export function throughWhom(claim: ClaimFields): string | null {
  return claim.outlet === null || claim.outlet === whoSays(claim) ? null : claim.outlet
}
