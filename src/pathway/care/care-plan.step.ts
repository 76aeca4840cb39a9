import { day, dayInWords } from '../../kernel/kernel.ts'
import { aChild, careCodes, first, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { carePlanning } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { needsCare, periodOf } from './in-care.ts'

const answers = {
  startDate: '20/3/25',
  permanence: ['RETURN6M', 'LTRELFR'],
  plan: 'Home by September if the work with her mother goes well; if not, with her nan.',
}

export const carePlan: Step = {
  id: 'care-plan',
  says: 'Write the care plan',
  done: 'The care plan is recorded',
  needs: 'record:care',
  source: carePlanning(5),
  notNow: needsCare,

  asks: () => [
    {
      field: 'permanence',
      label: 'What lasting home is the plan for?',
      hint: 'Two may be pursued at once, so that no time is lost',
      as: 'many',
      of: options(careCodes.permanencePlans),
    },
    { field: 'plan', label: 'What is the plan?', hint: 'For the home, family, school, health and who does what', as: 'words', rows: 10 },
    { field: 'startDate', label: 'Since when?', hint: 'The plan before ends on that day', as: 'day' },
  ],
  prefilled: ({ child, today }) => {
    const held = child.carePlans.findLast(p => !p.endDate)
    return { startDate: written(today), permanence: held?.permanence, plan: held?.plan }
  },

  decide: ({ child, today, newId }, given) => {
    const held = child.carePlans.findLast(p => !p.endDate)
    const read = new Reader(given, today)
    const permanence = read.some('permanence', options(careCodes.permanencePlans), 'what lasting home the plan is for')
    const plan = read.words('plan', 'the plan')
    const startDate = read.pastDay('startDate', 'the day since which it is the plan')
    read.notBefore('startDate', 'the plan', startDate, periodOf(child)?.startDate, 'when the child became looked after')
    if (held && startDate && startDate <= held.startDate)
      read.refuse('startDate', `The plan of now began on ${dayInWords(held.startDate)}: enter a later day, or correct that plan`)
    if (read.refused || !startDate || !plan) return read.no
    const ended = held ? [next('carePlan', child.id, held, { endDate: startDate }, 'Another plan')] : []
    return [...ended, first('carePlan', child.id, newId(), said({ permanence, plan, startDate }), 'New care plan')]
  },

  examples: [
    { name: 'may be for two lasting homes at once', child: cared.child, answers, today, decides: ['carePlan'] },
    {
      name: 'ends the plan before',
      child: cared.with('carePlan', { permanence: ['RETURN1M'], startDate: day('2025-03-12') }).child,
      answers,
      today,
      decides: ['carePlan', 'carePlan'],
    },
    {
      name: 'and not on the day on which that one began',
      child: cared.with('carePlan', { permanence: ['RETURN1M'], startDate: day('2025-03-20') }).child,
      answers,
      today,
      decides: { refuses: ['startDate'] },
    },
    { name: 'asks what it is for', child: cared.child, answers: {}, today, decides: { refuses: ['permanence', 'plan', 'startDate'] } },
    {
      name: 'needs a child who is looked after',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child is not looked after.' },
    },
  ],
}
