import { dayInWords } from '../../kernel/kernel.ts'
import { type Child, careCodes, first, labelOf, type NewVersion, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { homeAsks, homeFrom, notIn } from './home.ts'
import { homeOf, needsCare, periodOf, statusOf, stayOf } from './in-care.ts'
import { moveExamples } from './placement-move.examples.ts'
import { alsoAsks, alsoNo, alsoThese, called } from './together.ts'

export const awayNow = 'The child is away on a short stay. Record their return first: they go back to their own home before they move.'
const oneBreak = 'Each short break is a time of its own: where the child goes somewhere else, it ends and the next one begins.'
const whoMay = (siblings: readonly Child[]) => siblings.filter(s => periodOf(s) && homeOf(s) && !stayOf(s))

export const placementMove: Step = {
  id: 'placement-move',
  says: 'Record a move to another home',
  done: 'The move is recorded: the old home has ended, and the new one has begun',
  needs: 'record:care',
  source: lookedAfterReturn('placement type, provider and postcode; reason for placement change'),
  siblings: true,
  notNow: given => needsCare(given) ?? (stayOf(given.child) ? awayNow : statusOf(given.child)?.status === 'V3' ? oneBreak : undefined),

  shows: ({ child }) => {
    const held = homeOf(child)
    return held
      ? [{ says: 'Home until now', is: `${labelOf(careCodes.placementTypes, held.type)}, since ${dayInWords(held.startDate)}` }]
      : []
  },
  asks: ({ child, siblings, today }) => [
    { field: 'startDate', label: 'When did they move?', as: 'day' },
    ...(homeOf(child)
      ? [
          { field: 'changeReason', label: 'Why did they move?', as: 'one', of: options(careCodes.reasonsForPlacementChange) } as const,
          {
            field: 'sameCarer',
            label: 'Does the same carer look after them in the new home?',
            hint: 'The family moved house, or its approval changed: the child stays with the people they know',
            as: 'yesNo',
          } as const,
        ]
      : []),
    ...homeAsks(today),
    ...alsoAsks(whoMay(siblings), name => `Did ${name} move with them, to the same home, for the same reason?`),
  ],
  prefilled: ({ siblings, today }) => ({ startDate: written(today), sameCarer: 'no', ...alsoNo(whoMay(siblings)) }),

  decide: ({ child, siblings, today, newId }, given) => {
    const held = homeOf(child)
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the day of the move')
    const changeReason = held && read.one('changeReason', options(careCodes.reasonsForPlacementChange), 'why they moved')
    const sameCarer = held ? read.yesNo('sameCarer', 'whether the same carer looks after them') : false
    const others = alsoThese(read, whoMay(siblings), name => `whether ${name} moved with them`)
    const home = homeFrom(read, [child], startDate, statusOf(child)?.status)
    for (const each of startDate ? [child, ...others] : []) {
      const field = each === child ? 'startDate' : `with-${each.id}`
      const [was, period] = [homeOf(each), periodOf(each)]
      if (was && startDate! <= was.startDate)
        read.refuse(field, `${called(each)} moved into the home of now on ${dayInWords(was.startDate)}: enter a later day`)
      else if (period && startDate! < period.startDate) read.refuse(field, `${called(each)} was not looked after then`)
      else if (each.placements.some(p => p.endDate && (p.endDate > startDate! || (p.temporaryFrom && p.endDate === startDate))))
        read.refuse(field, 'An earlier home or short stay had not ended by then')
      const unfit = each !== child && home.type && notIn(each, home.type, startDate!, statusOf(each)?.status)
      if (unfit) read.refuse(field, unfit)
    }
    if (read.refused || !startDate || !home.type) return read.no
    const { type, provider, urn, postcode, carer } = home
    // The same carer is told by the same number on both homes: where nobody has recorded who they are, it stands for them all the same.
    const shared = sameCarer ? (carer ?? held?.carer ?? newId()) : carer
    return [child, ...others].flatMap((each): NewVersion[] => {
      const was = homeOf(each)
      const who = sameCarer ? (was?.carer ?? shared) : carer
      const facts = said({ type, provider, urn, postcode, carer: who, startDate })
      const left = said({ endDate: startDate, changeReason, carer: sameCarer ? who : was?.carer })
      return [...(was ? [next('placement', each.id, was, left, 'Moved')] : []), first('placement', each.id, newId(), facts, 'New home')]
    })
  },

  examples: moveExamples,
}
