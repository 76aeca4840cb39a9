import { day } from '../../kernel/kernel.ts'
import type { StepExample } from '../step.ts'
import { cared, today } from './examples.ts'

const decided = cared.with('adoption', { decisionDate: day('2025-03-12') })
const matched = decided.changed('adoption', { matchedDate: day('2025-03-18') })
const answers = { placedDate: '20/3/25', byCarer: 'no', provider: 'PR5', urn: 'xxxxxxx', adoptersSex: 'MF', adoptersLegalStatus: 'L11' }
const three = ['adoption', 'placement', 'placement'] as const

export const placedExamples: readonly StepExample[] = [
  { name: 'S56: the home before ends, and the home with the adopters begins', child: matched.child, answers, today, decides: three },
  { name: 'with the foster carers whom they know', child: matched.child, answers: { ...answers, byCarer: 'yes' }, today, decides: three },
  {
    name: 'on the day of the match at the earliest (331)',
    child: matched.child,
    answers: { ...answers, placedDate: '17/3/25' },
    today,
    decides: { refuses: ['placedDate'] },
  },
  {
    name: 'a married couple that is not of the same sex is a man and a woman (520)',
    child: matched.child,
    answers: { ...answers, adoptersSex: 'FF' },
    today,
    decides: { refuses: ['adoptersLegalStatus'] },
  },
  {
    name: 'asks who the adopters are (601)',
    child: matched.child,
    answers: { placedDate: '20/3/25' },
    today,
    decides: { refuses: ['byCarer', 'provider', 'adoptersSex', 'adoptersLegalStatus'] },
  },
  {
    name: 'follows the match',
    child: decided.child,
    answers,
    today,
    decides: { notNow: 'Record the match with adopters first: it comes before the placement.' },
  },
  {
    name: 'follows the decision',
    child: cared.child,
    answers,
    today,
    decides: { notNow: 'Adoption is not the plan for this child. Record the decision first.' },
  },
]
