import type { Day } from '../../kernel/kernel.ts'
import type { Child, Known, SocialCareEpisode } from '../../record/record.ts'
import { referredOn } from '../cin/from-episode.ts'
import { type CareEpisode, isBreak } from '../ssda903/care-episodes.ts'
import { type FeedAdoption, type FeedCareLeaver, type FeedPlacement, said } from './payload.ts'

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

const periodAt = (child: Child, on: Day): Period | undefined =>
  child.periodsOfCare.findLast(p => p.startDate <= on && !(p.endDate && p.endDate < on))

/**
 * One for each episode of the looked-after return, which is what the API calls a placement: it begins and ends with the law as well as with the place. Its id is made
 * of its period of care and the day on which it begins, so that it stays the same from night to night.
 */
export function placementOf(e: CareEpisode, isHidden: boolean): FeedPlacement {
  return said<FeedPlacement>({
    child_looked_after_placement_id: careEpisodeId(e),
    start_date: e.from,
    start_reason: e.startReason,
    placement_type: e.placement?.type,
    // Of a short break it is not asked where the child was; and where an adoptive family lives stays with them.
    postcode: isHidden || isBreak(e) || isAdoptive(e) ? undefined : e.placement?.postcode,
    end_date: e.until,
    end_reason: e.until && e.endReason,
    change_reason: e.until && e.changeReason,
  })
}

const isAdoptive = ({ placement }: CareEpisode) => /^A[3-6]$/.test(placement?.type ?? '')

/** 36 characters, as many as it may have: the id of the period but for the first five, which say its time most coarsely; and the day. */
export const careEpisodeId = ({ period, from }: CareEpisode): string =>
  `${period.id.replaceAll('-', '').slice(5)}_${from.replaceAll('-', '')}`

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
