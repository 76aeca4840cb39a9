import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { day, isId } from '../src/kernel/kernel.ts'
import { checked, childFrom, type Entry, overlapIn, stretchesOf } from '../src/record/record.ts'
import { type CensusHeader, censusOf, censusYear, writeCensus } from '../src/returns/returns.ts'
import { type CouncilAsked, council, type Subject } from './synth.ts'

const today = day('2026-11-21')
const small = [...council({ seed: 'small', children: 300, today })]
const children = small.filter(s => s.type === 'child')

const bytesOf = (asked: Partial<CouncilAsked>) => {
  const hash = createHash('sha256')
  for (const s of council({ seed: 'bytes', children: 260, ...asked })) hash.update(JSON.stringify(s))
  return hash.digest('hex')
}

test('the same seed gives the same council to the byte, and another seed another', () => {
  assert.equal(bytesOf({}), bytesOf({}))
  assert.notEqual(bytesOf({}), bytesOf({ seed: 'other' }))
  assert.notEqual(bytesOf({}), bytesOf({ mistakes: true }))
})

test('slices put one after another are the whole', () => {
  const whole = [...council({ seed: 'slices', children: 200 })]
  const sliced = [0, 37, 64, 150].flatMap((from, i, cuts) => [
    ...council({ seed: 'slices', children: 200, from, until: cuts[i + 1] ?? 200 }),
  ])
  assert.deepEqual(sliced, whole)
})

test('a council knows as many children as were asked for, each once', () => {
  assert.equal(children.length, 300)
  assert.equal(new Set(children.map(c => c.laChildId)).size, 300)
  assert.equal(new Set(small.map(s => s.subject)).size, small.length)
  assert.throws(() => [...council({ seed: 'none', children: 12_000_001 })], /12 million/)
})

test('every entry keeps to the schema of its kind', () => {
  for (const { entries } of small) for (const e of entries) assert.deepEqual(checked(e.kind, e.facts), e.facts)
})

test('what is known is recorded in order, and nothing that is still to come', () => {
  for (const { entries } of small) {
    const versions = new Map<string, number>()
    for (const [i, e] of entries.entries()) {
      assert.ok(i === 0 || e.recordedAt >= entries[i - 1]!.recordedAt)
      assert.ok(e.recordedAt < `${today}T18:00:00.001Z`)
      assert.equal(e.version, (versions.get(e.entry) ?? 0) + 1)
      versions.set(e.entry, e.version)
    }
  }
})

/** Ids that an entry's facts point at, by the field that does. */
const pointers = [
  'socialCareEpisode',
  'contact',
  'strategyDiscussion',
  'section47Enquiry',
  'childProtectionPlan',
  'plan',
  'goal',
  'missingEpisode',
]
const people = [
  'worker',
  'supervisor',
  'decidedBy',
  'authorisedBy',
  'sentBy',
  'chair',
  'post',
  'team',
  'professional',
  'person',
  'familyGroup',
]
const pointed = (e: Entry, fields: string[]) =>
  Object.entries(e.facts ?? {}).flatMap(([name, value]) => (fields.includes(name) && isId(value) ? [value] : []))

test('an entry points only at what was on the record before it, and names only people who are', () => {
  const subjects = new Set(small.map(s => s.subject))
  for (const { entries, subject } of small) {
    const before = new Set<string>()
    for (const e of entries) {
      for (const id of pointed(e, pointers)) assert.ok(before.has(id), `${subject} ${e.kind}`)
      before.add(e.entry)
    }
  }
  for (const { entries } of small) {
    for (const e of entries) {
      assert.ok(subjects.has(e.recordedBy), `${e.kind} recorded by nobody`)
      for (const id of pointed(e, people)) assert.ok(subjects.has(id), `${e.kind} names nobody`)
    }
  }
})

const overlapping = (s: Subject, entries: Entry[]) => {
  const child = childFrom(entries, s.subject)
  return child && overlapIn(stretchesOf(child))
}

test('nothing overlaps that may not, now or at any moment in between', () => {
  for (const s of children) assert.equal(overlapping(s, s.entries), undefined, s.laChildId)
  for (const s of children.slice(0, 60)) {
    for (let known = 1; known < s.entries.length; known++)
      assert.equal(overlapping(s, s.entries.slice(0, known)), undefined, `${s.laChildId} after ${known}`)
  }
})

test('brothers and sisters are referred together, and each has a record of their own', () => {
  const groups = Map.groupBy(children, s => s.entries.find(e => e.kind === 'familyMembership')?.facts?.familyGroup)
  const families = [...groups.values()].filter(g => g.length > 1)
  assert.ok(families.length > 40)
  const firsts = families.map(f => new Set(f.map(s => s.entries.find(e => e.kind === 'socialCareEpisode')?.facts?.referralDate)))
  assert.ok(firsts.every(dates => dates.size === 1))
})

test('among them are an unborn child, a disabled child, one who went missing, one on a second plan, one who moved here on a plan', () => {
  const found = { unborn: 0, disabled: 0, missing: 0, plansBefore: 0, movedHere: 0, unaccompanied: 0, twoEpisodes: 0 }
  for (const s of council({ seed: 'kinds', children: 3000 })) {
    const child = s.type === 'child' ? childFrom(s.entries, s.subject) : undefined
    if (!child) continue
    if (child.childDetails.expectedDateOfBirth) found.unborn++
    if (child.disabilities.some(d => d.disability !== 'NONE')) found.disabled++
    if (child.missingEpisodes.length > 0) found.missing++
    if (child.previousPlans.length > 0) found.plansBefore++
    if (child.socialCareEpisodes.some(e => e.transferIn)) found.movedHere++
    if (child.immigrationStatuses.length > 0) found.unaccompanied++
    if (child.socialCareEpisodes.length > 1) found.twoEpisodes++
  }
  for (const [kind, n] of Object.entries(found)) assert.ok(n > 0, kind)
})

const header: CensusHeader = {
  CollectionDetails: { Collection: 'CIN', Year: '2026', ReferenceDate: '2026-03-31' },
  Source: [{ SourceLevel: 'L', LEA: '875', SoftwareCode: 'Kith', Release: '1', SerialNo: '001', DateTime: '2026-06-01T09:00:00' }],
}

test('the census of 300 invented children is valid by the schema', async () => {
  const taken = children.map(s => censusOf(childFrom(s.entries, s.subject)!, censusYear(2026)))
  const included = taken.flatMap(t => ('included' in t ? [t.included] : []))
  assert.ok(included.length > 60, `${included.length}`)
  const xml = (await Array.fromAsync(writeCensus(header, included, 2026))).join('')
  const schema = XsdValidator.fromDoc(
    XmlDocument.fromString(readFileSync(new URL('../src/returns/cin/census-2026.xsd', import.meta.url), 'utf8')),
  )
  schema.validate(XmlDocument.fromString(xml))
})
