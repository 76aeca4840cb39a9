import type { Id } from '../../kernel/kernel.ts'
import { type Child, type ChildKind, childFrom, type Entry, fromFile, type Known, type NewVersion } from '../../record/record.ts'

/** Where a child has the entries of each kind that a looked-after return tells of. */
const lists = {
  externalRef: 'externalRefs',
  identifier: 'identifiers',
  upnUnknownReason: 'upnUnknownReasons',
  immigrationStatus: 'immigrationStatuses',
  involvement: 'careWorkerDetails',
  missingEpisode: 'missingEpisodes',
  periodOfCare: 'periodsOfCare',
  legalStatus: 'legalStatuses',
  placement: 'placements',
  careEpisode: 'careEpisodes',
  lookedAfterReview: 'lookedAfterReviews',
  deprivationOfLibertyOrder: 'deprivationOfLibertyOrders',
  healthOutcomes: 'healthOutcomes',
  adoption: 'adoptions',
  previousPermanence: 'previousPermanences',
  motherhood: 'motherhoods',
  careLeaverContact: 'careLeaverContacts',
} as const satisfies Partial<Record<ChildKind, keyof Child>>

export type ToldKind = keyof typeof lists

/** What is held of a kind. */
export const heldOf = <K extends ToldKind>(child: Child, kind: K): readonly Known<K>[] => child[lists[kind]] as unknown as Known<K>[]

/** Every entry of theirs of which a looked-after return can tell. */
export const everyEntryOf = (child: Child): ReadonlySet<Id> =>
  new Set([child.childDetails.id, ...Object.values(lists).flatMap(list => child[list].map(({ id }) => id))])

/** The child as they are once these versions are recorded. */
export function withVersions(child: Child | undefined, versions: readonly NewVersion[], subject: Id): Child | undefined {
  let now = child
  for (const version of versions) {
    const entry = { ...version, authority: child?.authority ?? '', recordedAt: '', recordedBy: fromFile } as Entry
    if (version.kind === 'childDetails') {
      const made = childFrom([entry], subject)
      now = now && made ? { ...now, childDetails: made.childDetails } : made
    } else if (now) {
      const list = lists[version.kind as ToldKind]
      const others = (now[list] as readonly { readonly id: Id }[]).filter(held => held.id !== version.entry)
      const { recordedAt, recordedBy } = entry
      const known = { ...version.facts, id: version.entry, version: version.version, recordedAt, recordedBy }
      now = { ...now, [list]: version.withdrawn ? others : [...others, known] }
    }
  }
  return now
}
