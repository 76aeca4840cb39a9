import type { Child, Known } from '../record/record.ts'

/** Pre-proceedings that have neither been stepped down nor gone to court. */
export const openProceedings = (child: Child): Known<'preProceedings'> | undefined =>
  child.socialCareEpisodes.flatMap(e => e.preProceedings).findLast(p => !p.stepDecisionDate && !p.courtApplicationDate)

export const noProceedings = 'There are no pre-proceedings that are still open.'
