import { day, dayInWords } from '../../kernel/kernel.ts'
import { aChild, first, next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { careLeavers } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { ageOf, fromAge, wasLookedAfter } from './in-care.ts'

const jo = aChild({ firstName: 'Jo', dateOfBirth: { on: '2009-01-10', estimated: false } }).lookedAfter('2022-03-10')
const answers = { startDate: '20/3/25', plan: 'College from September. Her own flat at eighteen, near her nan.' }

export const pathwayPlan: Step = {
  id: 'pathway-plan',
  says: 'Write the pathway plan',
  done: 'The pathway plan is recorded',
  needs: 'record:care',
  source: careLeavers(6),
  notNow: given => wasLookedAfter(given) ?? fromAge(15, given),

  asks: () => [
    {
      field: 'plan',
      label: 'What is the plan?',
      hint: 'In words that the young person would use: home, work or study, money, health, people they count on',
      as: 'words',
      rows: 12,
    },
    { field: 'startDate', label: 'Since when?', hint: 'The plan before ends on that day', as: 'day' },
  ],
  prefilled: ({ child, today }) => ({ startDate: written(today), plan: child.pathwayPlans.findLast(p => !p.endDate)?.plan }),

  decide: ({ child, today, newId }, given) => {
    const held = child.pathwayPlans.findLast(p => !p.endDate)
    const read = new Reader(given, today)
    const plan = read.words('plan', 'the plan')
    const startDate = read.pastDay('startDate', 'the day since which it is the plan')
    if (startDate && held && startDate <= held.startDate)
      read.refuse('startDate', `The plan of now began on ${dayInWords(held.startDate)}: enter a later day, or correct that plan`)
    const age = startDate && ageOf(child, startDate)
    if (age !== undefined && age < 15)
      read.refuse('startDate', 'A pathway plan is for young people from 16 on, and may be begun a little before')
    if (read.refused || !plan || !startDate) return read.no
    const ended = held ? [next('pathwayPlan', child.id, held, { endDate: startDate }, 'Another plan')] : []
    return [...ended, first('pathwayPlan', child.id, newId(), { plan, startDate }, 'New pathway plan')]
  },

  examples: [
    { name: 'is a plan from a day on', child: jo.child, answers, today, decides: ['pathwayPlan'] },
    {
      name: 'ends the one before',
      child: jo.with('pathwayPlan', { startDate: day('2025-01-10') }).child,
      answers,
      today,
      decides: ['pathwayPlan', 'pathwayPlan'],
    },
    {
      name: 'refuses a day on which they were fourteen',
      child: jo.child,
      answers: { ...answers, startDate: '9/1/24' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'a child of nine has none',
      child: cared.child,
      answers,
      today,
      decides: { notNow: 'This is for children and young people of 15 and over.' },
    },
  ],
}
