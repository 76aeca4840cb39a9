import { legalStatus } from './legal-status.step.ts'
import { lookedAfterEnd } from './looked-after-end.step.ts'
import { lookedAfterStart } from './looked-after-start.step.ts'
import { placementMove } from './placement-move.step.ts'
import { shortStay } from './short-stay.step.ts'
import { shortStayEnd } from './short-stay-end.step.ts'

/** What workers do for children who are looked after, and for those who were. */
export const careGroups = {
  'Looked after': [lookedAfterStart, legalStatus, placementMove, shortStay, shortStayEnd, lookedAfterEnd],
}
