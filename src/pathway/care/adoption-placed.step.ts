import { dayInWords } from '../../kernel/kernel.ts'
import { type Child, careCodes, first, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { placedExamples } from './adoption-placed.examples.ts'
import { adopterAsks, adoptersFrom, adoptionPlan, noAdoption } from './adoption-plan.ts'
import { detailsFrom } from './home.ts'
import { homeOf, needsCare, statusOf, stayOf } from './in-care.ts'
import { awayNow } from './placement-move.step.ts'

/** Which of the four it is follows from the law that holds, and from whether they stay with whom they know. */
const typeOf = (child: Child, byCarer: boolean) => (statusOf(child)?.status === 'E1' ? (byCarer ? 'A5' : 'A6') : byCarer ? 'A3' : 'A4')

export const adoptionPlaced: Step = {
  id: 'adoption-placed',
  says: 'Record that the child is placed for adoption',
  done: 'The child is placed for adoption, and the home is recorded with it',
  needs: 'record:care',
  source: lookedAfterReturn('placement types A3 to A6; number, sex and legal status of adopters'),
  notNow: given =>
    needsCare(given) ??
    (!adoptionPlan(given.child)
      ? noAdoption
      : !adoptionPlan(given.child)?.matchedDate
        ? 'Record the match with adopters first: it comes before the placement.'
        : /^A/.test(homeOf(given.child)?.type ?? '')
          ? 'The child is placed for adoption already.'
          : stayOf(given.child) && awayNow),

  asks: ({ child }) => [
    { field: 'placedDate', label: 'When were they placed for adoption?', as: 'day' },
    ...(/^U/.test(homeOf(child)?.type ?? '')
      ? [{ field: 'byCarer', label: 'Is it with the foster carers with whom they live now?', as: 'yesNo' } as const]
      : []),
    { field: 'provider', label: 'Which kind of agency approved the adopters?', as: 'one', of: options(careCodes.placementProviders) },
    { field: 'urn', label: 'Ofsted number of the agency', hint: 'XXXXXXX for a regional adoption agency', as: 'line', optional: true },
    { field: 'postcode', label: 'Postcode of the home', as: 'line', optional: true },
    ...adopterAsks,
  ],
  prefilled: ({ today }) => ({ placedDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const [plan, was] = [adoptionPlan(child), homeOf(child)]
    const read = new Reader(given, today)
    const placedDate = read.pastDay('placedDate', 'the day of the placement')
    read.notBefore('placedDate', 'the placement', placedDate, plan?.matchedDate, 'the match')
    if (was && placedDate && placedDate <= was.startDate)
      read.refuse('placedDate', `The child moved into the home of now on ${dayInWords(was.startDate)}: enter a later day`)
    else if (
      placedDate &&
      child.placements.some(p => p.endDate && (p.endDate > placedDate || (p.temporaryFrom && p.endDate === placedDate)))
    )
      read.refuse('placedDate', 'An earlier home or short stay had not ended by then')
    const isFostered = /^U/.test(was?.type ?? '')
    const byCarer = isFostered ? read.yesNo('byCarer', 'whether it is with the foster carers of now') : false
    const type = typeOf(child, byCarer === true)
    if (type === 'A4' && was && !isFostered)
      read.refuse('placedDate', 'Without a placement order, a child comes to adopters from foster carers')
    const { provider, urn, postcode } = detailsFrom(read, type)
    const adopters = adoptersFrom(read)
    if (read.refused || !plan || !placedDate) return read.no
    const who = byCarer ? (was?.carer ?? newId()) : undefined
    const home = said({ type, provider, urn, postcode, carer: who, startDate: placedDate })
    return [
      next('adoption', child.id, plan, said({ placedDate, adoptedByFosterCarer: byCarer, ...adopters }), 'Placed for adoption'),
      ...(was
        ? [
            next(
              'placement',
              child.id,
              was,
              said({ endDate: placedDate, changeReason: 'CARPL', carer: who ?? was.carer }),
              'Placed for adoption',
            ),
          ]
        : []),
      first('placement', child.id, newId(), home, 'Placed for adoption'),
    ]
  },

  examples: placedExamples,
}
