import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, day, exampleId, type Id } from '../kernel/kernel.ts'
import {
  aChild,
  type Child,
  type Chronology,
  checked,
  childFrom,
  type Entry,
  type Facts,
  type Known,
  type NewVersion,
  overlapIn,
  stretchesOf,
} from '../record/record.ts'
import { type Clash, canBeSettled, merge, type Side } from './merge.ts'
import { unmerge } from './unmerge.ts'

const today = day('2025-03-04')
const worker = exampleId(900)
let n = 700_000
const newId = () => exampleId(n++)
const home = (from: string, lines: string, until?: string): Facts<'address'> => ({
  type: 'home',
  lines: [lines],
  startDate: day(from),
  ...(until && { endDate: day(until) }),
})

/** As the record keeps them: each save at its own moment. */
const saved = (versions: readonly NewVersion[], at: string): Entry[] =>
  versions.map(v => {
    if (v.facts) checked(v.kind, v.facts)
    return { ...v, authority: '301', recordedAt: at, recordedBy: worker } as Entry
  })
const both = (a: Chronology, b: Chronology): Entry[] => [...a.entries, ...b.entries]
const of = (entries: readonly Entry[], id: Id): Child => {
  const merged = entries.some(e => e.kind === 'personMerge' && e.subject === id && !last(entries, e.entry).withdrawn)
  return childFrom(merged ? entries : entries.filter(e => e.subject === id), id)!
}
const last = (entries: readonly Entry[], entry: Id) => entries.filter(e => e.entry === entry).at(-1)!

const clashesOf = (a: Child, b: Child): Clash[] =>
  stretchesOf(a).flatMap(survivor =>
    stretchesOf(b)
      .filter(
        absorbed =>
          absorbed.line === survivor.line &&
          (survivor.until === undefined || survivor.until > absorbed.from) &&
          (absorbed.until === undefined || absorbed.until > survivor.from),
      )
      .map(absorbed => ({ line: survivor.line, survivor, absorbed })),
  )

function merged(a: Chronology, b: Chronology, right: Side = 'survivor', details?: Facts<'childDetails'>): Entry[] {
  const [survivor, absorbed] = [a.child, b.child]
  const { id, version, recordedAt, recordedBy, ...held } = survivor.childDetails
  const clashes = clashesOf(survivor, absorbed).map(clash => ({ clash, right }))
  assert.ok(clashes.every(({ clash }) => canBeSettled(clash)))
  const versions = merge({ survivor, absorbed, details: details ?? held, clashes, reason: 'One child', today, newId })
  return [...both(a, b), ...saved(versions, '2025-03-10T09:00:00.000Z')]
}
const apart = (entries: readonly Entry[], survivor: Id) => {
  const [joined] = of(entries, survivor).personMerges
  return unmerge(entries, joined!, 'They are twins', newId)
}

/** What is held, without who recorded which version of it. */
const held = (child: Child) =>
  JSON.parse(JSON.stringify(child, (key, value) => (['version', 'recordedAt', 'recordedBy'].includes(key) ? undefined : value)))

const ava = aChild({ laChildId: 'C1' }, 1)
const mya = aChild({ laChildId: 'C2', firstName: 'Mya', language: 'English' }, 2)

test('Pitfall 8: the number that stays is the survivor’s, and the one that ends is kept as a reference', () => {
  const child = of(merged(ava, mya), ava.subject)
  assert.equal(child.childDetails.laChildId, 'C1')
  assert.deepEqual(
    child.identifiers.map(i => [i.type, i.value, i.endDate]),
    [['legacy', 'C2', today]],
  )
  assert.deepEqual(of(merged(ava, mya), mya.subject).mergedInto[0]?.survivor, ava.subject)
})

