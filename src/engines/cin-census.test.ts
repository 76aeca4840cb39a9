import assert from 'node:assert/strict'
import { createReadStream, existsSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCensusChild, anyCensusHeader } from '../../test/a-census.ts'
import { type CensusChild, type CensusPart, readCensus, writeCensus } from '../returns/returns.ts'
import { xmlEvents } from './xml.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
async function* arriving(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const partsOf = (bytes: Uint8Array, size = 4096): Promise<CensusPart[]> => Array.fromAsync(readCensus(xmlEvents(arriving(bytes, size))))
const childrenIn = (parts: CensusPart[]) => parts.flatMap(part => ('child' in part ? part.child : []))
const asidesIn = (parts: CensusPart[]) => parts.flatMap(part => ('aside' in part ? part.aside : []))
const stopIn = (parts: CensusPart[]) => parts.flatMap(part => ('stopped' in part ? part.stopped : []))

/** Without its places, and without cells that say nothing: what it says. */
const said = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, held) => (key === 'at' ? undefined : held)))

const xmlOf = async (children: CensusChild[], header = {}) =>
  (await Array.fromAsync(writeCensus({ CollectionDetails: {}, Source: [], ...header }, children, 2026))).join('')

test('what we write is read back the same, a child at a time, in order', async () => {
  const run = fc.asyncProperty(
    anyCensusHeader,
    fc.array(anyCensusChild, { maxLength: 4 }),
    fc.integer({ min: 1, max: 99 }),
    async (header, children, size) => {
      const parts = await partsOf(utf8(await xmlOf(children, header)), size)
      assert.deepEqual(said(childrenIn(parts)), said(children))
      assert.deepEqual(said(parts.flatMap(p => ('header' in p ? p.header : []))), [said(header)])
      assert.deepEqual([asidesIn(parts), stopIn(parts)], [[], []])
    },
  )
  await fc.assert(run, { numRuns: 60 })
})

/** Where each child of a file ends, in bytes. */
const ends = (xml: string) => [...xml.matchAll(/<\/Child>/g)].map(m => utf8(xml.slice(0, m.index + '</Child>'.length)).length)
const someChildren = fc.array(anyCensusChild, { minLength: 1, maxLength: 4 })

test('a file cut off anywhere keeps every child before the cut, and says where it stopped', async () => {
  const run = fc.asyncProperty(someChildren, fc.double({ min: 0, max: 1, noNaN: true }), async (children, where) => {
    const xml = await xmlOf(children)
    const bytes = utf8(xml)
    const cut = Math.floor(where * (bytes.length - '\n'.length))
    const parts = await partsOf(bytes.subarray(0, cut))
    const before = ends(xml).filter(end => end <= cut).length
    assert.deepEqual(said(childrenIn(parts)), said(children.slice(0, before)))
    if (cut < bytes.length - 1) assert.equal(stopIn(parts).length, 1)
  })
  await fc.assert(run, { numRuns: 200 })
})

test('a byte changed anywhere never makes the reader fail, and costs no child before it', async () => {
  const run = fc.asyncProperty(
    someChildren,
    fc.nat(),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 1, max: 5000 }),
    async (children, at, byte, size) => {
      const xml = await xmlOf(children)
      const bytes = utf8(xml)
      bytes[at % bytes.length] = byte
      const parts = await partsOf(bytes, size)
      const before = ends(xml).filter(end => end <= at % bytes.length).length
      assert.deepEqual(said(childrenIn(parts).slice(0, before)), said(children.slice(0, before)))
      const stops = stopIn(parts)
      assert.ok(stops.length === 0 || (stops.length === 1 && 'stopped' in parts.at(-1)!))
    },
  )
  await fc.assert(run, { numRuns: 400 })
})

const samples = new URL('../../../shared/samples/cin/', import.meta.url)
const skip = existsSync(samples) ? false : 'the samples are not beside the project'
const sample = (name: string): Promise<CensusPart[]> => Array.fromAsync(readCensus(xmlEvents(createReadStream(new URL(name, samples)))))

test('the sample of 2022 is read whole: 332 children, 402 referrals, with their gender as it then was', { skip }, async () => {
  const parts = await sample('fake_CIN_data.xml')
  const children = childrenIn(parts)
  assert.equal(children.length, 332)
  assert.equal(children.flatMap(c => c.CINdetails).length, 402)
  assert.ok(children.every(c => c.ChildIdentifiers.GenderCurrent && !c.ChildIdentifiers.Sex))
  assert.deepEqual([asidesIn(parts), stopIn(parts)], [[], []])
})

for (const [name, preProceedings] of [
  ['CIN_Census_2024.xml', 0],
  ['CIN_Census_2026.xml', 1],
] as const) {
  test(`${name} has text where none belongs: its line is told, and both children are read`, { skip }, async () => {
    const parts = await sample(name)
    const [first, second] = childrenIn(parts)
    assert.deepEqual(
      asidesIn(parts).map(a => [a.line, a.field, a.value]),
      [[23, 'ChildIdentifiers', 'PersonBirthDate']],
    )
    assert.equal(first?.ChildIdentifiers.PersonBirthDate, '2015-03-27')
    assert.equal(first?.CINdetails[0]?.Assessments[0]?.FactorsIdentifiedAtAssessment.length, 3)
    assert.equal(first?.CINdetails[0]?.PreProceedingsandFGDM.length, preProceedings)
    assert.equal(second?.ChildIdentifiers.LAchildID, 'child_fails_assessments')
    assert.deepEqual(second?.CINdetails[0]?.Assessments[0]?.FactorsIdentifiedAtAssessment, [])
    assert.deepEqual(stopIn(parts), [])
  })
}
