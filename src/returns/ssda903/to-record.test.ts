import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asRead, episode, header, Kept903, type Rows } from '../../../test/a-903.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import type { Entry } from '../../record/record.ts'
import { careEpisodes } from './care-episodes.ts'
import { entriesFrom903, toldTables } from './to-record.ts'

const read = (rows: Rows) => {
  const kept = new Kept903()
  const taken = kept.read({ '2024_25': { Header: [header()], ...rows } })
  return { kept, child: kept.child!, asides: taken.asides }
}
const pick = <T extends object>(all: readonly T[], ...names: (keyof T)[]) => all.map(each => names.map(name => each[name] ?? '').join(' '))

const year = [
  episode({ DECOM: '01/05/2024', LS: 'V2', DEC: '01/07/2024', REC: 'X1' }),
  episode({ DECOM: '01/07/2024', RNE: 'L', DEC: '01/09/2024', REC: 'X1' }),
  episode({ DECOM: '01/09/2024', RNE: 'P', PLACE: 'T3', PL_POST: 'ZZ3 3CC', URN: '', DEC: '10/09/2024', REC: 'X1' }),
  episode({ DECOM: '10/09/2024', RNE: 'P', DEC: '01/12/2024', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' }),
  episode({ DECOM: '01/12/2024', RNE: 'P', PLACE: 'K2', PLACE_PROVIDER: 'PR4', PL_POST: 'ZZ4 4DD', URN: 'SC7654321' }),
]

test('episodes become a period of care, legal statuses and placements; a short stay stands inside the placement to which the child returns', () => {
  const { child, kept, asides } = read({ Episodes: year })
  assert.deepEqual(pick(child.periodsOfCare, 'startDate', 'endDate', 'primaryNeedCode', 'homePostcode'), ['2024-05-01  N1 ZZ1 1AA'])
  assert.deepEqual(pick(child.legalStatuses, 'status', 'startDate', 'endDate'), ['V2 2024-05-01 2024-07-01', 'C2 2024-07-01 '])
  const [main, next, stay] = child.placements
  assert.deepEqual(pick(child.placements, 'type', 'startDate', 'endDate', 'changeReason'), [
    'U6 2024-05-01 2024-12-01 CARPL',
    'K2 2024-12-01  ',
    'T3 2024-09-01 2024-09-10 ',
  ])
  assert.equal(stay!.temporaryFrom, main!.id)
  assert.equal(next!.temporaryFrom, undefined)
  assert.deepEqual(child.careEpisodes, [], 'what follows from the rest is not told again')
  assert.deepEqual(asides, [])
  assert.deepEqual(kept.back('Episodes', '2024_25'), asRead('Episodes', year))
})

test('Pitfall 16: episodes that are wrong come back as they were told, and change nothing that is right', () => {
  const faulty: Rows[string][] = [
    [episode({ DECOM: '01/05/2024', RNE: 'L' })],
    [episode({ DECOM: '01/05/2024', REC: 'X1', REASON_PLACE_CHANGE: 'CLOSE' })],
    [episode({ DECOM: '01/05/2024' }), episode({ DECOM: '01/06/2024', RNE: 'P', PLACE: 'U4' })],
    [episode({ DECOM: '01/05/2024', DEC: '20/06/2024', REC: 'X1' }), episode({ DECOM: '01/06/2024', RNE: 'B', CIN: 'N5', HOME_POST: '' })],
    [episode({ DECOM: '01/05/2024', DEC: '01/06/2024', REC: 'X1' }), episode({ DECOM: '20/06/2024', RNE: 'P' })],
    [episode({ DECOM: '01/05/2024', DEC: '01/06/2024', REC: 'E4A' }), episode({ DECOM: '01/06/2024' })],
    [episode({ DECOM: '01/05/2024', DEC: '01/06/2024', REC: 'X1' }), episode({ DECOM: '01/06/2024', RNE: 'L' })],
    [episode({ DECOM: '01/05/2024', DEC: '01/06/2024', REC: 'X1' }), episode({ DECOM: '01/06/2024', RNE: 'T', PLACE: 'U5' })],
    [episode({ DECOM: '01/05/2024', RNE: 'P', PLACE: 'T0', DEC: '01/06/2024', REC: 'E8' })],
    [episode({ DECOM: '01/05/2024', LS: 'V4', DEC: '04/05/2024', REC: 'E8' }), episode({ DECOM: '01/06/2024', LS: 'V3', URN: '' })],
    [episode({ DECOM: '01/05/2024', LS: '' }), { DECOM: '01/07/2024', LS: 'C2' }],
  ]
  for (const Episodes of faulty) {
    const { kept, asides } = read({ Episodes })
    assert.deepEqual(kept.back('Episodes', '2024_25'), asRead('Episodes', Episodes), JSON.stringify(Episodes))
    assert.deepEqual(asides, [])
  }
})

test('what was told of an end while an episode went on gives way to the end that somebody records later', () => {
  const { kept } = read({ Episodes: [episode({ DECOM: '01/05/2024', REC: 'X1' })] })
  const ended = { endDate: day('2024-11-01'), endReason: 'E4A' }
  const { periodsOfCare, legalStatuses, placements, careEpisodes: told } = kept.child!
  const child = {
    ...kept.child!,
    periodsOfCare: periodsOfCare.map(p => ({ ...p, ...ended })),
    legalStatuses: legalStatuses.map(l => ({ ...l, endDate: ended.endDate })),
    placements: placements.map(p => ({ ...p, endDate: ended.endDate })),
  }
  assert.equal(told[0]!.endReason, 'X1')
  assert.deepEqual(pick(careEpisodes(child), 'from', 'until', 'endReason'), ['2024-05-01 2024-11-01 E4A'])
})

test('every other table comes back as it was told', () => {
  const who = { DOB: '01/06/2007' }
  const told: Rows = {
    Header: [header({ ...who, UPN: 'A123456789012', MOTHER: '1', MC_DOB: '05/06/2024' })],
    Episodes: [episode({ DECOM: '01/04/2023', RNE: 'S' })],
    Reviews: [
      { ...who, REVIEW: '02/05/2024', REVIEW_CODE: 'PN1' },
      { ...who, REVIEW: '30/10/2024', REVIEW_CODE: 'PN6' },
    ],
    UASC: [{ ...who, SEX: 'F', DUC: '01/02/2025' }],
    OC2: [{ ...who, SDQ_SCORE: '14', CONVICTED: '0', HEALTH_CHECK: '1', TEETH_CHECK: '1', SUBSTANCE_MISUSE: '0' }],
    PlacedAdoption: [{ ...who, DATE_PLACED: '01/06/2024', DATE_PLACED_CEASED: '01/11/2024', REASON_PLACED_CEASED: 'RD3' }],
    Missing: [
      { ...who, MISSING: 'M', MIS_START: '26/07/2024', MIS_END: '27/07/2024' },
      { ...who, MISSING: 'A', MIS_START: '01/03/2025' },
    ],
    SWEpisodes: [
      { ...who, SW_ID: 'SW12345', SW_DECOM: '01/04/2023', SW_DEC: '01/09/2024', SW_REASON: 'FCONTA' },
      { ...who, SW_ID: 'SW54321', SW_DECOM: '01/09/2024', SW_REASON: 'LEFTRL' },
    ],
  }
  const kept = new Kept903()
  assert.deepEqual(kept.read({ '2024_25': told }).asides, [])
  for (const [table, rows] of Object.entries(told)) {
    const back = kept.back(table, '2024_25').map(row => (table === 'Header' ? row.replace(/\|1$/, '|') : row))
    assert.deepEqual(back, asRead(table, rows), table)
  }
})

test('Pitfall 18: what a child left care for before is kept with as much of its date as is known', () => {
  const dates = { 'zz/zz/2014': '2014', 'zz/10/2014': '2014-10', '05/10/2014': '2014-10-05', 'zz/zz/zzzz': undefined }
  for (const [DATE_PERM, on] of Object.entries(dates)) {
    const PrevPerm = [{ DOB: '01/06/2015', PREV_PERM: 'P2', LA_PERM: 'E09000012', DATE_PERM }]
    const { child, kept } = read({ PrevPerm, Episodes: [episode({ DECOM: '01/05/2024' })] })
    assert.equal(child.previousPermanences[0]?.date?.on, on)
    assert.deepEqual(kept.back('PrevPerm', '2024_25'), asRead('PrevPerm', PrevPerm))
  }
})

test('Pitfall 21: a care leaver is asked after around a birthday, which is the day of the contact', () => {
  const born = { DOB: '10/09/2005' }
  const OC3 = [{ ...born, IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'U1' }]
  const { child, kept } = read({ Header: [header(born)], OC3, Episodes: [] })
  assert.deepEqual(pick(child.careLeaverContacts, 'date', 'aroundBirthday', 'activity', 'accommodation', 'suitable'), [
    '2024-09-10 19 F2 U true',
  ])
  assert.deepEqual(kept.back('OC3', '2024_25'), asRead('OC3', OC3))
})

test('an adoption goes with the decision that it followed', () => {
  const PlacedAdoption = [{ DOB: '01/06/2015', DATE_PLACED: '01/06/2024' }]
  const AD1 = [
    {
      DOB: '01/06/2015',
      DATE_INT: '01/06/2024',
      DATE_MATCH: '01/08/2024',
      FOSTER_CARE: '0',
      NB_ADOPTR: '2',
      SEX_ADOPTR: 'MF',
      LS_ADOPTR: 'L11',
    },
  ]
  const Episodes = [episode({ DECOM: '01/05/2024', LS: 'E1', PLACE: 'A6', DEC: '01/02/2025', REC: 'E11' })]
  const { child, kept } = read({ PlacedAdoption, AD1, Episodes })
  assert.deepEqual(pick(child.adoptions, 'decisionDate', 'initialDecisionDate', 'matchedDate', 'numberOfAdopters'), [
    '2024-06-01  2024-08-01 2',
  ])
  assert.deepEqual(kept.back('AD1', '2024_25'), asRead('AD1', AD1))
})

test('what cannot be believed is set aside with its line and the reason, and the rest of the row is taken', () => {
  const { child, asides } = read({
    Header: [header({ ETHNIC: 'XXXX', SEX: '3', UPN: 'nothing' })],
    Episodes: [
      episode({ DECOM: '01/05/2024', PLACE: 'Q9' }),
      episode({ DECOM: '31/02/2024' }),
      episode({ DECOM: '' }),
      episode({ DECOM: '01/05/2024', LS: 'E1' }),
      episode({ DECOM: '01/06/2024', DEC: '01/05/2024' }),
      episode({ DECOM: '01/05/2025' }),
    ],
    Reviews: [{ DOB: '02/06/2015', REVIEW: '01/08/2024', REVIEW_CODE: 'PN9' }],
    OC2: [{ DOB: '01/06/2015', SDQ_SCORE: '41', CONVICTED: 'yes' }],
  })
  assert.deepEqual(
    asides.map(a => `${a.line} ${a.field}: ${a.reason}${a.isWhole ? ', all of it' : ''}`).sort(),
    [
      '2 Header.ETHNIC: not a code',
      '2 Header.SEX: not a code',
      '2 Header.UPN: not a code',
      '2 OC2.CONVICTED: not a code',
      '2 OC2.SDQ_SCORE: not a code',
      '2 Reviews.DOB: differs from the header',
      '2 Reviews.REVIEW_CODE: not a code',
      '3 Episodes.DECOM: not a date, all of it',
      '4 Episodes.DECOM: nothing where it is needed, all of it',
      '2 Episodes.PLACE: not a code',
      '5 Episodes.DECOM: twice in the return, all of it',
      '6 Episodes.DEC: ends before it begins, all of it',
      '7 Episodes.DECOM: after its year, all of it',
    ].sort(),
  )
  assert.ok(asides.every(a => a.why.length > 15 && !a.isContradiction))
  assert.deepEqual(pick(child.legalStatuses, 'status', 'startDate'), ['C2 2024-05-01'])
  assert.deepEqual(pick(child.lookedAfterReviews, 'date', 'participation'), ['2024-08-01 '])
})

test('without an id that can be believed nobody can say whose rows these are: all of them are aside', () => {
  const tables = toldTables([{ table: 1, row: 4, cells: ['C 1/2', '01/04/2024'] }])
  const taken = entriesFrom903('C 1/2', [{ year: '2024_25', tables, hasEpisodes: true }], {
    held: undefined,
    newId: () => exampleId(1),
    workers: () => exampleId(2),
  })
  assert.deepEqual([taken.subject, taken.versions.length], [undefined, 0])
  assert.deepEqual(pick(taken.asides, 'line', 'field', 'reason'), ['6 Episodes.CHILD no id that can be believed'])
})

test('what somebody recorded here is not changed by a file: both sides are listed', () => {
  const kept = new Kept903()
  kept.read({ '2023_24': { Header: [header()], Episodes: [episode({ DECOM: '01/05/2023' })] } })
  kept.entries = kept.entries.map(entry => ({ ...entry, recordedBy: exampleId(900) }) as Entry)
  const { versions, asides } = kept.read({
    '2024_25': { Header: [header({ ETHNIC: 'BCRB' })], Episodes: [episode({ DECOM: '01/05/2023', LS: 'C1' })] },
  })
  assert.deepEqual(versions, [])
  assert.deepEqual(pick(asides, 'reason', 'isContradiction'), ['ethnicity true', 'legal status true'])
  assert.match(asides[1]!.why, /“C2”.*“C1”.*stays as it was/)
})
