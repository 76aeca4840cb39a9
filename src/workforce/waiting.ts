import { type Day, dayOf, type Id, type Instant } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'

/** What stands still until somebody decides it, or goes on with it. */
export interface Waiting {
  what: 'contact' | 'referral' | 'strategyDiscussion' | 'assessment' | 'returnedAssessment' | 'conference'
  /** The entry that waits. */
  about: Id
  since: Day
  /** The moment, where one is known. */
  sinceAt?: Instant
  /** Who has the ball: exactly one of them, at every moment. */
  whose: 'frontDoor' | 'worker' | 'manager' | 'chair'
  /** The chair, where one is named. */
  chair?: Id
}

export const decisionInWords: Record<Waiting['what'], string> = {
  contact: 'Decide what to do about a contact',
  referral: 'Decide what to do about a referral',
  strategyDiscussion: 'Record what the strategy discussion decided',
  assessment: 'Authorise an assessment, or return it',
  returnedAssessment: 'Go on with an assessment that a manager returned',
  conference: 'Record what the conference decided',
}

/** Every decision about a child that somebody still has to make. A closed episode waits for nothing. */
export function waitingOn(child: Child): Waiting[] {
  const waiting: Waiting[] = child.contacts
    .filter(c => !c.outcome)
    .map(c => ({ what: 'contact', about: c.id, since: dayOf(c.receivedAt), sinceAt: c.receivedAt, whose: 'frontDoor' }))
  for (const e of child.socialCareEpisodes.filter(e => !e.closureDate && !e.referralNoFurtherActionFlag)) {
    const actedOn = e.childAndFamilyAssessments.length + e.strategyDiscussions.length + e.childInNeedPlans.length > 0
    if (!e.decision && !e.transferIn && !actedOn) waiting.push({ what: 'referral', about: e.id, since: e.referralDate, whose: 'frontDoor' })
    for (const s of e.strategyDiscussions) {
      const began = e.section47Enquiries.some(q => q.strategyDiscussion === s.id || q.startDate >= s.date)
      if (!s.decision && !began) waiting.push({ what: 'strategyDiscussion', about: s.id, since: s.date, whose: 'manager' })
    }
    for (const a of e.childAndFamilyAssessments) {
      if (a.authorisationDate) continue
      if (a.sentForAuthorisationDate) waiting.push({ what: 'assessment', about: a.id, since: a.sentForAuthorisationDate, whose: 'manager' })
      else if (a.returnedBecause) waiting.push({ what: 'returnedAssessment', about: a.id, since: dayOf(a.recordedAt), whose: 'worker' })
    }
    // One that another system passed on has a date and no more: nobody waits for it.
    for (const c of e.childProtectionConferences)
      if (c.date && !c.outcome && (c.plannedDate || c.chair))
        waiting.push({ what: 'conference', about: c.id, since: c.date, whose: 'chair', ...(c.chair && { chair: c.chair }) })
  }
  return waiting
}
