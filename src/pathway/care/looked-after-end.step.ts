import type { Day } from '../../kernel/kernel.ts'
import { type Child, careCodes, inUse } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { adoptionPlan } from './adoption-plan.ts'
import { careEnds, careGoesOn, notEnded } from './ends.ts'
import { ageOf, homeOf } from './in-care.ts'
import { endExamples } from './looked-after-end.examples.ts'
import { alsoAsks, alsoNo, alsoThese, called } from './together.ts'

const whoMay = (siblings: readonly Child[]) => siblings.filter(s => careGoesOn(s) === undefined)
/** Another episode follows after X1, and an adoption order is a step of its own. */
const reasons = (today: Day) => options(inUse(careCodes.reasonsEpisodeCeased, today).filter(({ code }) => !/^(X1|E11|E12)$/.test(code)))

export const lookedAfterEnd: Step = {
  id: 'looked-after-end',
  says: 'Record that the child is no longer looked after',
  done: 'The time in care has ended, and the home and the legal status with it',
  needs: 'record:care',
  source: lookedAfterReturn('reason episode ceased'),
  siblings: true,
  notNow: ({ child }) => careGoesOn(child),

  asks: ({ siblings, today }) => [
    { field: 'endDate', label: 'When did it end?', as: 'day' },
    {
      field: 'endReason',
      label: 'Why did it end?',
      hint: 'An adoption order is recorded with the plan of adoption',
      as: 'one',
      of: reasons(today),
    },
    ...alsoAsks(whoMay(siblings), name => `Did it end for ${name} too, on the same day and for the same reason?`),
  ],
  prefilled: ({ siblings, today }) => ({ endDate: written(today), ...alsoNo(whoMay(siblings)) }),

  decide: ({ child, siblings, today }, given) => {
    const read = new Reader(given, today)
    const endDate = read.pastDay('endDate', 'the day on which it ended')
    const endReason = read.one('endReason', reasons(today), 'why it ended')
    const others = alsoThese(read, whoMay(siblings), name => `whether it ended for ${name} too`)
    for (const each of endDate ? [child, ...others] : []) {
      const isThis = each === child
      const early = notEnded(each, endDate!)
      if (early) read.refuse(isThis ? 'endDate' : `with-${each.id}`, isThis ? early : `${called(each)}: ${early}`)
      const why = endReason && notBecause(each, endReason, endDate!)
      if (why) read.refuse(isThis ? 'endReason' : `with-${each.id}`, isThis ? why : `${called(each)}: ${why}`)
    }
    if (read.refused || !endDate || !endReason) return read.no
    return [child, ...others].flatMap(each => careEnds(each, endDate, endReason, 'Care ended'))
  },

  examples: endExamples,
}

const ages: Readonly<Record<string, readonly [least: number, most: number, says: string]>> = {
  E5: [14, 99, 'Nobody under 14 moves to independent living'],
  E6: [14, 99, 'Nobody under 14 moves to independent living'],
  E7: [16, 99, 'Nobody under 16 moves to adult social care'],
  E17: [18, 99, 'They are not 18 yet'],
  E45: [0, 17, 'Special guardianship is for children: they are 18'],
  E46: [0, 17, 'Special guardianship is for children: they are 18'],
  E47: [0, 17, 'Special guardianship is for children: they are 18'],
  E48: [0, 17, 'Special guardianship is for children: they are 18'],
}

/** Why care cannot have ended for that reason (387, 389, 407, 460, 516, 557). */
function notBecause(child: Child, reason: string, on: Day): string | undefined {
  const [age, limits] = [ageOf(child, on), ages[reason]]
  if (limits && age !== undefined && (age < limits[0] || age > limits[1])) return limits[2]
  if (reason === 'E2' && !child.childDetails.dateOfDeath) return 'Record the day on which the child died first, in the details of the child'
  if (/^E4[56]$/.test(reason) && !/^U/.test(homeOf(child)?.type ?? ''))
    return 'They did not live with foster carers: choose special guardianship with relatives or friends'
  if (adoptionPlan(child)) return 'Adoption is still the plan: record first that it is no longer, and why'
  return child.adoptions.some(a => a.reversedDate && a.reversedDate > on)
    ? 'It was decided on a later day that adoption is no longer the plan: care did not end before'
    : undefined
}
