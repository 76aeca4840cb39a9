import assert from 'node:assert/strict'
import { aChild, type Chronology } from '../src/record/record.ts'
import type { CensusChild } from '../src/returns/cin/census.ts'
import { censusYear } from '../src/returns/cin/census-year.ts'
import { censusOf } from '../src/returns/cin/from-record.ts'

// What the census says of a child's story.
export const ends2026 = censusYear(2026)
export const of = (story: Chronology, year = ends2026): CensusChild => {
  const found = censusOf(story.child, year)
  assert.ok('included' in found, JSON.stringify(found))
  return found.included
}
export const identifiers = (story: Chronology, year = ends2026) => of(story, year).ChildIdentifiers
export const episode = (story: Chronology, year = ends2026) => of(story, year).CINdetails[0]!
export const whether = (story: Chronology, year = ends2026) => {
  const found = censusOf(story.child, year)
  return 'included' in found ? found.because : `left out: ${found.leftOut}`
}
export const referred = aChild().referred('2025-05-01', { primaryNeedCode: 'N1' })
