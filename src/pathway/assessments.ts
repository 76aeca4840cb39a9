import type { Id } from '../kernel/kernel.ts'
import { type Child, type Known, openEpisode } from '../record/record.ts'

type Assessment = Known<'childAndFamilyAssessment'>

const all = (child: Child): Assessment[] => child.socialCareEpisodes.flatMap(e => e.childAndFamilyAssessments)

/** Not finished and not with a manager: somebody is writing it. */
export const beingWritten = (child: Child): Assessment[] => all(child).filter(a => !a.authorisationDate && !a.sentForAuthorisationDate)

/** Sent to a manager, who has not yet authorised it or given it back. */
export const withManager = (child: Child): Assessment[] => all(child).filter(a => !a.authorisationDate && a.sentForAuthorisationDate)

export const assessmentOf = (child: Child, id: Id | undefined): Assessment | undefined => all(child).find(a => a.id === id)

export const openAssessment = (child: Child): Assessment | undefined =>
  openEpisode(child)?.childAndFamilyAssessments.find(a => !a.authorisationDate)