test('where both have a home, the one that is right stays and the other gives way for that time', () => {
  const homes = (right: Side) =>
    of(
      merged(ava.with('address', home('2020-01-01', 'Mill Lane')), mya.with('address', home('2023-01-01', 'Station Road')), right),
      ava.subject,
    )
  const told = (child: Child) => child.addresses.map(a => [a.lines[0], a.startDate, a.endDate])
  assert.deepEqual(told(homes('survivor')), [['Mill Lane', '2020-01-01', undefined]])
  assert.deepEqual(told(homes('absorbed')).toSorted(), [
    ['Mill Lane', '2020-01-01', '2023-01-01'],
    ['Station Road', '2023-01-01', undefined],
  ])
})

test('a home that was left and come back to keeps both times', () => {
  const one = ava.with('address', home('2018-01-01', 'Mill Lane'))
  const other = mya.with('address', home('2020-01-01', 'A foster home', '2021-01-01'))
  const child = of(merged(one, other, 'absorbed'), ava.subject)
  assert.deepEqual(child.addresses.map(a => [a.lines[0], a.startDate, a.endDate]).toSorted(), [
    ['A foster home', '2020-01-01', '2021-01-01'],
    ['Mill Lane', '2018-01-01', '2020-01-01'],
    ['Mill Lane', '2021-01-01', undefined],
  ])
})

test('Pitfall 3: of two pupil numbers the one that is not right becomes a former one; the same number is kept once', () => {
  const numbered = (c: Chronology, value: string) => c.with('identifier', { type: 'upn', value })
  const types = (entries: Entry[]) =>
    of(entries, ava.subject)
      .identifiers.filter(i => i.type !== 'legacy')
      .map(i => [i.type, i.value])
  assert.deepEqual(types(merged(numbered(ava, 'R301123456789'), numbered(mya, 'T301123456780'))), [
    ['upn', 'R301123456789'],
    ['formerUpn', 'T301123456780'],
  ])
  assert.deepEqual(types(merged(numbered(ava, 'R301123456789'), numbered(mya, 'R301123456789'))), [['upn', 'R301123456789']])
})

test('of two who led, one led and the other worked with them', () => {
  const child = of(merged(ava.ledBy(exampleId(20), '2025-01-01'), mya.ledBy(exampleId(21), '2025-02-01')), ava.subject)
  assert.deepEqual(
    child.careWorkerDetails.map(w => [w.post, w.role]),
    [
      [exampleId(20), 'lead'],
      [exampleId(21), 'coWorker'],
    ],
  )
})

test('what came in at the very moment of the merge is none of it, and stays', () => {
  const at = '2025-03-10T09:00:00.000Z'
  const same = (c: Chronology) => c.entries.map(e => ({ ...e, recordedAt: at }))
  const together = [...same(ava.visited('2025-03-01')), ...same(mya), ...merged(ava, mya).slice(ava.entries.length + mya.entries.length)]
  const { versions } = apart(together, ava.subject)
  const after = [...together, ...saved(versions, '2025-05-01T09:00:00.000Z')]
  assert.deepEqual([of(after, ava.subject).visits.length, of(after, mya.subject).childDetails.firstName], [1, 'Mya'])
})

test('what somebody corrected since the merge stays corrected when the two are taken apart', () => {
  const { id, version, recordedAt, recordedBy, ...details } = ava.child.childDetails
  const entries = merged(ava, mya, 'survivor', { ...details, language: 'English' })
  const now = last(entries, ava.subject)
  const corrected = {
    ...now,
    version: now.version + 1,
    facts: { ...now.facts, surname: 'Stone-Lee' },
    recordedAt: '2025-04-01T09:00:00.000Z',
  } as Entry
  const later = [...entries, corrected]
  const { versions } = apart(later, ava.subject)
  const child = of([...later, ...saved(versions, '2025-05-01T09:00:00.000Z')], ava.subject)
  assert.deepEqual([child.childDetails.surname, child.childDetails.language], ['Stone-Lee', undefined])
})

test('what was recorded while they were one is told, and stays where it was recorded', () => {
  const entries = merged(ava, mya)
  const [visit] = saved(ava.visited('2025-03-20').versions.slice(-1), '2025-03-20T09:00:00.000Z')
  const { stays } = apart([...entries, visit!], ava.subject)
  assert.deepEqual(
    stays.map(e => e.kind),
    ['visit'],
  )
})

