import { day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'

export default {
  id: 'assessment-45-working-days',
  area: 'Front door',
  force: 'statutory',
  whose: 'Lead practitioner, then their manager',
  says: 'Finish the assessment within 45 working days of the referral',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3, on the time that an assessment takes; children in need census guide 2023 to 2024, section 4.9',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading: 'The day of the referral is day nought. The clock stops on the day when the last of the episode’s assessments is authorised.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes
      .filter(e => !e.referralNoFurtherActionFlag && (!e.closureDate || e.childAndFamilyAssessments.length > 0))
      .map(e => {
        const done = e.childAndFamilyAssessments.map(a => a.authorisationDate)
        const finished = done.length > 0 && done.every(d => d !== undefined) ? done.sort().at(-1) : undefined
        return { about: e.id, ...withinWorkingDays(45, e.referralDate, finished ?? e.closureDate) }
      }),

  examples: [
    {
      name: 'runs from the day of the referral, over Easter and the May bank holiday',
      given: aChild().referred('2025-03-03').child,
      found: [{ started: day('2025-03-03'), due: day('2025-05-08'), outcome: 'open' }],
    },
    {
      name: 'is met when a manager authorises it on the last day',
      given: aChild().referred('2025-03-03').assessed('2025-03-04').authorised('2025-05-08').child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late when a manager authorises it a day after',
      given: aChild().referred('2025-03-03').assessed('2025-03-04').authorised('2025-05-09').child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'never starts when the referral needs no further action',
      given: aChild().referred('2025-03-03').noFurtherAction().child,
      found: [],
    },
  ],
} satisfies Clock
