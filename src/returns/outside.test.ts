import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../kernel/kernel.ts'
import { aChild, type Child } from '../record/record.ts'
import { type Postcodes, providersOf } from './about.ts'
import { findingsOf, workerFindingsOf } from './findings.ts'
import { liveReturns } from './live-return.ts'
import type { Outside } from './outside.ts'
import { firstHalves } from './outward.ts'
import { plainPostcode } from './postcode.ts'

const postcodesOf = (places: Record<string, ReturnType<Postcodes['find']>>): Postcodes => ({
  isWhole: true,
  find: postcode => places[plainPostcode(postcode)],
})
/** Home in Barking, whose number is 301; another place in Essex, ten kilometres away. */
const postcodes = postcodesOf({
  RM81AA: { authority: 'E09000002', easting: 547_000, northing: 185_000 },
  CM11AA: { authority: 'E10000012', easting: 557_000, northing: 185_000 },
})
const providers = providersOf([{ urn: 'SC000001', placeCodes: ['K2'], providerCodes: ['PR4'], closed: day('2025-06-01') }])

const born = { dateOfBirth: { on: '2015-06-01', estimated: false }, ethnicity: 'WBRI' } as const
const placed = (facts: object) =>
  aChild(born)
    .referred('2025-04-22')
    .lookedAfter('2025-05-01', { homePostcode: 'RM8 1AA' })
    .underLaw('C2', '2025-05-01')
    .placed('2025-05-01', { type: 'K2', provider: 'PR4', urn: 'SC000001', postcode: 'CM1 1AA', ...facts })

const rules = (child: Child, outside?: Outside) =>
  new Set(findingsOf(child, outside).flatMap(f => (f.collection === 'ssda903' && f.year === '2025_26' ? [f.rule] : [])))
const notAsked = (outside?: Outside) => liveReturns('2025_26', outside)[1]!.checker.notAsked

test('where a placement is follows from postcodes, and what is wrong for it is found in the placement, with the save; without them it is not asked', () => {
  const { child } = placed({ type: 'H5', provider: 'PR1', urn: undefined })
  const outside = { authority: '301', postcodes }
  assert.ok(!rules(child).has('1015'))
  const [found] = findingsOf(child, outside).filter(f => f.rule === '1015')
  assert.equal(found?.entry, child.placements[0]!.id)
  assert.ok(
    !rules(placed({ type: 'H5', provider: 'PR1', urn: undefined, postcode: 'RM8 1AA' }).child, outside).has('1015'),
    'it is in the council’s own area',
  )
  const why = new Map(notAsked().map(n => [n.code, n.why]))
  for (const rule of ['164', '1015', '452', '503H', '392c']) assert.equal(why.get(rule), 'there are no postcodes', rule)
  assert.ok(!notAsked(outside).some(n => n.why === 'there are no postcodes'))
})

test('a postcode that there is not is found once postcodes are known', () => {
  const { child } = placed({ postcode: 'CM1 9ZZ' })
  assert.ok(!rules(child).has('392c'))
  assert.ok(rules(child, { postcodes }).has('392c'))
  assert.ok(!rules(placed({}).child, { postcodes }).has('392c'))
})

test('first halves alone are not postcodes: what they cannot say of every child is asked of none', () => {
  assert.deepEqual(notAsked({ postcodes: firstHalves }), notAsked())
})

test('a placement in a home that closed before it began is found where the list of providers is known', () => {
  const late = aChild(born)
    .referred('2025-04-22')
    .lookedAfter('2025-07-01', { homePostcode: 'RM8 1AA' })
    .underLaw('C2', '2025-07-01')
    .placed('2025-07-01', { type: 'K2', provider: 'PR4', urn: 'SC000001', postcode: 'CM1 1AA' })
  assert.ok(rules(late.child, { providers }).has('227'))
  assert.ok(!rules(late.child).has('227'))
  assert.equal(notAsked().find(n => n.code === '227')?.why, 'there is no list of providers')
})

test('who led is known beside the record: the social workers’ checks are asked of the child, and what is wrong is wrong with the post’s or worker’s involvement', () => {
  const [post, professional] = [exampleId(700), exampleId(701)]
  const led = placed({}).with('involvement', { role: 'lead', post, startDate: day('2025-05-01'), changeReason: 'FCONTA' })
  const holders = new Map([[post, [{ professional, startDate: day('2025-01-01') }]]])
  const found = (numbers: ReadonlyMap<string, string>) =>
    workerFindingsOf(led.child, { holders, numbers }).filter(f => f.year === '2025_26')
  assert.deepEqual(
    found(new Map()).map(f => [f.rule, f.entry]),
    [['SW02STG1', led.child.careWorkerDetails[0]!.id]],
  )
  assert.deepEqual(found(new Map([[professional, 'SW12345']])), [])
  const nobody = workerFindingsOf(led.child, { holders: new Map(), numbers: new Map() })
  assert.deepEqual([...new Set(nobody.map(f => f.rule))], ['SW12STG2'], 'nobody was in that post')
  assert.ok(
    [...rules(led.child)].every(rule => !rule.startsWith('SW')),
    'and without that they are not taken for wrong, nor for right',
  )
})
