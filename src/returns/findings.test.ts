import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../kernel/kernel.ts'
import { aChild, type Child, childKinds } from '../record/record.ts'
import { type Finding, findingsOf } from './findings.ts'
import { fingerprint } from './fingerprint.ts'
import { keptYearOn, keptYears } from './kept-years.ts'
import { liveReturns, saidBy } from './live-return.ts'
import { hasSameFindings, notLookedAt } from './looked-at.ts'

const of = (child: Child, rule: string, year = '2025_26'): Finding[] => findingsOf(child).filter(f => f.rule === rule && f.year === year)

const assessed = aChild().referred('2025-10-01').assessed('2025-10-06')
const [assessment] = assessed.child.socialCareEpisodes[0]!.childAndFamilyAssessments

test('a finding says which check, about which entry and which of its columns, and nothing that the record says', () => {
  const [found] = of(assessed.child, '8670Q')
  const { fingerprint, since, standsFrom, ...said } = found!
  assert.deepEqual(said, {
    collection: 'cin',
    year: '2025_26',
    rule: '8670Q',
    severity: 'query',
    table: 'Assessments',
    entry: assessment!.id,
    fields: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'],
  })
  assert.match(saidBy('cin', '8670Q', '2025_26')!, /began more than 45 working days before/)
})

test('what only time makes wrong says from which day, so that nothing of it depends on today', () => {
  // The check counts back 45 working days, the day on which the census ends being the first, and takes a Saturday for the Monday after it.
  assert.equal(of(assessed.child, '8670Q')[0]!.standsFrom, '2025-12-06')
  const wrongAtOnce = aChild().referred('2025-10-01').assessed('2025-10-06').authorised('2025-10-03')
  const [found] = findingsOf(wrongAtOnce.child).filter(f => f.table === 'Assessments' && f.year === '2025_26')
  assert.ok(found)
  assert.equal(found.standsFrom, undefined)
})

test('each year that is kept has its own findings, and a child who is in neither census has none', () => {
  assert.deepEqual([...new Set(findingsOf(assessed.child).map(f => f.year))], keptYears)
  assert.deepEqual(findingsOf(aChild().referred('2019-10-01').closed('2019-12-01').child), [])
  assert.deepEqual(findingsOf(aChild().contacted('2025-11-03T09:00:00.000Z').child), [])
})

test('the year that is read is that of the day, and before and after the kept years the nearest of them', () => {
  assert.deepEqual(
    ['2020-01-01', '2026-03-31', '2026-04-01', '2031-01-01'].map(on => keptYearOn(day(on))),
    ['2025_26', '2025_26', '2026_27', '2026_27'],
  )
})

test('checked and right is of the facts that were seen: it holds while they stand, whatever else is recorded, and not when they change', () => {
  const [found] = of(assessed.child, '8670Q')
  const review = {
    collection: 'cin',
    rule: '8670Q',
    about: found!.entry,
    fingerprint: found!.fingerprint,
    reason: 'It goes on in Leeds.',
  } as const
  const accepted = assessed.with('findingReviewed', review)
  const reviewOf = (child: Child) => of(child, '8670Q')[0]!.review
  assert.equal(reviewOf(accepted.child), accepted.child.findingReviews[0]!.id)
  const also = accepted.visited('2025-11-03').changed('childAndFamilyAssessment', { analysis: 'So far.' })
  assert.equal(reviewOf(also.child), accepted.child.findingReviews[0]!.id, 'what the check does not look at changes nothing')
  const changed = also.changed('childAndFamilyAssessment', { startDate: day('2025-10-07') })
  assert.equal(reviewOf(changed.child), undefined, 'it comes back')
  const back = changed.changed('childAndFamilyAssessment', { startDate: day('2025-10-06') })
  assert.equal(reviewOf(back.child), accepted.child.findingReviews[0]!.id, 'and is right again when they are as they were')
})

test('what is accepted of one entry is not accepted of another, nor by another check', () => {
  const two = assessed.authorised('2025-10-30').assessed('2025-11-10').authorised('2025-11-11').assessed('2025-10-08')
  const [one] = of(two.child, '8670Q')
  const other = { collection: 'cin', rule: '8736', about: one!.entry, fingerprint: one!.fingerprint, reason: 'So it is.' } as const
  assert.equal(of(two.with('findingReviewed', other).child, '8670Q')[0]!.review, undefined)
})

