import { day } from '../../kernel/kernel.ts'
import { aChild } from '../../record/record.ts'
import type { StepExample } from '../step.ts'

const today = day('2025-03-24')
const referred = aChild().referred('2025-03-03')
const answers = {
  startDate: 'yesterday',
  primaryNeedCode: 'N1',
  familyPostcode: 'ab1 2cd',
  status: 'V2',
  type: 'U6',
  provider: 'PR1',
  postcode: 'AB2 3DE',
}
const before = referred.lookedAfter('2024-03-04').underLaw('V2', '2024-03-04', '2025-03-22').placed('2024-03-04').moved('2025-03-22')
const sam = aChild({ firstName: 'Sam', laChildId: 'C2', dateOfBirth: { on: '2018-02-10', estimated: false } }, 2)
const jo = aChild({ firstName: 'Jo', dateOfBirth: { on: '2009-01-10', estimated: false } })
const three = ['periodOfCare', 'legalStatus', 'placement'] as const

export const startExamples: readonly StepExample[] = [
  { name: 'the time, the law and the home begin in one', child: referred.child, answers, today, decides: three },
  {
    name: 'a sister or brother comes with them, in the same step',
    child: referred.child,
    siblings: [sam.child],
    answers: { ...answers, [`with-${sam.subject}`]: 'yes' },
    today,
    decides: [...three, ...three],
  },
  {
    name: 'and not unless somebody says so',
    child: referred.child,
    siblings: [sam.child],
    answers: { ...answers, [`with-${sam.subject}`]: 'no' },
    today,
    decides: three,
  },
  {
    name: 'a new time begins the day after the last one ended',
    child: before.careEnded('2025-03-22').child,
    answers,
    today,
    decides: three,
  },
  {
    name: 'and not on the same day (431)',
    child: before.careEnded('2025-03-22').child,
    answers: { ...answers, startDate: '22/3/25' },
    today,
    decides: { refuses: ['startDate'] },
  },
  {
    name: 'nobody is looked after twice',
    child: referred.lookedAfter('2025-03-10').child,
    answers,
    today,
    decides: { notNow: 'This child is looked after already.' },
  },
  {
    name: 'a short stay is no home to begin with (380)',
    child: referred.child,
    answers: { ...answers, type: 'T1', provider: '' },
    today,
    decides: { refuses: ['type'] },
  },
  {
    name: 'with their own parents is not section 20 (378)',
    child: referred.child,
    answers: { ...answers, type: 'P1', provider: 'PR0' },
    today,
    decides: { refuses: ['type'] },
  },
  {
    name: 'S52: nobody under 16 lives in supported accommodation (371)',
    child: referred.child,
    answers: { ...answers, type: 'K3', provider: 'PR4' },
    today,
    decides: { refuses: ['type'] },
  },
  { name: 'S52: at 16 they may', child: jo.child, answers: { ...answers, type: 'K3', provider: 'PR4' }, today, decides: three },
  {
    name: 'who provides a home must be able to (529)',
    child: referred.child,
    answers: { ...answers, provider: 'PR3', urn: 'twelve', postcode: 'AB' },
    today,
    decides: { refuses: ['urn', 'postcode', 'provider'] },
  },
  {
    name: 'refuses a day to come, and somebody of 18',
    child: aChild({ dateOfBirth: { on: '2007-03-23', estimated: false } }).child,
    answers,
    today,
    decides: { refuses: ['startDate'] },
  },
  {
    name: 'a child under ten is not held for an offence (358)',
    child: referred.child,
    answers: { ...answers, status: 'J1' },
    today,
    decides: { refuses: ['status'] },
  },
  {
    name: 'asks what it needs',
    child: referred.child,
    answers: {},
    today,
    decides: { refuses: ['startDate', 'primaryNeedCode', 'status', 'type'] },
  },
]
