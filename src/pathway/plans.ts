import { type Day, dayInWords, type Id } from '../kernel/kernel.ts'
import type { Child, Known } from '../record/record.ts'
import type { Given, Which } from './step.ts'

type InNeed = Known<'childInNeedPlan'>

export const inNeedPlan = (child: Child): InNeed | undefined =>
  child.socialCareEpisodes.flatMap(e => e.childInNeedPlans).findLast(p => !p.endDate)

/** Every plan that is open, by the name by which a worker knows it. */
export const openPlans = (child: Child): (Which & { startDate: Day })[] =>
  child.socialCareEpisodes.flatMap(e => [
    ...e.childInNeedPlans.filter(p => !p.endDate).map(p => ({ ...p, label: `Child in need plan of ${dayInWords(p.startDate)}` })),
    ...e.childProtectionPlans.filter(p => !p.endDate).map(p => ({ ...p, label: `Child protection plan of ${dayInWords(p.startDate)}` })),
  ])

export const openPlanOf = ({ child, about }: Given) => openPlans(child).find(p => p.id === about)

const isOpen = (child: Child, plan: Id) => openPlans(child).some(p => p.id === plan)
export const goalsToReach = (child: Child): Known<'planGoal'>[] => child.planGoals.filter(g => !g.achievedDate && isOpen(child, g.plan))
export const actionsToDo = (child: Child): Known<'planAction'>[] => child.planActions.filter(a => !a.doneDate && isOpen(child, a.plan))

/** The first words of what was written, to tell it from the others. */
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

/**
 * Why a child in need plan may not start on a day: it may not touch the last one (4014), nor run beside a child protection plan, though it
 * may begin on the day on which that one ends (4016).
 */
export function notFrom(child: Child, start: Day): string | undefined {
  const { childProtectionPlans, childInNeedPlans } = all(child)
  if (childInNeedPlans.some(p => p.endDate && p.endDate >= start))
    return 'The last child in need plan had not ended by then: a new one starts on a later day'
  if (childProtectionPlans.some(p => p.endDate && p.endDate > start))
    return 'A child protection plan was open then: this one may start on the day on which that one ended'
  const died = child.childDetails.dateOfDeath
  return died && start > died ? 'The child had died by then' : undefined
}
const all = (child: Child) => ({
  childInNeedPlans: child.socialCareEpisodes.flatMap(e => e.childInNeedPlans),
  childProtectionPlans: child.socialCareEpisodes.flatMap(e => e.childProtectionPlans).filter(p => !p.temporaryForOtherAuthority),
})

export const noPlan = 'There is no open plan.'
