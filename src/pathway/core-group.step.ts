import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { written } from './episodes.ts'
import { protectionPlan } from './protection.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const answers = { date: '17/3/25', attended: 'Mum\nSam Okoro\nMrs Hill, school', notes: 'Gran will help in the mornings.' }
const { child } = aChild().referred('2025-03-03').protected('2025-03-10')

export const coreGroup: Step = {
  id: 'core-group',
  says: 'Record a core group',
  done: 'The core group is recorded',
  needs: 'record:plan',
  source: workingTogether('chapter 3, the core group meets within ten working days of the initial conference'),
  notNow: ({ child }) => (protectionPlan(child) ? undefined : 'There is no open child protection plan.'),

  asks: () => [
    { field: 'date', label: 'When did it meet?', as: 'day' },
    { field: 'attended', label: 'Who came?', hint: 'One person on each line', as: 'words', rows: 5 },
    { field: 'notes', label: 'What was agreed?', as: 'words', rows: 8 },
  ],
  prefilled: ({ today }) => ({ date: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const plan = protectionPlan(child)
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day on which it met')
    read.notBefore('date', 'the core group', date, plan?.startDate, 'when the plan began')
    const attended = read.someLines('attended', 'who came')
    const notes = read.words('notes', 'what was agreed')
    if (read.refused || !plan || !date) return read.no
    return [first('coreGroup', child.id, newId(), said({ childProtectionPlan: plan.id, date, attended, notes }), 'Core group met')]
  },

  examples: [
    { name: 'keeps who came and what was agreed', child, answers, today, decides: ['coreGroup'] },
    { name: 'may meet on the day of the conference', child, answers: { ...answers, date: '10/3/25' }, today, decides: ['coreGroup'] },
    { name: 'and not before it', child, answers: { ...answers, date: '9/3/25' }, today, decides: { refuses: ['date'] } },
    { name: 'says at once what is missing', child, answers: {}, today, decides: { refuses: ['date', 'attended', 'notes'] } },
    {
      name: 'needs a child protection plan',
      child: aChild().referred('2025-03-03').planned('2025-03-10').child,
      answers,
      today,
      decides: { notNow: 'There is no open child protection plan.' },
    },
  ],
}
