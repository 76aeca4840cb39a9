import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../src/kernel/kernel.ts'
import { childFrom } from '../src/record/record.ts'
import { familyPlaces } from './blocks.ts'
import { chanceOf } from './chance.ts'
import { council, spanTo } from './council.ts'
import { need, protection, referrals } from './figures.ts'
import { type Counted, countedFromRecord, countedFromStory, rates } from './rates.ts'
import { familyStory } from './story/family.ts'

const until = day('2026-03-31')
const today = day('2026-11-21')

function* stories(children: number): Generator<Counted> {
  for (const { index, size, chance } of familyPlaces(chanceOf('stories'), 0, children, children)) {
    for (const child of familyStory(index, size, spanTo(today), chance).children) yield countedFromStory(child)
  }
}
function* records(children: number): Generator<Counted> {
  for (const s of council({ seed: 'records', children, today }))
    if (s.type === 'child') yield countedFromRecord(childFrom(s.entries, s.subject)!)
}

// Eighty thousand stories settle a rate to within a point; five thousand records, whose families come together, to within several.
const many = rates(stories(80_000), until)
const few = rates(records(5000), until)

const near = (what: string, found: number, published: number, tolerance: number) =>
  assert.ok(
    Math.abs(found - published) <= tolerance,
    `${what}: ${found.toFixed(2)}, published ${published.toFixed(2)}, may differ by ${tolerance}`,
  )

/** What, found in both, published, by how much the many may differ, and the few. */
const shares: [string, (r: typeof many) => number, number, number, number][] = [
  ['referred again within 12 months', r => r.reReferred, referrals.reReferred.value, 1.5, 5],
  ['no further action', r => r.noFurtherActionShare, referrals.noFurtherAction.value, 0.7, 3],
  ['assessed and not in need', r => r.notInNeedShare, referrals.notInNeed.value, 1.5, 6],
  ['assessed within 45 working days', r => r.assessedInTimeShare, referrals.assessedInTime.value, 1.5, 5],
  ['conferenced within 15 working days', r => r.conferencedInTimeShare, protection.conferencedInTime.value, 2.5, 12],
  ['plans with every review in time', r => r.reviewedInTimeShare, protection.reviewedInTime.value, 3, 12],
  ['second plans', r => r.secondPlanShare, protection.secondPlan.value, 3.5, 14],
  ['plans ended after two years', r => r.twoYearPlansEndedShare, protection.twoYearPlansEnded.value, 1.5, 7],
  ['referred by the police', r => r.source('6'), referrals.referredBy.police.value, 2, 6],
  ['referred by schools', r => r.source('2A'), referrals.referredBy.schools.value, 2, 6],
  ['referred by health', r => r.sourcesStarting('3'), referrals.referredBy.health.value, 2, 6],
]

for (const [what, found, published, close, wide] of shares) {
  test(`${what}: as published, in the stories and in the records`, () => {
    near(what, found(many), published, close)
    near(what, found(few), published, wide)
  })
}

test('enquiries, conferences and plans come to each episode of need as often as published', () => {
  const perStart = (rate: number) => (rate * 1218.3) / need.inNeedStarted.value
  near('enquiries', many.enquiriesToStarts, perStart(protection.enquiriesRate.value), 0.04)
  near('conferences', many.conferencesToStarts, perStart(protection.conferencesRate.value), 0.02)
  near('plans', many.plansToStarts, perStart(protection.plansRate.value), 0.02)
})

test('episodes of need end after as long as published', () => {
  for (const [i, [from, , { value }]] of need.endedAfter.entries()) near(`ended, from ${from} months`, many.endedAfter[i]!, value, 4)
})

test('children in need on 31 March are as many, and nearly as long in need, as published', () => {
  near('in need to starts', many.openToStarts, need.inNeedAt31March.value / need.inNeedStarted.value, 0.1)
  // Two years or more come out short: a story of ours begins at most ten years ago, and some children have been in need for longer.
  for (const [i, [from, , { value }]] of need.openFor.entries())
    near(`open, from ${from} months`, many.openFor[i]!, value, i === 4 ? 10 : 6)
})

test('child protection plans on 31 March are as old as published', () => {
  for (const [i, [from, , { value }]] of protection.onPlanFor.entries())
    near(`on a plan, from ${from} months`, many.onPlanFor[i]!, value, 4)
})

test('an assessment finds each factor as often as published', () => {
  for (const [code, share] of need.factors) near(`factor ${code}`, many.factors.get(code)!, share * 100, 0.35 + share * 10)
})
