import { dayInWords } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { type CensusYear, censusYear } from '../cin/census-year.ts'
import { endOf, type ReturnYear } from '../return-year.ts'
import { asTold } from './as-told.ts'
import { isAskedIn } from './asked-year.ts'
import { episodeRows } from './from-record-episodes.ts'
import { headerRows, unaccompaniedRows } from './from-record-header.ts'
import { healthRows } from './from-record-health.ts'
import { birthdayAsked, leaverRows } from './from-record-leavers.ts'
import { adoptedRows, placedAdoptionRows, previousPermanenceRows } from './from-record-permanence.ts'
import { libertyRows, missingRows, reviewRows } from './from-record-reviews.ts'
import { type Workers903, workerRows } from './from-record-workers.ts'
import { type InYear, inYear } from './in-year.ts'
import type { MadeRow } from './made-row.ts'

/** In the return, or not in it; and why, in words, so that every child of the record can be accounted for. */
export type InReturn903 = { readonly included: readonly MadeRow[]; readonly because: string } | { readonly leftOut: string }

/**
 * One child's rows of every table of a year: of everyone looked after at any time in it, and of everyone who left care earlier and is asked after on a birthday in it.
 * Social workers are told where it is known who was in which post.
 */
export function tables903(child: Child, year: ReturnYear, workers?: Workers903): InReturn903 {
  const it = inYear(child, censusYear(Number(endOf(year).slice(0, 4))))
  if (child.mergedInto.length > 0) return { leftOut: 'This record was merged into another one, which is counted.' }
  const leaver = leaverRows(it)
  const isAsked = it.episodes.length > 0 || leaver.length > 0
  const rows = asTold(child, it.year, isAsked ? rowsOf(it, leaver, workers) : [])
  if (isAsked) return { included: rows, because: why(it) }
  return rows.length > 0 ? { included: rows, because: 'A return of that year told of them.' } : { leftOut: whyNot(it) }
}

function rowsOf(it: InYear, leaver: readonly MadeRow[], workers: Workers903 | undefined): MadeRow[] {
  const rows = [
    ...headerRows(it),
    ...episodeRows(it),
    ...reviewRows(it),
    ...unaccompaniedRows(it),
    ...healthRows(it),
    ...leaver,
    ...adoptedRows(it),
    ...placedAdoptionRows(it),
    ...previousPermanenceRows(it),
    ...missingRows(it),
    ...(workers ? workerRows(it, workers) : []),
    ...libertyRows(it),
  ]
  return rows.filter(({ table }) => isAskedIn(table, it.year))
}

function why(it: InYear): string {
  const [first] = it.episodes
  if (!first) return `Left care before, and turned ${birthdayAsked(it)!.age} in the year.`
  const last = it.episodes.at(-1)!
  const from = it.all.find(e => e.period === first.period)!.from
  const until = last.until && last.until <= it.year.until && last.endReason !== 'X1' ? last.until : undefined
  const times = new Set(it.episodes.map(e => e.period)).size
  const often = times > 1 ? `${times} times, ` : ''
  return until
    ? `Looked after ${often}from ${dayInWords(from)} until ${dayInWords(until)}.`
    : `Looked after ${often}since ${dayInWords(from)}.`
}

function whyNot(it: InYear): string {
  const last = it.all.at(-1)
  if (last?.until) return `${lastCare(last.until, it.year)}${it.born ? '' : ' Their date of birth is not known.'}`
  const later = it.child.periodsOfCare.map(p => p.startDate).sort()[0]
  return later ? `Looked after only after the year, from ${dayInWords(later)}.` : 'Never looked after.'
}

const lastCare = (until: Parameters<typeof dayInWords>[0], year: CensusYear): string =>
  `Care ended before ${dayInWords(year.from)}, on ${dayInWords(until)}, and no birthday on which care leavers are asked after fell in the year.`
