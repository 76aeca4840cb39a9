import type { Day } from '../kernel/kernel.ts'
import type { Child } from './child.ts'
import type { Known } from './entry.ts'

/** Who leads now: by the open involvement, not by today's date, so that what is derived from it does not go stale overnight. */
export const leadOf = (child: Child): Known<'involvement'> | undefined =>
  child.careWorkerDetails.findLast(w => w.role === 'lead' && !w.endDate)

/** The episode that is open now, if there is one. */
export const openEpisode = (child: Child) => child.socialCareEpisodes.findLast(e => !e.referralNoFurtherActionFlag && !e.closureDate)

/** The plan that is open now: child protection before child in need. */
export function openPlan(child: Child) {
  for (const e of child.socialCareEpisodes) {
    const protection = e.childProtectionPlans.findLast(p => !p.endDate)
    if (protection) return { type: 'childProtectionPlan' as const, episode: e, plan: protection }
  }
  for (const e of child.socialCareEpisodes) {
    const need = e.childInNeedPlans.findLast(p => !p.endDate)
    if (need) return { type: 'childInNeedPlan' as const, episode: e, plan: need }
  }
  return undefined
}

/** The last visit at which the child was seen, up to and including a day. */
export const lastSeen = (child: Child, on?: Day): Known<'visit'> | undefined =>
  child.visits
    .filter(v => v.seen && !(on && v.date > on))
    .reduce<Known<'visit'> | undefined>((last, v) => (last && last.date > v.date ? last : v), undefined)

export const fullName = ({ firstName, surname }: { firstName?: string | undefined; surname: string }): string =>
  firstName ? `${firstName} ${surname}` : surname
