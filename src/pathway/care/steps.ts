import { adoptionDecision } from './adoption-decision.step.ts'
import { adoptionMatch } from './adoption-match.step.ts'
import { adoptionOrder } from './adoption-order.step.ts'
import { adoptionPlaced } from './adoption-placed.step.ts'
import { adoptionReversed } from './adoption-reversed.step.ts'
import { careLeaverContact } from './care-leaver-contact.step.ts'
import { carePlan } from './care-plan.step.ts'
import { conviction } from './conviction.step.ts'
import { deprivationOfLiberty } from './deprivation-of-liberty.step.ts'
import { deprivationOfLibertyEnd } from './deprivation-of-liberty-end.step.ts'
import { familyHelpEnd } from './family-help-end.step.ts'
import { familyHelpStart } from './family-help-start.step.ts'
import { healthChecks } from './health-checks.step.ts'
import { immunisations } from './immunisations.step.ts'
import { leavingCare } from './leaving-care.step.ts'
import { legalStatus } from './legal-status.step.ts'
import { lookedAfterEnd } from './looked-after-end.step.ts'
import { lookedAfterReview } from './looked-after-review.step.ts'
import { lookedAfterStart } from './looked-after-start.step.ts'
import { motherhood } from './motherhood.step.ts'
import { pathwayPlan } from './pathway-plan.step.ts'
import { pathwayPlanReview } from './pathway-plan-review.step.ts'
import { permanenceOrder } from './permanence-order.step.ts'
import { placementMove } from './placement-move.step.ts'
import { previousPermanence } from './previous-permanence.step.ts'
import { sdq } from './sdq.step.ts'
import { serviceCost } from './service-cost.step.ts'
import { shortStay } from './short-stay.step.ts'
import { shortStayEnd } from './short-stay-end.step.ts'
import { substanceMisuse } from './substance-misuse.step.ts'

/** What workers do for children who are looked after, and for those who were. */
export const careGroups = {
  'Looked after': [
    lookedAfterStart,
    placementMove,
    shortStay,
    shortStayEnd,
    legalStatus,
    lookedAfterReview,
    carePlan,
    deprivationOfLiberty,
    deprivationOfLibertyEnd,
    serviceCost,
    lookedAfterEnd,
  ],
  'Health of looked-after children': [healthChecks, immunisations, sdq, substanceMisuse, conviction, motherhood],
  'A lasting home': [previousPermanence, adoptionDecision, adoptionMatch, adoptionPlaced, adoptionReversed, adoptionOrder, permanenceOrder],
  'Leaving care': [leavingCare, pathwayPlan, pathwayPlanReview, careLeaverContact],
}

/** Help to a family before, beside or after a referral. */
export const familyHelp = [familyHelpStart, familyHelpEnd]
