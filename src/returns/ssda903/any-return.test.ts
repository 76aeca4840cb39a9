import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asRead, type Cells, Kept903, type Rows, type Years } from '../../../test/a-903.ts'
import type { Day } from '../../kernel/kernel.ts'
import type { RawRow } from '../raw-rows.ts'
import { careEpisodes } from './care-episodes.ts'
import { layout903 } from './layout.ts'
import type { Aside903 } from './telling.ts'
import { tables903Names } from './to-record.ts'

const days = fc
  .integer({ min: 0, max: 900 })
  .map(n => new Date(Date.UTC(2022, 9, 1) + n * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/'))
const empty = fc.constant('')
const often = (...codes: string[]) => fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...codes) }, { weight: 1, arbitrary: empty })

/** Episodes of one child that begin on different days, and are wrong in every way in which one that can be read can be. */
const anyEpisode: fc.Arbitrary<Cells> = fc.record({
  DECOM: days,
  RNE: often('S', 'L', 'P', 'T', 'B', 'U'),
  LS: fc.constantFrom('C1', 'C2', 'V2', 'V3', 'V4', 'E1'),
  CIN: often('N1', 'N2'),
  PLACE: fc.constantFrom('U6', 'U4', 'K2', 'T0', 'T3', 'P1'),
  PLACE_PROVIDER: often('PR1', 'PR4'),
  DEC: fc.oneof(days, empty),
  REC: often('X1', 'E4A', 'E8'),
  REASON_PLACE_CHANGE: often('CARPL', 'CLOSE', ''),
  HOME_POST: often('ZZ1 1AA', 'ZZ9 9ZZ'),
  PL_POST: often('ZZ2 2BB', 'ZZ3 3CC'),
  URN: often('SC1', 'SC2'),
})
const episodes = fc.uniqueArray(anyEpisode, { selector: e => e['DECOM'], maxLength: 6 })

/** Any cells at all: what a return has, what it must not have, and what nobody wrote. */
const anyCell = fc.oneof(
  { weight: 4, arbitrary: days },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      '0',
      '1',
      '2',
      'M',
      'F',
      'U',
      'YES',
      'NO',
      'C2',
      'V4',
      'U6',
      'T0',
      'S',
      'X1',
      'E11',
      'N1',
      'PN1',
      'Z1',
      'P2',
      'SW1',
      'UN1',
      'B1',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('31/02/2024', '2024-05-01', 'zz/zz/2014', '01/01/1700', '01/01/2250', '1.0', ' ', '\u0000', '=1+1'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
)
const anyTable = fc.constantFrom(...tables903Names).chain(table =>
  fc.record({
    table: fc.constant(table),
    rows: fc.array(fc.dictionary(fc.constantFrom(...Object.keys(layout903[table]).filter(c => c !== 'CHILD')), anyCell), { maxLength: 4 }),
  }),
)
const anyRows: fc.Arbitrary<Rows> = fc
  .array(anyTable, { maxLength: 6 })
  .map(tables => Object.fromEntries(tables.map(({ table, rows }) => [table, rows])) as Rows)
const anyYears: fc.Arbitrary<Years> = fc
  .array(fc.tuple(fc.constantFrom('2022_23', '2023_24', '2024_25'), anyRows), { minLength: 1, maxLength: 3 })
  .map(years => Object.fromEntries(years) as Years)

const where = (asides: readonly Aside903[], table: string, row: number) => asides.filter(a => a.table === table && a.row === row)

test('every episode that can be read comes back as it was told, or is aside', () => {
  fc.assert(
    fc.property(episodes, Episodes => {
      const kept = new Kept903()
      const { asides } = kept.read({ '2024_25': { Header: [{ DOB: '01/06/2015', SEX: 'F' }], Episodes } })
      const asked = Episodes.flatMap((e, row) => {
        const aside = where(asides, 'Episodes', row)
        if (aside.some(a => a.isWhole)) return []
        return [aside.some(a => a.field === 'Episodes.DEC') ? { ...e, DEC: '' } : e]
      })
      assert.deepEqual(kept.back('Episodes', '2024_25'), asRead('Episodes', asked))
    }),
    { numRuns: 150 },
  )
})

test('whatever returns say, the record can hold what is taken of them, and taking them again changes nothing', () => {
  fc.assert(
    fc.property(anyYears, years => {
      const kept = new Kept903()
      kept.read(years)
      assert.deepEqual(kept.read(years, { wasRead: true }).versions, [])
      const [last] = Object.keys(years).sort().slice(-1)
      assert.deepEqual(kept.read({ [last!]: years[last as keyof Years]! }).versions, [], 'nor does the last of them, in another file')
    }),
    { numRuns: 150 },
  )
})

test('episodes of several years are one history: each is in it, or listed; the last year again changes nothing', () => {
  fc.assert(
    fc.property(episodes, episodes, episodes, (a, b, c) => {
      const kept = new Kept903()
      const years: Years = { '2022_23': { Episodes: a }, '2023_24': { Episodes: b }, '2024_25': { Episodes: c } }
      const { asides } = kept.read(years)
      assert.deepEqual(kept.read({ '2024_25': years['2024_25']! }).versions, [])
      // Every episode of every year is one of the history's, or is listed.
      const began = new Set(kept.child ? careEpisodes(kept.child).map(e => e.from) : [])
      for (const [at, told] of [a, b, c].entries()) {
        for (const [row, e] of told.entries()) {
          const from = e['DECOM']!.split('/').reverse().join('-') as Day
          const isListed = asides.some(x => x.of === at && x.table === 'Episodes' && x.row === row && x.isWhole)
          const isReplaced = asides.some(x => x.reason === 'episode told otherwise')
          assert.ok(began.has(from) || isListed || isReplaced, from)
        }
      }
    }),
    { numRuns: 150 },
  )
})

/** As the record reads cells: without blanks around them, and 1.0 as 1. Of the header, what follows where nothing is said; of an episode, what is worked out. */
const asCompared = (table: string) => (row: string) => {
  const cells = row.split('|').map(cell =>
    cell
      .trim()
      .replace(/^(\d+)\.0$/, '$1')
      .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1'),
  )
  return [
    table,
    ...cells.map((cell, i) => ((table === 'Header' && [1, 3, 4, 5, 7].includes(i)) || (table === 'Episodes' && i > 12) ? '' : cell)),
  ].join('|')
}

test('every row of a return comes back as it was, or it or one of its cells is aside', () => {
  fc.assert(
    fc.property(anyRows, rows => {
      const kept = new Kept903()
      const { asides } = kept.read({ '2024_25': rows })
      for (const [table, its] of Object.entries(rows)) {
        const whole = its.filter((_, row) => where(asides, table, row).every(a => a.isContradiction))
        const told = asRead(table, whole).map(asCompared(table))
        const back = kept.back(table, '2024_25').map(asCompared(table))
        for (const row of told) {
          const at = back.indexOf(row)
          assert.ok(at >= 0, `${row}\n${back.join('\n')}`)
          back.splice(at, 1)
        }
      }
    }),
    { numRuns: 300 },
  )
})
test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(anyYears, years => {
      const [one, other] = [new Kept903(), new Kept903()]
      const said = (kept: Kept903, order = (rows: RawRow[]) => rows) => {
        const { versions, asides } = kept.read(years, { order })
        return [versions, asides.map(({ row, line, ...aside }) => aside)]
      }
      assert.deepEqual(
        said(other, rows => rows.toReversed()),
        said(one),
      )
    }),
    { numRuns: 100 },
  )
})
