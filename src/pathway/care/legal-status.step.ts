import { day, dayInWords } from '../../kernel/kernel.ts'
import { aChild, type Child, careCodes, first, labelOf, next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { homeOf, isShortBreaks, needsCare, periodOf, statusOf } from './in-care.ts'
import { notUnder, statusOptions } from './legal.ts'
import { alsoAsks, alsoNo, alsoThese, called } from './together.ts'

const apart =
  'Short breaks are times of their own: record first that the child is no longer looked after, and then that another time begins'
const inCare = (siblings: readonly Child[]) => siblings.filter(s => periodOf(s))

const today = day('2025-03-24')
const cared = aChild().lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
const sam = aChild({ firstName: 'Sam', laChildId: 'C2' }, 2).lookedAfter('2025-03-10').underLaw('V2', '2025-03-10').placed('2025-03-10')
const answers = { startDate: '20/3/25', status: 'C1' }

export const legalStatus: Step = {
  id: 'legal-status',
  says: 'Record a change of legal status',
  done: 'The new legal status is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('legal status'),
  siblings: true,
  notNow: needsCare,

  shows: ({ child }) => {
    const held = statusOf(child)
    return held ? [{ says: 'Now', is: `${labelOf(careCodes.legalStatuses, held.status)}, since ${dayInWords(held.startDate)}` }] : []
  },
  asks: ({ today, siblings }) => [
    { field: 'status', label: 'Under what law is the child looked after now?', as: 'one', of: statusOptions(today) },
    { field: 'startDate', label: 'Since when?', hint: 'The one before ends on that day', as: 'day' },
    ...alsoAsks(inCare(siblings), name => `Is it so for ${name} too?`),
  ],
  prefilled: ({ today, siblings }) => ({ startDate: written(today), ...alsoNo(inCare(siblings)) }),

  decide: ({ child, siblings, today, newId }, given) => {
    const read = new Reader(given, today)
    const status = read.one('status', statusOptions(today), 'under what law')
    const startDate = read.pastDay('startDate', 'the day since which it is so')
    const others = alsoThese(read, inCare(siblings), name => `whether it is so for ${name}`)
    for (const each of [child, ...others]) {
      const [date, law] = each === child ? ['startDate', 'status'] : [`with-${each.id}`, `with-${each.id}`]
      const [period, held] = [periodOf(each), statusOf(each)]
      if (startDate && held && startDate <= held.startDate)
        read.refuse(date!, `The one that holds now began on ${dayInWords(held.startDate)}: enter a later day`)
      else if (startDate && period && startDate < period.startDate) read.refuse(date!, `${called(each)} was not looked after then`)
      else if (startDate && each.legalStatuses.some(s => s.endDate && s.endDate > startDate))
        read.refuse(date!, 'An earlier one had not ended by then')
      const why = status && startDate && notUnder(each, status, startDate, homeOf(each)?.type)
      if (status && held && isShortBreaks(status) !== isShortBreaks(held.status)) read.refuse(law!, apart)
      else if (status && status === held?.status) read.refuse(law!, `That is what holds for ${called(each)} now`)
      else if (why) read.refuse(law!, why)
    }
    if (read.refused || !status || !startDate) return read.no
    return [child, ...others].flatMap(each => {
      const held = statusOf(each)
      const ended = held ? [next('legalStatus', each.id, held, { endDate: startDate }, 'Another legal status')] : []
      return [...ended, first('legalStatus', each.id, newId(), { status, startDate }, 'New legal status')]
    })
  },

  examples: [
    {
      name: 'ends the one before on the day on which it begins',
      child: cared.child,
      answers,
      today,
      decides: ['legalStatus', 'legalStatus'],
    },
    {
      name: 'holds for a sister or brother too, where somebody says so',
      child: cared.child,
      siblings: [sam.child],
      answers: { ...answers, [`with-${sam.subject}`]: 'yes' },
      today,
      decides: ['legalStatus', 'legalStatus', 'legalStatus', 'legalStatus'],
    },
    {
      name: 'refuses the day on which the one before began (355)',
      child: cared.child,
      answers: { ...answers, startDate: '10/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'refuses the one that holds',
      child: cared.child,
      answers: { ...answers, status: 'V2' },
      today,
      decides: { refuses: ['status'] },
    },
    {
      name: 'a placement order comes after the decision to place for adoption (554)',
      child: cared.child,
      answers: { ...answers, status: 'E1' },
      today,
      decides: { refuses: ['status'] },
    },
    {
      name: 'and then it may',
      child: cared.with('adoption', { decisionDate: day('2025-03-20') }).child,
      answers: { ...answers, status: 'E1' },
      today,
      decides: ['legalStatus', 'legalStatus'],
    },
    {
      name: 'short breaks are of one kind in a year (426)',
      child: aChild().lookedAfter('2025-03-10').underLaw('V3', '2025-03-10').placed('2025-03-10').child,
      answers: { ...answers, status: 'V4' },
      today,
      decides: { refuses: ['status'] },
    },
    {
      name: 'short breaks are no part of another time in care',
      child: cared.child,
      answers: { ...answers, status: 'V4' },
      today,
      decides: { refuses: ['status'] },
    },
    {
      name: 'needs a child who is looked after',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'This child is not looked after.' },
    },
  ],
}
