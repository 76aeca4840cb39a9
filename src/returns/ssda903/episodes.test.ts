// Which of two episodes of a child that begin on one day comes first, where a rule must choose.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tabler } from '../raw-rows.ts'
import { readStrokedDay } from '../read-day.ts'
import { runCase } from '../returns.ts'
import { earliest, inOrder, lastInOrder, latest } from './episodes.ts'
import { layout903, shape903 } from './layout.ts'

const asked = (rule: string, tables: Parameters<typeof runCase>[0]['tables'], metadata = {}) =>
  runCase({ case: rule, collection: 'SSDA903', year: '2022_23', rule, tables, metadata }).failures

test('a case keeps its order: of two that begin on one day, the one that stands first is the first', () => {
  const Episodes = [
    { CHILD: '1', DECOM: '2022-05-03', LS: 'C2', DEC: '2022-06-01' },
    { CHILD: '1', DECOM: '2022-05-03', LS: 'C1', DEC: '2022-05-03' },
  ]
  const PlacedAdoption = [{ CHILD: '1', DATE_PLACED_CEASED: '2022-05-02' }]
  assert.deepEqual(asked('118', { Episodes, PlacedAdoption }), { Episodes: [0], PlacedAdoption: [0] })
  assert.deepEqual(asked('118', { Episodes: Episodes.toReversed(), PlacedAdoption }), { Episodes: [0], PlacedAdoption: [0] })
})

test('an earlier episode without an end is the one that stands first, and the last one is the one that stands last', () => {
  const open = { CHILD: '1', DECOM: '2022-05-02', DEC: null, REC: null }
  const ended = { CHILD: '1', DECOM: '2022-05-02', DEC: '2022-05-09', REC: 'X1' }
  assert.deepEqual(asked('142', { Episodes: [open, ended] }), { Episodes: [0] })
  assert.deepEqual(asked('142', { Episodes: [ended, open] }), {})
  assert.deepEqual(asked('1010', { Episodes: [], Episodes_last: [ended, open], OC3: [{ CHILD: '1' }] }), { OC3: [0] })
  assert.deepEqual(asked('1010', { Episodes: [], Episodes_last: [open, ended], OC3: [{ CHILD: '1' }] }), {})
})

test('an episode that stands after an adoption of the same day is later, and the copy in last year’s return is not', () => {
  const adopted = { CHILD: '1', DECOM: '2022-05-02', REC: 'E11' }
  const next = { CHILD: '1', DECOM: '2022-05-02', REC: null }
  assert.deepEqual(asked('199', { Episodes: [adopted, next] }), { Episodes: [1] })
  assert.deepEqual(asked('199', { Episodes: [next, adopted] }), {})
  assert.deepEqual(asked('199', { Episodes: [adopted], Episodes_last: [adopted] }), {})
})

test('a file that is checked has its rows in the order of their days, whatever order it has, and one without a day last', () => {
  const columns = Object.keys(layout903.Episodes)
  const raw = (said: Readonly<Record<string, string>>, row: number) => ({
    table: Object.keys(layout903).indexOf('Episodes'),
    row,
    cells: columns.map(column => said[column] ?? ''),
  })
  const rows = [
    { CHILD: '1', DECOM: '02/05/2022', RNE: 'L' },
    { CHILD: '1', RNE: 'B' },
    { CHILD: '1', DECOM: '02/05/2022', DEC: '03/06/2022', RNE: 'P' },
    { CHILD: '1', DECOM: '02/05/2022', DEC: '02/05/2022', RNE: 'S' },
    { CHILD: '1', DECOM: '01/12/2021', DEC: '02/05/2022', RNE: 'U' },
  ]
  for (const said of [rows, rows.toReversed()]) {
    const { Episodes } = tabler(shape903, readStrokedDay)(said.map(raw))
    assert.deepEqual(
      inOrder(Episodes).map(({ RNE }) => RNE),
      ['U', 'S', 'P', 'L', 'B'],
    )
    assert.deepEqual([earliest(Episodes)?.RNE, latest(Episodes)?.RNE, lastInOrder(Episodes)?.RNE], ['U', 'S', 'L'])
  }
})

test('a day on which a provider closed may be written with its midnight', () => {
  const provider_info = [{ URN: '1', REG_END: '2022-05-05 00:00:00' }]
  const Episodes = [
    { URN: '1', DECOM: '2022-05-05' },
    { URN: '1', DECOM: '2022-05-04' },
  ]
  assert.deepEqual(asked('227', { Episodes }, { provider_info }), { Episodes: [0] })
})