test('it has stood since the last of what the check looked at was recorded', () => {
  const [found] = of(assessed.child, '8670Q')
  assert.equal(found!.since, assessment!.recordedAt)
})

test('the same child has the same findings, whatever the order in which entries come', () => {
  const again = aChild().referred('2025-10-01').assessed('2025-10-06').child
  assert.deepEqual(
    findingsOf(again).map(f => [f.rule, f.table, f.fingerprint]),
    findingsOf(assessed.child).map(f => [f.rule, f.table, f.fingerprint]),
  )
})

test('every finding is about an entry of the child, so that there is a form that puts it right', () => {
  const { child } = aChild({ dateOfBirth: undefined, ethnicity: 'NOBT' })
    .referred('2025-04-07')
    .with('disability', { disability: 'NONE' })
    .with('identifier', { type: 'upn', value: 'A12345678901B' })
    .assessed('2025-04-08')
    .authorised('2025-04-05')
    .discussed('2025-05-01')
    .enquired('2025-05-01')
    .conferenced('2025-04-02', { outcome: 'plan' })
    .protected('2025-05-20')
    .reviewed('2025-05-01')
    .closed('2025-04-01')
  const ids = new Set<string>([child.childDetails.id])
  const see = (some: unknown): void => {
    for (const each of Array.isArray(some) ? some : [])
      if (each?.id) {
        ids.add(each.id)
        Object.values(each).forEach(see)
      }
  }
  Object.values(child).forEach(see)
  const found = findingsOf(child)
  assert.ok(found.length > 8, `${found.length}`)
  assert.ok(new Set(found.map(f => f.table)).size >= 4)
  for (const f of found) assert.ok(ids.has(f.entry), `${f.rule} ${f.table}`)
  assert.ok(Object.keys(childKinds).includes('findingReviewed'))
})

test('a check that must see the whole council is not taken for passed: it says that it was not asked, and why', () => {
  const [cin] = liveReturns('2026_27')
  const of = (code: string) => cin!.checker.notAsked.find(each => each.code === code)?.why
  assert.equal(of('1520'), 'it needs the whole council')
  assert.equal(of('8670Q'), undefined)
})

test('a fingerprint is short, the same for the same, and another for any other letter', () => {
  const all = ['', 'a', 'b', 'ab', 'ba', '2025-10-06', '2025-10-07'].map(fingerprint)
  assert.equal(new Set(all).size, all.length)
  assert.equal(fingerprint('2025-10-06'), all[5])
  for (const print of all) assert.match(print, /^[0-9a-z]{11,12}$/)
})

const inCare = aChild({ dateOfBirth: { on: '2015-06-01', estimated: false }, ethnicity: 'WBRI' })
  .referred('2025-04-22')
  .lookedAfter('2025-05-01')
  .underLaw('C2', '2025-05-01')
  .placed('2025-05-01', { type: 'U6', provider: 'PR9' })

test('the looked-after return is checked too, and a finding is about the entry that its columns come from', () => {
  const found = findingsOf(inCare.child).filter(f => f.collection === 'ssda903' && f.year === '2025_26')
  const placement = inCare.child.placements[0]!.id
  const [provider] = found.filter(f => f.fields.includes('PLACE_PROVIDER') && f.fields.length === 1)
  assert.equal(provider?.entry, placement)
  assert.ok(found.every(f => f.table !== 'SWEpisodes'))
})

/** Accepts what a check of the looked-after return finds. */
function acceptedIn(rule: string, year = '2025_26') {
  const found = (child: Child) => of(child, rule, year)
  const [{ entry, fingerprint } = assert.fail(rule)] = found(inCare.child)
  const review = { collection: 'ssda903', rule, about: entry, fingerprint, reason: 'It is so.' } as const
  return { accepted: inCare.with('findingReviewed', review), reviews: (child: Child) => found(child).map(f => f.review !== undefined) }
}

