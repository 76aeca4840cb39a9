import { day, exampleId } from '../kernel/kernel.ts'
import { aChild } from '../record/record.ts'
import { type Clock, fromMemory, withinWorkingDays } from './clock.ts'

export default {
  id: 'first-core-group-10-working-days',
  area: 'Child protection',
  force: 'local',
  shadow: fromMemory,
  whose: 'Lead practitioner',
  says: 'Hold the first core group within 10 working days of the conference that made the plan',
  source: {
    title: 'Working Together to Safeguard Children 2023',
    at: 'chapter 3, core group; the number was read in Welsh procedures only',
    url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  },
  reading: 'The day on which the plan starts is day nought.',
  inForce: { from: day('2013-04-15') },

  run: child =>
    child.socialCareEpisodes.flatMap(e =>
      e.childProtectionPlans.map(p => {
        const held = child.coreGroups
          .filter(g => g.childProtectionPlan === p.id)
          .map(g => g.date)
          .sort()[0]
        return { about: p.id, ...withinWorkingDays(10, p.startDate, held ?? p.endDate) }
      }),
    ),

  examples: [
    {
      name: 'is due ten working days after the plan starts',
      given: aChild().referred('2025-03-03').protected('2025-03-24').child,
      found: [{ due: day('2025-04-07'), outcome: 'open' }],
    },
    {
      name: 'is met on the tenth',
      given: aChild()
        .referred('2025-03-03')
        .protected('2025-03-24')
        .with('coreGroup', { childProtectionPlan: exampleId(1004), date: day('2025-04-07'), attended: ['Mum'] }).child,
      found: [{ due: day('2025-04-07') }],
    },
    { name: 'has nothing to say without a plan', given: aChild().referred('2025-03-03').child, found: [] },
  ],
} satisfies Clock
