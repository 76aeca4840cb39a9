import { addDays, birthday, type Day, forReturn } from '../../kernel/kernel.ts'
import type { Child, SocialCareEpisode } from '../../record/record.ts'
import { referredOn } from '../cin/from-episode.ts'
import { returnYearOf, startOf } from '../return-year.ts'

/** The stretch of time that the feed tells of: `until` is not part of it. */
export interface FeedWindow {
  readonly from: Day
  readonly until: Day
}

/** From 1 April of two financial years before this one until the end of today: between two and three years. */
export function feedWindow(today: Day): FeedWindow {
  const thisYear = startOf(returnYearOf(today))
  return { from: `${Number(thisYear.slice(0, 4)) - 2}${thisYear.slice(4)}` as Day, until: addDays(today, 1) }
}

/** Whether something was so on any day of the window; its own last day counts. */
export const touchesWindow = ({ from, until }: FeedWindow, starts: Day, ends: Day | undefined): boolean =>
  starts < until && !(ends !== undefined && ends < from)

/** A referral that needed nothing more is over on the day on which that was decided. */
export const endOfEpisode = (e: SocialCareEpisode): Day | undefined =>
  e.referralNoFurtherActionFlag ? (e.decisionDate ?? referredOn(e)) : e.closureDate

/** The children of whom the feed tells: of age 25 or under at some time in the window, or not born yet, and known to social care during it. */
export function isInFeed(child: Child, window: FeedWindow): boolean {
  return child.mergedInto.length === 0 && isYoungEnough(child, window) && isKnown(child, window)
}

/** Somebody whose birth nobody knows may be young enough. The day a child is expected may still be to come. */
function isYoungEnough({ childDetails: { dateOfBirth, expectedDateOfBirth } }: Child, window: FeedWindow): boolean {
  if (dateOfBirth) return birthday(forReturn(dateOfBirth), 26) > window.from
  return !expectedDateOfBirth || expectedDateOfBirth >= window.from
}

const isKnown = (child: Child, window: FeedWindow): boolean =>
  child.socialCareEpisodes.some(e => touchesWindow(window, referredOn(e), endOfEpisode(e))) ||
  [...child.periodsOfCare, ...child.placements].some(p => touchesWindow(window, p.startDate, p.endDate))
