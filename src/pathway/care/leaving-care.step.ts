import { day, dayInWords, type Id, isId } from '../../kernel/kernel.ts'
import { aChild, type Child, type Facts, first, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { leavingCareCategory } from '../labels.ts'
import { choices } from '../options.ts'
import { careLeavers } from '../sources.ts'
import type { Step } from '../step.ts'
import { today } from './examples.ts'
import { ageOf, fromAge, periodOf, wasLookedAfter } from './in-care.ts'

type Category = Facts<'leavingCareEligibility'>['category']

const jo = aChild({ firstName: 'Jo', dateOfBirth: { on: '2009-01-10', estimated: false } }).lookedAfter('2022-03-10')
const answers = { category: 'eligible', startDate: '20/3/25' }

/** Who cannot be entitled as that. Eligible is who is still looked after; relevant who has left care, and is not 18. */
function notAs(child: Child, category: Category, on: NonNullable<ReturnType<typeof ageOf>> | undefined): string | undefined {
  if (on !== undefined && on < 16) return 'They were not 16 yet'
  if (category === 'eligible' && !periodOf(child)) return 'They are not looked after any more: select relevant, or former relevant'
  if (category === 'relevant' && periodOf(child)) return 'They are still looked after: select eligible'
  if ((category === 'eligible' || category === 'relevant') && on !== undefined && on >= 18)
    return 'They were 18 by then: select former relevant'
  if (/^former/.test(category) && on !== undefined && on < 18) return 'They were not 18 yet: select eligible or relevant'
  return undefined
}

export const leavingCare: Step = {
  id: 'leaving-care',
  says: 'Record what a young person is entitled to on leaving care',
  done: 'It is recorded',
  needs: 'record:care',
  source: careLeavers(3),
  notNow: given => wasLookedAfter(given) ?? fromAge(15, given),

  asks: () => [
    { field: 'category', label: 'As what?', as: 'one', of: choices(leavingCareCategory) },
    { field: 'startDate', label: 'Since when?', hint: 'What was so before ends on that day', as: 'day' },
    { field: 'personalAdviser', label: 'Who is their personal adviser?', as: 'one', from: 'workers', optional: true },
  ],
  prefilled: ({ child, today }) => ({ startDate: written(today), personalAdviser: child.leavingCareEligibilities.at(-1)?.personalAdviser }),

  decide: ({ child, today, newId }, given) => {
    const held = child.leavingCareEligibilities.findLast(l => !l.endDate)
    const read = new Reader(given, today)
    const category = read.one('category', choices(leavingCareCategory), 'as what')
    const startDate = read.pastDay('startDate', 'the day since which it is so')
    if (startDate && held && startDate <= held.startDate)
      read.refuse('startDate', `What holds now began on ${dayInWords(held.startDate)}: enter a later day`)
    else if (startDate && child.leavingCareEligibilities.some(l => l.endDate && l.endDate > startDate))
      read.refuse('startDate', 'What was so before had not ended by then')
    const why = category && startDate && notAs(child, category, ageOf(child, startDate))
    if (why) read.refuse('category', why)
    const personalAdviser: Id | undefined = isId(read.text('personalAdviser')) ? read.text('personalAdviser') : undefined
    if (read.refused || !category || !startDate) return read.no
    const ended = held ? [next('leavingCareEligibility', child.id, held, { endDate: startDate }, 'Entitled as something else')] : []
    return [
      ...ended,
      first('leavingCareEligibility', child.id, newId(), said({ category, startDate, personalAdviser }), 'Entitled on leaving care'),
    ]
  },

  examples: [
    { name: 'begins at 16, while they are looked after', child: jo.child, answers, today, decides: ['leavingCareEligibility'] },
    {
      name: 'what was so before ends',
      child: jo.careEnded('2025-03-18').with('leavingCareEligibility', { category: 'eligible', startDate: day('2025-01-10') }).child,
      answers: { ...answers, category: 'relevant' },
      today,
      decides: ['leavingCareEligibility', 'leavingCareEligibility'],
    },
    {
      name: 'who is still looked after is not relevant yet',
      child: jo.child,
      answers: { ...answers, category: 'relevant' },
      today,
      decides: { refuses: ['category'] },
    },
    {
      name: 'nobody under 16 is entitled',
      child: jo.child,
      answers: { ...answers, startDate: '9/1/25' },
      today,
      decides: { refuses: ['category'] },
    },
  ],
}
