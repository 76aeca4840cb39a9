import type { Child } from '../record/record.ts'
import { type Standing, withinMonths } from './clock.ts'

/** A pathway plan within three months of the day since which a young person is entitled as that, unless one from before is still the plan. */
export const pathwayPlanIn3Months = (child: Child, category: 'eligible' | 'relevant'): Standing[] =>
  child.leavingCareEligibilities
    .filter(l => l.category === category)
    .flatMap(l => {
      const plans = child.pathwayPlans
        .filter(p => !p.endDate || p.endDate > l.startDate)
        .map(p => p.startDate)
        .sort()
      return plans.some(on => on < l.startDate) ? [] : [{ about: l.id, ...withinMonths(3, l.startDate, plans[0] ?? l.endDate) }]
    })
