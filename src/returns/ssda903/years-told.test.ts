import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Cells, episode, header, Kept903, type Years } from '../../../test/a-903.ts'
import type { NewVersion } from '../../record/record.ts'

const [y1, y2, y3] = ['2022_23', '2023_24', '2024_25'] as const
const who = { Header: [header()] }
const told = (kept: Kept903) => kept.child!.placements.map(p => `${p.type} ${p.startDate} ${p.endDate ?? ''}`.trim()).sort()
const list = (asides: readonly { reason: string; isContradiction: boolean }[]) => asides.filter(a => a.isContradiction).map(a => a.reason)
/** Less what is kept so that the year can be told again as it was. */
const ofCare = (versions: readonly NewVersion[]) => versions.filter(v => v.kind !== 'upnUnknownReason' && v.kind !== 'externalRef')
/** Three years of a child: a move in the second, and home in the third. */
const first = (cells: Cells = {}) => episode({ DECOM: '01/05/2022', ...cells })
const moved = (cells: Cells = {}) => episode({ DECOM: '01/08/2023', RNE: 'P', PLACE: 'K2', ...cells })
const ended = { DEC: '01/08/2023', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' }
const three: Years = {
  [y1]: { ...who, Episodes: [first()] },
  [y2]: { ...who, Episodes: [first(ended), moved()] },
  [y3]: { ...who, Episodes: [moved({ DEC: '01/02/2025', REC: 'E4A' })] },
}

test('each year goes on from the one before: one history, and nothing that does not fit', () => {
  const kept = new Kept903()
  for (const year of [y1, y2, y3]) assert.deepEqual(kept.read({ [year]: three[year]! }).asides, [])
  assert.deepEqual(told(kept), ['K2 2023-08-01 2025-02-01', 'U6 2022-05-01 2023-08-01'])
  const [period, ...others] = kept.child!.periodsOfCare
  assert.deepEqual([period!.startDate, period!.endDate, period!.endReason, others.length], ['2022-05-01', '2025-02-01', 'E4A', 0])
  for (const year of [y1, y2, y3]) assert.deepEqual(kept.read({ [year]: three[year]! }).versions, [], 'the same again changes nothing')
})

test('years told at once, in any order, or one by one come to the same', () => {
  const facts = ({ child }: Kept903) =>
    [...child!.periodsOfCare, ...child!.legalStatuses, ...child!.placements, ...child!.careEpisodes]
      .map(({ id, version, ...rest }) => JSON.stringify(Object.entries(rest).sort()))
      .sort()
  const atOnce = new Kept903()
  atOnce.read(three)
  for (const order of [
    [y1, y2, y3],
    [y3, y2, y1],
    [y2, y1, y3],
  ] as const) {
    const kept = new Kept903()
    for (const year of order) assert.deepEqual(list(kept.read({ [year]: three[year]! }).asides), [], order.join())
    assert.deepEqual(facts(kept), facts(atOnce), order.join())
  }
})

for (const [says, second, reasons, left] of [
  [
    'closed on one day in a year and on another in the next',
    [first({ ...ended, DEC: '01/09/2023' }), episode({ DECOM: '01/09/2023', PLACE: 'U4' })],
    ['end of an episode'],
    ['U4 2023-09-01', 'U6 2022-05-01 2023-09-01'],
  ],
  ['closed, and then open again', [first()], ['end of an episode'], ['U6 2022-05-01']],
  [
    'a placement that changed afterwards',
    [first({ DEC: '01/03/2023', REC: 'E4A', PLACE: 'U4', URN: 'SC1111111' })],
    ['placement', 'placement'],
    ['U4 2022-05-01 2023-03-01'],
  ],
  [
    'a legal status that changed afterwards',
    [first({ DEC: '01/03/2023', REC: 'E4A', LS: 'V2' })],
    ['legal status'],
    ['U6 2022-05-01 2023-03-01'],
  ],
  ['another reason for its end', [first({ DEC: '01/03/2023', REC: 'E8' })], ['why an episode ended'], ['U6 2022-05-01 2023-03-01']],
  [
    'another need, and another home',
    [first({ DEC: '01/03/2023', REC: 'E4A', CIN: 'N8', HOME_POST: 'ZZ9 9ZZ' })],
    ['main need', 'home postcode'],
    ['U6 2022-05-01 2023-03-01'],
  ],
] as const) {
  test(`what does not fit between years is listed with both sides, and the later year stands: ${says}`, () => {
    const kept = new Kept903()
    kept.read({ [y1]: { ...who, Episodes: [first({ DEC: '01/03/2023', REC: 'E4A' })] } })
    const { asides } = kept.read({ [y2]: { ...who, Episodes: second } })
    assert.deepEqual(list(asides), reasons)
    assert.ok(
      asides.every(a => /Before, it was .*; this return says /.test(a.why)),
      asides[0]!.why,
    )
    assert.deepEqual(told(kept), left)
  })
}

test('an earlier year that is read after a later one is listed where it says otherwise, and does not stand', () => {
  const kept = new Kept903()
  kept.read({ [y2]: { ...who, Episodes: [first({ LS: 'V2' })] } })
  const { asides, versions } = kept.read({ [y1]: { ...who, Episodes: [first()] } })
  assert.deepEqual([list(asides), ofCare(versions)], [['legal status'], []])
  assert.match(asides[0]!.why, /“V2”.*“C2”.*stays as it was/)
})

test('an open episode of which the next year knows nothing ends when the next one begins, and that is listed', () => {
  const kept = new Kept903()
  kept.read({ [y1]: { ...who, Episodes: [first()] } })
  const { asides } = kept.read({ [y2]: { ...who, Episodes: [moved()] } })
  assert.deepEqual(list(asides), ['no end before the next', 'episode not in the return'])
  assert.deepEqual(told(kept), ['K2 2023-08-01', 'U6 2022-05-01 2023-08-01'])
})

test('a gap in care that went on is listed', () => {
  const kept = new Kept903()
  kept.read({ [y1]: { ...who, Episodes: [first({ DEC: '01/02/2023', REC: 'X1' })] } })
  assert.deepEqual(list(kept.read({ [y2]: { ...who, Episodes: [moved()] } }).asides), ['gap between episodes'])
})

test('a child who was looked after and is not in the next return is listed, and stays looked after', () => {
  const kept = new Kept903()
  const { asides } = kept.read({ [y1]: { ...who, Episodes: [first()] }, [y2]: { Episodes: [] }, [y3]: {} })
  assert.deepEqual(list(asides), ['looked after, and not in the return'])
  assert.equal(asides[0]!.of, 1, 'a return without a table of episodes says nothing of it')
  assert.deepEqual(told(kept), ['U6 2022-05-01'])
})

test('an episode told from another day stands in the place of the one that it covers', () => {
  const kept = new Kept903()
  kept.read({ [y1]: { ...who, Episodes: [first()] } })
  const { asides } = kept.read({ [y2]: { ...who, Episodes: [first({ DECOM: '28/04/2022' })] } })
  assert.deepEqual(list(asides), ['episode told otherwise'])
  assert.deepEqual(told(kept), ['U6 2022-04-28'])
})

test('who a child is stays as it was, and another date of birth, sex or ethnicity is listed; what was not known is taken', () => {
  const kept = new Kept903()
  kept.read({ [y1]: { Header: [header({ ETHNIC: 'NOBT' })] } })
  kept.read({ [y2]: { Header: [header()] } })
  assert.equal(kept.child!.childDetails.ethnicity, 'WBRI')
  const { asides, versions } = kept.read({ [y3]: { Header: [header({ DOB: '02/06/2015', SEX: 'M', ETHNIC: 'BCRB' })] } })
  assert.deepEqual([list(asides), ofCare(versions)], [['date of birth', 'sex', 'ethnicity'], []])
  assert.match(asides[0]!.why, /1 June 2015.*2 June 2015/)
})

test('the figures 1 and 2 of older years are the same sexes as M and F', () => {
  const kept = new Kept903()
  kept.read({ [y1]: { Header: [header({ SEX: '2' })] } })
  assert.equal(kept.child!.childDetails.sex, 'F')
  assert.deepEqual(kept.read({ [y3]: { Header: [header({ SEX: 'F' })] } }).asides, [])
})
