import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyCensusChild } from '../../../test/a-census.ts'
import { type Day, exampleId } from '../../kernel/kernel.ts'
import { type Child, checked, childFrom, type Entry, type NewVersion, overlapIn, stretchesOf } from '../../record/record.ts'
import type { CensusChild } from './census.ts'
import { censusYear } from './census-year.ts'
import { censusOf } from './from-record.ts'
import { entriesFrom, type Taken } from './to-record.ts'

let next = 1
const newId = () => exampleId(next++)

/** A record that files are taken into, one after another, as the store would keep it. */
class Keeping {
  entries: Entry[] = []
  get child(): Child | undefined {
    return childFrom(this.entries)
  }
  take(said: CensusChild, on: Day): Taken {
    const taken = entriesFrom(said, this.child, on, newId)
    for (const version of taken.versions) {
      assert.equal(version.version, this.entries.filter(e => e.entry === version.entry).length + 1)
      if (!version.withdrawn) checked(version.kind, version.facts)
      this.entries.push({
        ...(version as NewVersion),
        authority: '301',
        recordedAt: '2026-04-01T09:00:00.000Z',
        recordedBy: exampleId(900),
      } as Entry)
    }
    return taken
  }
}

const y2026 = censusYear(2026)
const rows = (said: unknown): unknown => JSON.parse(JSON.stringify(said, (key, value) => (key === 'at' ? undefined : value)))

const withId = anyCensusChild.map((child): CensusChild => ({ ...child, ChildIdentifiers: { ...child.ChildIdentifiers, LAchildID: 'C1' } }))
const anyYear = fc.constantFrom(2020, 2024, 2025, 2026).map(censusYear)

test('whatever a census says, the record can hold what is taken of it, and taking it again changes nothing', () => {
  fc.assert(
    fc.property(withId, anyYear, (said, { until }) => {
      const keeping = new Keeping()
      keeping.take(said, until)
      assert.ok(keeping.child)
      assert.equal(overlapIn(stretchesOf(keeping.child)), undefined)
      assert.deepEqual(keeping.take(said, until).versions, [])
    }),
    { numRuns: 1000 },
  )
})

test('files of several years, in any order, leave a record that stands', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(withId, anyYear), { minLength: 2, maxLength: 4 }), files => {
      const keeping = new Keeping()
      for (const [said, { until }] of files) keeping.take(said, until)
      assert.equal(overlapIn(stretchesOf(keeping.child!)), undefined)
    }),
    { numRuns: 300 },
  )
})

const settled = (child: Child | undefined) => {
  const found = child && censusOf(child, y2026)
  return found && 'included' in found ? found.included : undefined
}
test('what was taken of a census is what we say when we are asked, and what we say is taken whole', () => {
  fc.assert(
    fc.property(withId, said => {
      const first = new Keeping()
      first.take(said, y2026.until)
      const ours = settled(first.child)
      if (!ours) return
      const second = new Keeping()
      assert.deepEqual(second.take(ours, y2026.until).asides, [])
      assert.deepEqual(rows(settled(second.child)), rows(ours))
      assert.deepEqual(first.take(ours, y2026.until).versions, [], 'it says nothing that we did not hold')
    }),
    { numRuns: 1000 },
  )
})
