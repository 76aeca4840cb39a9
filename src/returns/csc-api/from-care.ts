import type { Day } from '../../kernel/kernel.ts'
import type { Child, Known, SocialCareEpisode } from '../../record/record.ts'
import { referredOn } from '../cin/from-episode.ts'
import { type FeedAdoption, type FeedCareLeaver, type FeedPlacement, said } from './payload.ts'

type Placement = Known<'placement'>
type Period = Known<'periodOfCare'>

/** Of which episode something is that happened in care, on a day: of that of its period of care; of the one open then; or of the one before. */
export function ownerOf(child: Child, on: Day): string | undefined {
  const period = periodAt(child, on)
  const stated = child.socialCareEpisodes.find(e => e.id === period?.socialCareEpisode)
  if (stated) return stated.id
  const begun = child.socialCareEpisodes.filter(e => !e.referralNoFurtherActionFlag && referredOn(e) <= on)
  const open = begun.findLast((e: SocialCareEpisode) => !e.closureDate || e.closureDate >= on)
  // A child who came into care without a referral that we know of: the period of care is what the DfE calls an episode.
  return (open ?? begun.at(-1) ?? period ?? child.periodsOfCare.findLast(p => p.startDate <= on))?.id
}

export const periodAt = (child: Child, on: Day): Period | undefined =>
  child.periodsOfCare.findLast(p => p.startDate <= on && !(p.endDate && p.endDate < on))

export function placementOf(p: Placement, child: Child): FeedPlacement {
  const endReason = endReasonOf(p, child)
  return said<FeedPlacement>({
    child_looked_after_placement_id: p.id,
    start_date: p.startDate,
    start_reason: startReasonOf(p, child),
    placement_type: p.type,
    postcode: p.postcode,
    end_date: p.endDate,
    end_reason: endReason,
    // As the looked-after return has it: on the placement that ended, and only where another one followed.
    change_reason: endReason === 'X1' ? p.changeReason : undefined,
  })
}

/** Told by a return of another system; otherwise as it follows from what changed on the day: where the child lives, with whom, under what law. */
function startReasonOf(p: Placement, child: Child): string {
  const told = child.careEpisodes.find(e => e.startDate === p.startDate)?.startReason
  if (told) return told
  const before = child.placements
    .filter(other => other.id !== p.id && other.startDate < p.startDate)
    .filter(other => (periodAt(child, p.startDate)?.startDate ?? '') <= other.startDate)
    .reduce<Placement | undefined>((last, other) => (last && last.startDate > other.startDate ? last : other), undefined)
  if (!before) return 'S'
  const isSameCarer = p.carer !== undefined && p.carer === before.carer
  const isOtherLaw = child.legalStatuses.some(l => l.startDate === p.startDate)
  if (isOtherLaw) return isSameCarer ? 'U' : 'B'
  return isSameCarer ? 'T' : 'P'
}

function endReasonOf(p: Placement, child: Child): string | undefined {
  if (!p.endDate) return undefined
  const told = child.careEpisodes.find(e => e.endDate === p.endDate && e.startDate >= p.startDate)?.endReason
  if (told) return told
  const period = child.periodsOfCare.find(c => c.endDate === p.endDate && c.startDate <= p.startDate)
  return period ? period.endReason : 'X1'
}

/** The latest plan of adoption that was not given up. */
export function adoptionOf(child: Child, owner: string): FeedAdoption | undefined {
  const plans = child.adoptions.filter(a => !a.reversedDate).flatMap(a => ({ on: decidedOn(a), ...a }))
  const last = plans
    .filter(a => a.on !== undefined && ownerOf(child, a.on) === owner)
    .sort((a, b) => (a.on! < b.on! ? -1 : 1))
    .at(-1)
  return (
    last &&
    said<FeedAdoption>({
      initial_decision_date: last.initialDecisionDate ?? last.decisionDate,
      matched_date: last.matchedDate,
      placed_date: last.placedDate,
    })
  )
}

export const decidedOn = (a: Known<'adoption'>): Day | undefined =>
  [a.initialDecisionDate, a.decisionDate, a.placementOrderDate, a.matchedDate, a.placedDate].flatMap(day => day ?? []).sort()[0]

/** The last time that we were in touch with somebody who has left care, of those that are of this episode. Whether where they live suits them has no place. */
export function careLeaverOf(contacts: readonly Known<'careLeaverContact'>[]): FeedCareLeaver | undefined {
  const last = contacts.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1)
  return last && said<FeedCareLeaver>({ contact_date: last.date, activity: last.activity, accommodation: last.accommodation })
}
