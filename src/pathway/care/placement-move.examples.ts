import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'
import type { StepExample } from '../step.ts'

const today = day('2025-03-24')
const cared = aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
const sam = aChild({ firstName: 'Sam', laChildId: 'C2' }, 2).lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
const answers = { startDate: '20/3/25', changeReason: 'CARPL', sameCarer: 'no', type: 'U4', provider: 'PR4' }
const away = cared.with('placement', { type: 'T4', startDate: day('2025-03-18'), temporaryFrom: cared.child.placements[0]!.id })

export const moveExamples: readonly StepExample[] = [
  { name: 'the old home ends as the new one begins', child: cared.child, answers, today, decides: ['placement', 'placement'] },
  {
    name: 'with the same carer',
    child: cared.child,
    answers: { ...answers, sameCarer: 'yes', carer: exampleId(700) },
    today,
    decides: ['placement', 'placement'],
  },
  {
    name: 'a sister or brother moves with them, where somebody says so',
    child: cared.child,
    siblings: [sam.child],
    answers: { ...answers, [`with-${sam.subject}`]: 'yes' },
    today,
    decides: ['placement', 'placement', 'placement', 'placement'],
  },
  {
    name: 'refuses the day on which they moved in (355)',
    child: cared.child,
    answers: { ...answers, startDate: '10/3/25' },
    today,
    decides: { refuses: ['startDate'] },
  },
  {
    name: 'asks why (225)',
    child: cared.child,
    answers: { ...answers, changeReason: '', sameCarer: '' },
    today,
    decides: { refuses: ['changeReason', 'sameCarer'] },
  },
  {
    name: 'a short stay is no move',
    child: cared.child,
    answers: { ...answers, type: 'T4', provider: '' },
    today,
    decides: { refuses: ['type'] },
  },
  {
    name: 'a deprivation of liberty order does not go into custody (710)',
    child: cared.with('deprivationOfLibertyOrder', { startDate: day('2025-03-12') }).child,
    answers: { ...answers, type: 'K1', provider: 'PR1' },
    today,
    decides: { refuses: ['type'] },
  },
  {
    name: 'they come back from a short stay before they move (383)',
    child: away.child,
    answers,
    today,
    decides: {
      notNow: 'The child is away on a short stay. Record their return first: they go back to their own home before they move.',
    },
  },
  {
    name: 'needs a child who is looked after',
    child: aChild().child,
    answers,
    today,
    decides: { notNow: 'This child is not looked after.' },
  },
]