test('what was accepted in the looked-after return stands when another row comes, or a column changes that its check does not look at', () => {
  const number = acceptedIn('442')
  assert.deepEqual(number.reviews(number.accepted.child), [true])
  // The check looks at every episode too, and finds the child's own row wrong.
  const moved = number.accepted.changed('placement', { endDate: day('2025-08-01'), changeReason: 'PLANCH' })
  assert.deepEqual(number.reviews(moved.placed('2025-08-01', { type: 'U6', provider: 'PR1' }).child), [true])
  const postcode = acceptedIn('392b')
  assert.deepEqual(postcode.reviews(postcode.accepted.changed('placement', { provider: 'PR1' }).child), [true])
})

test('and it comes back when the row that it is about changes where its check looks, or another row is wrong as well', () => {
  const { accepted, reviews } = acceptedIn('392b')
  assert.deepEqual(reviews(accepted.child), [true])
  assert.deepEqual(reviews(accepted.changed('placement', { postcode: 'ZZ1 1ZZ' }).child), [false])
  assert.deepEqual(reviews(accepted.changed('legalStatus', { status: 'V2' }).child), [false])
  const moved = accepted.changed('placement', { endDate: day('2025-08-01'), changeReason: 'PLANCH' })
  assert.deepEqual(reviews(moved.placed('2025-08-01', { type: 'U6', provider: 'PR1' }).child).toSorted(), [false, true])
})

test('what is asked of a whole year, and is still empty, is wrong when the year ends and not before', () => {
  const [missing] = findingsOf(inCare.child).filter(f => f.table === 'OC2' && f.year === '2026_27')
  assert.equal(missing?.standsFrom, '2027-03-31')
})

test('who was never looked after has nothing in the looked-after return', () => {
  assert.ok(findingsOf(assessed.child).every(f => f.collection === 'cin'))
})

test('a child who is looked after while their case is closed contradicts themselves between two returns', () => {
  const found = (child: Child) =>
    findingsOf(child)
      .filter(f => f.collection === 'across' && f.year === '2025_26')
      .map(f => [f.rule, f.table])
  const told = (child: Child) => found(child).filter(([rule]) => rule === 'closed-in-care')
  assert.deepEqual(told(inCare.child), [])
  const closed = inCare.closed('2025-09-01')
  assert.deepEqual(told(closed.child), [
    ['closed-in-care', 'CIN_CINdetails'],
    ['closed-in-care', 'SSDA903_Episodes'],
  ])
  assert.deepEqual(found(assessed.child), [])
  assert.match(saidBy('across', 'closed-in-care', '2025_26')!, /closed while the child was in care/)
})

test('what no return looks at is never read for a finding, so that whoever records it need not wait for the checks', () => {
  const read = new Set<string>()
  const watched = (child: Child) =>
    new Proxy(child, {
      get: (of, key) => {
        read.add(String(key))
        return of[key as keyof Child]
      },
      // Going through everything, to see when it was recorded, is no reading of it.
      ownKeys: of => Reflect.ownKeys(of).filter(key => !notLookedAt.includes(key as never)),
    })
  const { child } = inCare
    .discussed('2025-05-01')
    .enquired('2025-05-01')
    .conferenced('2025-05-12')
    .protected('2025-05-12')
    .visited('2025-06-01')
  for (const each of [child, assessed.child, aChild().contacted('2025-11-03T09:00:00.000Z').child]) findingsOf(watched(each))
  assert.ok(read.has('placements') && read.has('disabilities') && read.has('findingReviews'))
  assert.deepEqual(
    notLookedAt.filter(key => read.has(key)),
    [],
  )
})

test('a visit leaves the findings as they are; a date of birth, an assessment and an acceptance do not', () => {
  const same = (was: Child, now: Child) => hasSameFindings(was, now)
  assert.ok(same(assessed.child, assessed.visited('2025-11-03').child))
  assert.ok(same(assessed.child, assessed.child))
  assert.ok(!same(assessed.child, assessed.changed('childDetails', { sex: 'U' }).child))
  assert.ok(!same(assessed.child, assessed.changed('childAndFamilyAssessment', { startDate: day('2025-10-07') }).child))
  assert.ok(!same(assessed.child, assessed.assessed('2025-12-01').child))
  assert.ok(!same(assessed.child, assessed.discussed('2025-12-01').child))
  const review = { collection: 'cin', rule: '8670Q', about: assessment!.id, fingerprint: 'x', reason: 'So it is.' } as const
  assert.ok(!same(assessed.child, assessed.with('findingReviewed', review).child))
})
