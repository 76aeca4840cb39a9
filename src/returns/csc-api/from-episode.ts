import type { Day } from '../../kernel/kernel.ts'
import type { Child, Known, SocialCareEpisode } from '../../record/record.ts'
import { cameWithItsAssessment, referredOn } from '../cin/from-episode.ts'
import { type FeedAssessment, type FeedEnquiry, type FeedEpisode, type FeedPlan, said } from './payload.ts'
import type { Told } from './told.ts'
import { type Workforce, workersOf } from './workers.ts'

/** What the children in need census has of one episode, by day; `tells` says which of its parts the feed tells of. */
export function episodeOf(e: SocialCareEpisode, child: Child, workforce: Workforce, tells: Told): FeedEpisode {
  const within = <T extends { id: string; startDate: Day }>(items: T[], endOf: (item: T) => Day | undefined) =>
    items.filter(item => tells(item.id, item.startDate, endOf(item)))
  return said<FeedEpisode>({
    social_care_episode_id: e.id,
    referral_date: referredOn(e),
    referral_source: e.referralSource,
    referral_no_further_action_flag: e.referralNoFurtherActionFlag,
    closure_date: e.closureDate,
    closure_reason: e.closureDate && e.closureReason,
    care_worker_details: workersOf(e, child, workforce),
    child_and_family_assessments: within(e.childAndFamilyAssessments, a => a.authorisationDate).map(assessmentOf),
    child_in_need_plans: within(e.childInNeedPlans, p => p.endDate).map(p =>
      said<FeedPlan<'child_in_need_plan_id'>>({ child_in_need_plan_id: p.id, start_date: p.startDate, end_date: p.endDate }),
    ),
    section_47_assessments: within(
      e.section47Enquiries.filter(s => !(s.icpcRequiredFlag === false && cameWithItsAssessment(s, e))),
      s => s.endDate,
    ).map(s => enquiryOf(s, e)),
    // One that is held for another council while the child stays here is theirs to tell.
    child_protection_plans: within(
      e.childProtectionPlans.filter(p => !p.temporaryForOtherAuthority),
      p => p.endDate,
    ).map(p =>
      said<FeedPlan<'child_protection_plan_id'>>({ child_protection_plan_id: p.id, start_date: p.startDate, end_date: p.endDate }),
    ),
  })
}

/** Factors are what a finished assessment found. The API takes 41: all of them, where none stands beside no other. */
const assessmentOf = (a: Known<'childAndFamilyAssessment'>): FeedAssessment =>
  said<FeedAssessment>({
    child_and_family_assessment_id: a.id,
    start_date: a.startDate,
    authorisation_date: a.authorisationDate,
    factors: a.authorisationDate ? a.factors.toSorted() : undefined,
  })

/** The census asks whether a conference was not required, the feed whether it was: one fact of the record, told both ways. */
function enquiryOf(s: Known<'section47Enquiry'>, e: SocialCareEpisode): FeedEnquiry {
  const held = e.childProtectionConferences.flatMap(c => (c.type === 'initial' && c.section47Enquiry === s.id && c.date ? [c.date] : []))
  const conference = held.sort().at(-1)
  return said<FeedEnquiry>({
    section_47_assessment_id: s.id,
    start_date: s.startDate,
    icpc_required_flag: conference ? true : s.icpcRequiredFlag,
    icpc_date: conference,
    end_date: s.endDate,
  })
}
