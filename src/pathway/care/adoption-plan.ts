import { type Child, careCodes, type Known } from '../../record/record.ts'
import type { Reader } from '../answers.ts'
import { options } from '../options.ts'
import type { Ask } from '../step.ts'

/** The plan of adoption that is open: decided, and neither reversed nor come to an order. */
export const adoptionPlan = (child: Child): Known<'adoption'> | undefined =>
  child.adoptions.findLast(a => a.decisionDate && !a.reversedDate && !a.orderDate)

export const noAdoption = 'Adoption is not the plan for this child. Record the decision first.'

export const adopterAsks: readonly Ask[] = [
  { field: 'adoptersSex', label: 'Who are the adopters?', as: 'one', of: options(careCodes.adoptersSexes), section: 'The adopters' },
  {
    field: 'adoptersLegalStatus',
    label: 'Are they married, in a civil partnership, or neither?',
    as: 'one',
    of: options(careCodes.adoptersLegalStatuses),
  },
  { field: 'siblingsPlacedTogether', label: 'How many sisters and brothers are placed with them?', as: 'number', optional: true },
  { field: 'siblingsPlacedApart', label: 'How many are placed elsewhere?', as: 'number', optional: true },
]

const couples: Readonly<Record<string, readonly string[]>> = {
  L11: ['MF'],
  L12: ['MM', 'FF'],
  L2: ['MM', 'FF', 'MF'],
  L3: ['MF'],
  L4: ['MM', 'FF'],
}

/** Whether the adopters can be what they are said to be (517 to 520). */
function notTogether(sex: string, status: string): string | undefined {
  const isOne = sex === 'M1' || sex === 'F1'
  const of = couples[status]
  if (!of) return isOne ? undefined : 'A couple is married, in a civil partnership, or neither: select which'
  if (isOne) return 'One adopter alone is neither married nor in a civil partnership here'
  return of.includes(sex) ? undefined : 'That does not go with who they are: a man and a woman, two men, or two women'
}

export function adoptersFrom(read: Reader) {
  const adoptersSex = read.one('adoptersSex', options(careCodes.adoptersSexes), 'who the adopters are')
  const adoptersLegalStatus = read.one('adoptersLegalStatus', options(careCodes.adoptersLegalStatuses), 'whether they are married')
  const why = adoptersSex && adoptersLegalStatus && notTogether(adoptersSex, adoptersLegalStatus)
  if (why) read.refuse('adoptersLegalStatus', why)
  const numberOfAdopters = adoptersSex === undefined ? undefined : /^[MF]1$/.test(adoptersSex) ? 1 : 2
  const siblingsPlacedTogether = read.numberIfAny('siblingsPlacedTogether', 0, 20)
  const siblingsPlacedApart = read.numberIfAny('siblingsPlacedApart', 0, 20)
  return { adoptersSex, adoptersLegalStatus, numberOfAdopters, siblingsPlacedTogether, siblingsPlacedApart }
}
