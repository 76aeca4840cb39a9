import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../src/kernel/kernel.ts'
import { familyPlaces } from './blocks.ts'
import { chanceOf } from './chance.ts'
import { spanTo } from './council.ts'
import { care as figures, need } from './figures.ts'
import type { Care } from './story/care.ts'
import { familyStory } from './story/family.ts'
import type { ChildStory, Course } from './story/story.ts'
import { no } from './times.ts'

const [from, until] = [no(day('2025-04-01')), no(day('2026-03-31'))]

/** Sixty thousand stories: enough of them in care to settle a share to within a few points. */
const inCare: { care: Care; child: ChildStory; course: Course }[] = []
let inNeed = 0
for (const { index, size, chance } of familyPlaces(chanceOf('stories'), 0, 60_000, 60_000)) {
  for (const child of familyStory(index, size, spanTo(day('2026-11-21')), chance).children) {
    for (const { course, care } of child.episodes) {
      if (course.kind !== 'noFurtherAction' && course.referral <= until && course.closure > until) inNeed++
      if (care) inCare.push({ care, child, course })
    }
  }
}
const on31March = inCare.filter(({ care }) => care.from <= until && care.until > until)
const endedInYear = inCare.filter(({ care }) => care.until >= from && care.until <= until)
const share = (some: number, of: number) => (100 * some) / of
const near = (what: string, found: number, published: number, tolerance: number) =>
  assert.ok(Math.abs(found - published) <= tolerance, `${what}: ${found.toFixed(1)}, published ${published}, may differ by ${tolerance}`)

const placementNow = ({ placements }: Care) => placements.find(p => p.inside === undefined && p.from <= until && until < p.until)!.type
const livingIn = (types: RegExp) => share(on31March.filter(({ care }) => types.test(placementNow(care))).length, on31March.length)
const endedWith = (reasons: RegExp) => share(endedInYear.filter(({ care }) => reasons.test(care.endReason)).length, endedInYear.length)

test('as many children are looked after, of those in need, as published; and as many came and went', () => {
  near('looked after', share(on31March.length, inNeed), share(figures.lookedAfter.value, need.inNeedAt31March.value), 3)
  const began = inCare.filter(({ care }) => care.from >= from && care.from <= until).length
  near('began', share(began, on31March.length), share(figures.started.value, figures.lookedAfter.value), 8)
  near('ended', share(endedInYear.length, on31March.length), share(figures.ceased.value, figures.lookedAfter.value), 8)
})

test('they live where children in care live', () => {
  near('in foster care', livingIn(/^U/), figures.livedIn.fosterCare.value, 8)
  near('in homes', livingIn(/^K[12]|^R/), figures.livedIn.homes.value, 6)
  near('in supported accommodation', livingIn(/^K3|^H5/), figures.livedIn.supported.value, 5)
  near('with parents', livingIn(/^P1/), figures.livedIn.withParents.value, 4)
})

test('care ends as it ends', () => {
  near('adopted', endedWith(/^E1[12]/), figures.endedBy.adoption.value, 5)
  near('with guardians', endedWith(/^E4[5-8]/), figures.endedBy.guardianship.value, 6)
  near('child arrangements', endedWith(/^E41/), figures.endedBy.arrangements.value, 3)
  near('home', endedWith(/^E4[AB]/), figures.endedBy.homeAsPlanned.value + figures.endedBy.homeUnplanned.value, 7)
})

test('some move often, most of those who are settled do not', () => {
  const placesInYear = ({ placements }: Care) => placements.filter(p => p.inside === undefined && p.from <= until && p.until > from).length
  near(
    'three or more placements',
    share(on31March.filter(({ care }) => placesInYear(care) >= 3).length, on31March.length),
    figures.threeMoves.value,
    6,
  )
})

test('some came alone, and more of those who came in the year', () => {
  const alone = on31March.filter(({ course }) => course.theme.id === 'unaccompanied').length
  near('alone', share(alone, on31March.length), figures.alone.value, 7)
})

test('law, placements and care begin and end together, and nothing is left between', () => {
  for (const { care } of inCare) {
    const { laws, placements } = care
    const main = placements.filter(p => p.inside === undefined)
    for (const line of [laws, main]) {
      assert.equal(line[0]!.from, care.from)
      assert.equal(line.at(-1)!.until, care.until)
      for (const [i, next] of line.slice(1).entries()) assert.equal(line[i]!.until, next.from)
    }
    for (const stay of placements.filter(p => p.inside !== undefined)) {
      const within = placements[stay.inside!]!
      assert.ok(within.from < stay.from && stay.until < within.until)
    }
  }
})
