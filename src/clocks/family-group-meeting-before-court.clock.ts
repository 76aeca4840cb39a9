import { addDays, day, exampleId } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, until } from './clock.ts'

export default {
  id: 'family-group-meeting-before-court',
  area: 'Family help',
  force: 'prospective',
  shadow: 'The start day is to be appointed by the Secretary of State. Until then it is worked out, and drives nothing.',
  whose: 'Lead practitioner and legal services',
  says: 'Offer a family group decision making meeting in the letter before proceedings, and hold it before going to court if anyone accepts',
  source: {
    title: 'Children’s Wellbeing and Schools Act 2026',
    at: 'section 1, which puts section 31ZA into the Children Act 1989; section 78(5) on when it begins',
    url: 'https://www.legislation.gov.uk/ukpga/2026/21/section/1',
  },
  reading:
    'An order of events, and not a number of days. An offer that was not made because it was not in the child’s best interests, with its reason, is enough.',
  inForce: { from: day('2026-04-29') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.preProceedings.flatMap(p => {
        const started = p.letterBeforeProceedingsDate
        if (!started || p.notOfferedBecause) return []
        const done = p.familyGroupMeetingAccepted ? p.familyGroupMeetingDate : p.familyGroupMeetingOfferedDate
        const inTime = done !== undefined && !(p.courtApplicationDate && done > p.courtApplicationDate)
        return [
          {
            about: p.id,
            ...until(started, p.courtApplicationDate, inTime ? done : p.courtApplicationDate && addDays(p.courtApplicationDate, 1)),
          },
        ]
      }),
    ),

  examples: [
    {
      name: 'is open from the letter',
      given: aChild()
        .referred('2026-05-04')
        .with('preProceedings', {
          socialCareEpisode: exampleId(1001),
          startDate: day('2026-05-11'),
          letterBeforeProceedingsDate: day('2026-05-12'),
        }).child,
      found: [{ started: day('2026-05-12'), outcome: 'open' }],
    },
    {
      name: 'is late when the council went to court without an offer',
      given: aChild()
        .referred('2026-05-04')
        .with('preProceedings', {
          socialCareEpisode: exampleId(1001),
          startDate: day('2026-05-11'),
          letterBeforeProceedingsDate: day('2026-05-12'),
          courtApplicationDate: day('2026-06-01'),
        }).child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'is met by a meeting before the application',
      given: aChild()
        .referred('2026-05-04')
        .with('preProceedings', {
          socialCareEpisode: exampleId(1001),
          startDate: day('2026-05-11'),
          letterBeforeProceedingsDate: day('2026-05-12'),
          familyGroupMeetingOfferedDate: day('2026-05-12'),
          familyGroupMeetingAccepted: true,
          familyGroupMeetingDate: day('2026-05-29'),
          courtApplicationDate: day('2026-06-01'),
        }).child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'needs no offer that would harm the child',
      given: aChild()
        .referred('2026-05-04')
        .with('preProceedings', {
          socialCareEpisode: exampleId(1001),
          startDate: day('2026-05-11'),
          letterBeforeProceedingsDate: day('2026-05-12'),
          notOfferedBecause: 'It would put Ava at risk.',
        }).child,
      found: [],
    },
  ],
} satisfies Clock
