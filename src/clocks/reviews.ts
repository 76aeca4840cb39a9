import type { Day } from '../kernel/kernel.ts'
import type { Known, SocialCareEpisode } from '../record/record.ts'

type Held = Known<'childProtectionConference'> & { date: Day }

/** The review conferences of a plan that were held, in order. One that another system sent without its plan belongs to the plan of its day. */
export const reviewsOf = (episode: SocialCareEpisode, plan: Known<'childProtectionPlan'>): Held[] =>
  episode.childProtectionConferences
    .filter((c): c is Held => c.type === 'review' && c.date !== undefined)
    .filter(c =>
      c.childProtectionPlan ? c.childProtectionPlan === plan.id : c.date > plan.startDate && !(plan.endDate && c.date > plan.endDate),
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))