test('Pitfall 20: a record that was restricted while the two were one is restricted on both sides after', () => {
  const entries = merged(ava, mya)
  const restricted = ava.with('restriction', { scope: 'record', reason: 'At risk', allowedPeople: [worker], startDate: today })
  const later = [...entries, ...saved(restricted.versions.slice(-1), '2025-03-20T09:00:00.000Z')]
  const { versions } = apart(later, ava.subject)
  const after = [...later, ...saved(versions, '2025-05-01T09:00:00.000Z')]
  for (const id of [ava.subject, mya.subject]) assert.equal(of(after, id).restrictions.length, 1, id)
})

const aDay = fc.integer({ min: 0, max: 2000 }).map(days => addDays(day('2018-01-01'), days))
const aStay = fc.record({ from: aDay, days: fc.option(fc.integer({ min: 1, max: 700 }), { nil: undefined }) })
interface Life {
  homes: { from: ReturnType<typeof day>; days: number | undefined }[]
  leads: { from: ReturnType<typeof day>; days: number | undefined }[]
  upn?: string | undefined
  visits: ReturnType<typeof day>[]
  details: Partial<Facts<'childDetails'>>
}
const aLife: fc.Arbitrary<Life> = fc.record({
  homes: fc.array(aStay, { maxLength: 3 }),
  leads: fc.array(aStay, { maxLength: 2 }),
  upn: fc.constantFrom(undefined, 'R301123456789', 'T301123456780'),
  visits: fc.array(aDay, { maxLength: 2 }),
  details: fc.record(
    {
      firstName: fc.constantFrom('Ava', 'Mya'),
      language: fc.constantFrom('English', 'Polish'),
      ethnicity: fc.constantFrom('WBRI', 'BAFR'),
    },
    { requiredKeys: [] },
  ),
})
function lived({ homes, leads, upn, visits, details }: Life, number: number): Chronology {
  let told = aChild({ laChildId: `C${number}`, ...details }, number)
  const until = ({ from, days }: Life['homes'][number]) => (days === undefined ? {} : { endDate: addDays(from, days) })
  for (const stay of homes) {
    const more = told.with('address', { ...home(stay.from, `House ${stay.from}`), ...until(stay) })
    if (!overlapIn(stretchesOf(more.child))) told = more
  }
  for (const lead of leads) {
    const more = told.with('involvement', { role: 'lead', post: exampleId(20 + number), startDate: lead.from, ...until(lead) })
    if (!overlapIn(stretchesOf(more.child))) told = more
  }
  if (upn) told = told.with('identifier', { type: 'upn', value: upn })
  for (const visit of visits) told = told.visited(visit)
  return told
}

test('Pitfall 8: whatever two records hold, together nothing overlaps, and taken apart both are as they were', () => {
  fc.assert(
    fc.property(aLife, aLife, fc.constantFrom<Side>('survivor', 'absorbed'), fc.boolean(), (one, other, right, takes) => {
      const [a, b] = [lived(one, 1), lived(other, 2)]
      const { id, version, recordedAt, recordedBy, laChildId, ...theirs } = b.child.childDetails as Known<'childDetails'>
      const { id: i, version: v, recordedAt: r, recordedBy: by, ...mine } = a.child.childDetails
      const together = merged(a, b, right, takes ? { ...mine, ...theirs } : mine)
      assert.equal(overlapIn(stretchesOf(of(together, a.subject))), undefined)
      assert.equal(of(together, a.subject).visits.length, one.visits.length + other.visits.length)

      const { versions, stays } = apart(together, a.subject)
      const after = [...together, ...saved(versions, '2025-05-01T09:00:00.000Z')]
      assert.deepEqual(held(of(after, a.subject)), held(a.child))
      assert.deepEqual(held(of(after, b.subject)), held(b.child))
      assert.deepEqual(stays, [])
    }),
  )
})
