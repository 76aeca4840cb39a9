import { day } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'
import type { StepExample } from '../step.ts'

const today = day('2025-03-24')
const cared = aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
const sam = aChild({ firstName: 'Sam', laChildId: 'C2' }, 2).lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-20')
const away = cared.with('placement', { type: 'T4', startDate: day('2025-03-18'), temporaryFrom: cared.child.placements[0]!.id })
const answers = { endDate: '20/3/25', endReason: 'E4A' }
const all = ['periodOfCare', 'legalStatus', 'placement'] as const

export const endExamples: readonly StepExample[] = [
  { name: 'ends the home and the legal status too', child: cared.child, answers, today, decides: all },
  {
    name: 'and an order to deprive of liberty, and the care plan (707)',
    child: cared
      .with('deprivationOfLibertyOrder', { startDate: day('2025-03-12') })
      .with('carePlan', { permanence: ['RETURN1M'], startDate: day('2025-03-11') }).child,
    answers,
    today,
    decides: [...all, 'deprivationOfLibertyOrder', 'carePlan'],
  },
  {
    name: 'for a sister or brother too, where somebody says so',
    child: cared.child,
    siblings: [sam.child],
    answers: { ...answers, endDate: '21/3/25', [`with-${sam.subject}`]: 'yes' },
    today,
    decides: [...all, ...all],
  },
  {
    name: 'and not on the day on which that one moved (355)',
    child: cared.child,
    siblings: [sam.child],
    answers: { ...answers, [`with-${sam.subject}`]: 'yes' },
    today,
    decides: { refuses: [`with-${sam.subject}`] },
  },
  {
    name: 'refuses the day on which it began (355)',
    child: cared.child,
    answers: { ...answers, endDate: '10/3/25' },
    today,
    decides: { refuses: ['endDate'] },
  },
  {
    name: 'a time in care does not end with a short stay (381)',
    child: away.child,
    answers,
    today,
    decides: {
      notNow: 'The child is away on a short stay. Record their return first: they go back to their own home before they move.',
    },
  },
  {
    name: 'nor while the child is missing (577)',
    child: cared.missing('2025-03-18T20:00:00.000Z').child,
    answers,
    today,
    decides: { notNow: 'The child is recorded as missing. Record the end of that first: it ends with care at the latest.' },
  },
  {
    name: 'a child of nine does not move to adult social care (389)',
    child: cared.child,
    answers: { ...answers, endReason: 'E7' },
    today,
    decides: { refuses: ['endReason'] },
  },
  {
    name: 'who died has a day of death first',
    child: cared.child,
    answers: { ...answers, endReason: 'E2' },
    today,
    decides: { refuses: ['endReason'] },
  },
  {
    name: 'while adoption is the plan, care does not end otherwise (117, 557)',
    child: aChild()
      .lookedAfter('2024-03-10')
      .with('adoption', { decisionDate: day('2024-05-10') })
      .underLaw('E1', '2024-06-10')
      .placed('2024-03-10').child,
    answers,
    today,
    decides: { refuses: ['endReason'] },
  },
  {
    name: 'needs a child who is looked after',
    child: aChild().child,
    answers,
    today,
    decides: { notNow: 'This child is not looked after.' },
  },
]
