import { cannotTell, day } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, withinWorkingDays } from './clock.ts'

export default {
  id: 'initial-conference-15-working-days',
  area: 'Child protection',
  force: 'statutory',
  whose: 'Social worker and conference service',
  says: 'Hold the initial child protection conference within 15 working days of the strategy discussion',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3, initial child protection conferences; children in need census guide, sections 4.12.1 and 4.12.2',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading:
    'Where there were several strategy discussions, it is the one that started the enquiry. That may be held on a day off; it is day nought. A conference is not held at a weekend.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.section47Enquiries
        .filter(s => s.icpcRequiredFlag !== false && (s.outcome ?? 'conference') === 'conference')
        .map(s => {
          const discussion = e.strategyDiscussions.find(d => d.id === s.strategyDiscussion)
          const conference = e.childProtectionConferences.find(c => c.section47Enquiry === s.id && c.type === 'initial')
          if (!discussion) return { about: s.id, ...cannotTell('The strategy discussion that started this enquiry is not recorded.') }
          return { about: s.id, ...withinWorkingDays(15, discussion.date, conference?.date) }
        }),
    ),

  examples: [
    {
      name: 'runs from the strategy discussion, and not from the enquiry',
      given: aChild().referred('2025-03-01').discussed('2025-03-03').enquired('2025-03-05').child,
      found: [{ due: day('2025-03-24'), outcome: 'open' }],
    },
    {
      name: 'counts Monday as the first day after a Saturday',
      given: aChild().referred('2025-03-01').discussed('2025-03-08').enquired('2025-03-08').child,
      found: [{ due: day('2025-03-28') }],
    },
    {
      name: 'is met on the fifteenth working day',
      given: aChild().referred('2025-03-01').discussed('2025-03-03').enquired('2025-03-03').conferenced('2025-03-24').child,
      found: [{ outcome: 'met' }],
    },
    {
      name: 'is late on the sixteenth',
      given: aChild().referred('2025-03-01').discussed('2025-03-03').enquired('2025-03-03').conferenced('2025-03-25').child,
      found: [{ outcome: 'late' }],
    },
    {
      name: 'cannot tell when the strategy discussion is not recorded',
      given: aChild().referred('2025-03-01').enquired('2025-03-03').child,
      found: [{ cannotTell: 'The strategy discussion that started this enquiry is not recorded.' }],
    },
    {
      name: 'never starts when no conference is needed',
      given: aChild().referred('2025-03-01').discussed('2025-03-03').enquired('2025-03-03').noConferenceNeeded().child,
      found: [],
    },
  ],
} satisfies Clock
