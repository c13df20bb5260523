import { acceptedClaim } from '../../core/proposal/accept'
import type { Proposal } from '../../core/proposal/proposal'
import type { Reader } from './reader'

/** Makes a claim of a suggestion, and goes on to the next one; with `edit` opens the card of the claim instead. */
export async function acceptProposal(reader: Reader, proposal: Proposal, { edit }: { readonly edit: boolean }) {
  const next = neighbour(reader, proposal.key, 1)
  const added = await reader.annotations.add(acceptedClaim(proposal, publisherOf(reader)))
  if (added === null) return
  if (!edit) return showNext(reader, next, 'Accepted as a claim. Undo takes it back.')
  reader.goTo(added.id)
  reader.focus.compose(added.id)
}

/** Makes claims of all suggestions that are listed, as one step of undo. */
export async function acceptAll(reader: Reader): Promise<void> {
  const wanted = reader.proposals.shown.peek()
  const drafts = wanted.map(proposal => acceptedClaim(proposal, publisherOf(reader)))
  const added = await reader.annotations.addAll(drafts)
  if (added)
    reader.notices.tell(
      `${wanted.length === 1 ? 'One claim' : `${wanted.length} claims`} accepted. Undo takes them back.`,
    )
}

/** Takes a suggestion out of the list, and goes on to the next one; with `isOn` false puts it back. */
export async function dismissProposal(reader: Reader, proposal: Proposal, isOn = true): Promise<void> {
  const next = neighbour(reader, proposal.key, 1)
  const done = await reader.proposals.dismiss(proposal.key, isOn)
  if (done && isOn) showNext(reader, next, 'Dismissed. It can be put back from the end of the list.')
}

/** Opens the suggestion after or before the one that is open. */
export function stepProposal(reader: Reader, by: 1 | -1): void {
  const { active, shown } = reader.proposals
  const next = neighbour(reader, active.peek(), by) ?? shown.peek()[0]?.key
  reader.preferences.showTab('suggestions')
  if (next === undefined) reader.notices.tell('There is no suggestion to go to.')
  else showProposal(reader, next)
}

/** Opens the card of a suggestion and brings its words into view. */
export function showProposal(reader: Reader, key: string): void {
  const proposal = reader.proposals.find(key)
  if (proposal === null) return
  reader.focus.activate(null)
  reader.proposals.active.value = key
  reader.preferences.showTab('suggestions')
  reader.view.value?.scrollTo(proposal.target.span)
}

/** Does something with the suggestion that is open, or says that none is. */
export function withActive(reader: Reader, work: (proposal: Proposal) => Promise<void>): void {
  const { active, shown } = reader.proposals
  const proposal = shown.peek().find(({ key }) => key === active.peek())
  if (proposal) void work(proposal)
  else reader.notices.tell('Open a suggestion first: ] leads to the next one.')
}

function neighbour({ proposals }: Reader, key: string | null, by: 1 | -1): string | null {
  const shown = proposals.shown.peek()
  const at = shown.findIndex(proposal => proposal.key === key)
  return at === -1 ? null : (shown[at + by]?.key ?? null)
}

function showNext(reader: Reader, next: string | null, done: string): void {
  reader.notices.tell(done)
  if (next === null) reader.proposals.active.value = null
  else showProposal(reader, next)
}

const publisherOf = ({ articles }: Reader) => articles.open.peek()?.entry.publisher ?? null
