import type { Id } from '../../src/kernel/kernel.ts'
import type { Course, Family } from '../story/story.ts'
import { type DayNo, type Minute, minuteOf, text } from '../times.ts'
import type { Kept, Pen } from './pen.ts'

/** Where they live, and have lived since somebody first wrote it down. A move is heard of within days by whoever works with them, or at the next call. */
export function writeHomes(pen: Pen, family: Family, by: Id, at: Minute, today: DayNo): void {
  const day = Math.floor(at / 1440)
  const courses = family.children.flatMap(c => c.episodes.map(e => e.course))
  let last: Kept<'address'> | undefined
  for (const [i, home] of family.homes.entries()) {
    const next = family.homes[i + 1]?.from
    const heard = home.from <= day ? day : heardOf(home.from, courses)
    if ((next !== undefined && next <= Math.max(day, heard ?? 0)) || home.from > today) continue
    if (heard === undefined) return
    const { lines, postcode } = home
    const when = Math.max(at, minuteOf(heard, 11)) + i
    pen.next(last, when - 1, by, 'The family moved', { endDate: text(home.from) })
    last = pen.first('address', when, by, last ? 'The family moved' : 'First contact', {
      type: 'home',
      lines,
      postcode,
      startDate: text(home.from),
    })
  }
}

function heardOf(moved: DayNo, courses: readonly Course[]): DayNo | undefined {
  const next = courses.filter(c => c.closure > moved + 4).sort((a, b) => a.referral - b.referral)[0]
  return next && Math.max(moved + 4, next.referral)
}
