import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import type { ReturnYear } from '../return-year.ts'
import { tables903 } from './from-record.ts'
import type { Workers903 } from './from-record-workers.ts'
import { layout903, type Table903 } from './layout.ts'

/** The rows of a table as a return would show them, with what is empty left out. */
function rows(told: Chronology, table: Table903, year: ReturnYear = '2025_26', workers?: Workers903) {
  const made = tables903(told.child, year, workers)
  if (!('included' in made)) return []
  const columns = Object.keys(layout903[table])
  return made.included
    .filter(row => row.table === table)
    .map(({ cells }) => Object.fromEntries(cells.flatMap((cell, i) => (cell === undefined ? [] : [[columns[i]!, cell]]))))
}
const pick = (all: Record<string, string>[], ...columns: string[]) => all.map(row => columns.map(column => row[column] ?? '').join(' '))

const inCare = (n = 1) =>
  aChild({ dateOfBirth: { on: '2015-06-01', estimated: false }, ethnicity: 'WBRI' }, n)
    .with('address', { type: 'home', lines: ['1 High Street'], postcode: 'ZZ1 1AA', startDate: day('2020-01-01') })
    .lookedAfter('2025-05-01')

test('an episode begins whenever legal status or placement changes, and says which of them did', () => {
  const told = inCare()
    .underLaw('V2', '2025-05-01', '2025-06-01')
    .underLaw('C1', '2025-06-01', '2025-09-01')
    .underLaw('C2', '2025-09-01')
    .placed('2025-05-01', { postcode: 'ZZ2 2BB', urn: 'SC1234567' })
    .moved('2025-07-01')
    .placed('2025-07-01', { type: 'K2', provider: 'PR4' })
    .moved('2025-09-01', 'CLOSE')
    .placed('2025-09-01', { type: 'U4' })
  assert.deepEqual(pick(rows(told, 'Episodes'), 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC', 'REASON_PLACE_CHANGE'), [
    '2025-05-01 S V2 U6 2025-06-01 X1 ',
    '2025-06-01 L C1 U6 2025-07-01 X1 CARPL',
    '2025-07-01 P C1 K2 2025-09-01 X1 CLOSE',
    '2025-09-01 B C2 U4   ',
  ])
  assert.deepEqual(pick(rows(told, 'Episodes'), 'HOME_POST', 'PL_POST', 'URN', 'CIN')[0], 'ZZ1 1AA ZZ2 2BB SC1234567 N1')
})

test('a move with the same carer is told as such', () => {
  const carer = exampleId(77)
  const told = inCare()
    .underLaw('C2', '2025-05-01')
    .placed('2025-05-01', { carer })
    .moved('2025-08-01')
    .placed('2025-08-01', { type: 'U4', carer })
  assert.deepEqual(pick(rows(told, 'Episodes'), 'RNE'), ['S', 'T'])
  const both = told.changed('legalStatus', { endDate: day('2025-08-01') }).underLaw('E1', '2025-08-01')
  assert.deepEqual(pick(rows(both, 'Episodes'), 'RNE'), ['S', 'U'])
})

test('from a short stay the child returns to the placement that they came from', () => {
  const told = inCare().underLaw('C2', '2025-05-01').placed('2025-05-01')
  const main = told.entries.at(-1)!.entry
  const away = told.with('placement', { type: 'T3', startDate: day('2025-08-01'), endDate: day('2025-08-10'), temporaryFrom: main })
  assert.deepEqual(pick(rows(away, 'Episodes'), 'DECOM', 'RNE', 'PLACE', 'DEC', 'REASON_PLACE_CHANGE'), [
    '2025-05-01 S U6 2025-08-01 ',
    '2025-08-01 P T3 2025-08-10 ',
    '2025-08-10 P U6  ',
  ])
})

test('what came after the last day of the year is not told yet', () => {
  const told = inCare().underLaw('C2', '2025-05-01').placed('2025-05-01').moved('2026-04-01').careEnded('2026-04-01')
  assert.deepEqual(pick(rows(told, 'Episodes'), 'DECOM', 'DEC', 'REC', 'REASON_PLACE_CHANGE'), ['2025-05-01   '])
  assert.deepEqual(pick(rows(told, 'Episodes', '2026_27'), 'DECOM', 'DEC', 'REC'), ['2025-05-01 2026-04-01 E4A'])
})

test('what another system told of an episode stands over what follows from the record', () => {
  const told = inCare()
    .underLaw('C2', '2025-05-01')
    .placed('2025-05-01')
    .moved('2025-07-01')
    .placed('2025-07-01', { type: 'U4' })
    .with('careEpisode', { startDate: day('2025-07-01'), startReason: 'T', primaryNeedCode: 'N2', homePostcode: 'ZZ9 9ZZ' })
  assert.deepEqual(pick(rows(told, 'Episodes'), 'RNE', 'CIN', 'HOME_POST'), ['S N1 ZZ1 1AA', 'T N2 ZZ9 9ZZ'])
  const without = told.changed('careEpisode', { untold: ['homePostcode', 'primaryNeedCode'] })
  assert.deepEqual(pick(rows(without, 'Episodes'), 'RNE', 'CIN', 'HOME_POST')[1], 'T  ')
})

test('a short break of a child who lives at home is an episode, and says nothing of where', () => {
  const told = aChild()
    .referred('2025-01-10', { primaryNeedCode: 'N2' })
    .underLaw('V4', '2025-05-01', '2025-05-11')
    .placed('2025-05-01', {
      endDate: day('2025-05-11'),
      postcode: 'ZZ2 2BB',
    })
  assert.deepEqual(rows(told, 'Episodes'), [
    {
      CHILD: 'C1',
      DECOM: '2025-05-01',
      RNE: 'S',
      LS: 'V4',
      CIN: 'N2',
      PLACE: 'U6',
      PLACE_PROVIDER: 'PR1',
      DEC: '2025-05-11',
      REC: 'E8',
    },
  ])
  assert.equal(rows(told, 'Header')[0]!['MOTHER'], undefined)
})

test('the header says who the child is: sex as the year writes it, a pupil number or why there is none', () => {
  assert.deepEqual(rows(inCare(), 'Header'), [{ CHILD: 'C1', SEX: 'F', DOB: '2015-06-01', ETHNIC: 'WBRI', MOTHER: '0', UASC: '0' }])
  const numbered = inCare().with('identifier', { type: 'upn', value: 'A301000000001' })
  assert.deepEqual(pick(rows(numbered, 'Header'), 'UPN'), ['A301000000001'])
  const older = aChild().lookedAfter('2022-05-01').placed('2022-05-01')
  assert.deepEqual(pick(rows(older, 'Header', '2022_23'), 'SEX'), ['2'])
  const baby = aChild({ dateOfBirth: { on: '2025-01', estimated: false } }).lookedAfter('2025-05-01')
  assert.deepEqual(pick(rows(baby, 'Header'), 'DOB', 'UPN'), ['2025-01-15 UN1'])
})

test('a young mother is told of while she is looked after', () => {
  const girl = aChild({ dateOfBirth: { on: '2009-06-01', estimated: false } }).lookedAfter('2025-05-01')
  const mother = girl.with('motherhood', { childBirthDate: day('2025-12-24') })
  assert.deepEqual(pick(rows(mother, 'Header'), 'MOTHER', 'MC_DOB'), ['1 2025-12-24'])
  assert.deepEqual(pick(rows(girl.with('motherhood', { childBirthDate: day('2026-05-01') }), 'Header'), 'MOTHER'), ['0'])
})

test('Pitfall 11: the day on which unaccompanied asylum seeking ends is told beforehand, and no home is', () => {
  const alone = (endDate?: string) =>
    aChild({ dateOfBirth: { on: '2009-02-10', estimated: true } })
      .with('address', { type: 'home', lines: ['Hotel'], postcode: 'ZZ1 1AA', startDate: day('2020-01-01') })
      .lookedAfter('2024-05-01')
      .with('immigrationStatus', { status: 'unaccompanied', startDate: day('2024-05-01'), ...(endDate && { endDate: day(endDate) }) })
  assert.deepEqual(pick(rows(alone(), 'UASC'), 'DUC'), ['2027-02-10'])
  assert.deepEqual(pick(rows(alone('2025-09-01'), 'UASC'), 'DUC'), ['2025-09-01'])
  assert.deepEqual(pick(rows(alone('2025-09-01'), 'UASC', '2024_25'), 'DUC'), ['2027-02-10'])
  assert.deepEqual(rows(alone('2025-03-01'), 'UASC'), [])
  assert.deepEqual(pick(rows(alone(), 'Episodes'), 'HOME_POST'), [''])
})

test('reviews of the year are told, and not those that were called off', () => {
  const told = inCare()
    .with('lookedAfterReview', { date: day('2025-05-20'), participation: 'PN1' })
    .with('lookedAfterReview', { date: day('2025-08-20'), cancelled: true })
    .with('lookedAfterReview', { date: day('2026-04-20'), participation: 'PN1' })
  assert.deepEqual(pick(rows(told, 'Reviews'), 'REVIEW', 'REVIEW_CODE'), ['2025-05-20 PN1'])
})

test('a time missing counts if it began in care, and is over at the latest when care is', () => {
  const told = inCare()
    .missing('2025-04-20T20:00:00.000Z', '2025-04-21T08:00:00.000Z')
    .missing('2025-06-30T23:30:00.000Z', '2025-07-02T08:00:00.000Z')
    .missing('2025-12-20T20:00:00.000Z')
    .careEnded('2026-01-10')
  assert.deepEqual(pick(rows(told, 'Missing'), 'MISSING', 'MIS_START', 'MIS_END'), ['M 2025-07-01 2025-07-02', 'M 2025-12-20 2026-01-10'])
})

test('health is asked of whoever was looked after for all of the year', () => {
  const all = aChild().lookedAfter('2025-04-01').underLaw('C2', '2025-04-01').placed('2025-04-01')
  const told = all
    .with('healthCheck', { type: 'teeth', date: day('2025-10-01'), done: true })
    .with('healthCheck', { type: 'healthAssessment', date: day('2024-10-01'), done: true })
    .with('immunisationStatus', { date: day('2024-01-01'), upToDate: true })
    .with('sdqAssessment', { date: day('2025-11-01'), score: 14 })
    .with('substanceMisuse', { date: day('2025-11-01'), interventionOffered: true })
  const { DOB: _, CHILD: __, ...answers } = rows(told, 'OC2')[0]!
  assert.deepEqual(answers, {
    SDQ_SCORE: '14',
    CONVICTED: '0',
    IMMUNISATIONS: '1',
    TEETH_CHECK: '1',
    HEALTH_ASSESSMENT: '0',
    SUBSTANCE_MISUSE: '1',
    INTERVENTION_RECEIVED: '0',
    INTERVENTION_OFFERED: '1',
  })
  assert.deepEqual(rows(inCare(), 'OC2'), [])
  assert.deepEqual(rows(all.careEnded('2026-03-30'), 'OC2'), [])
})

test('answers that a file told without days stand as they were told', () => {
  const told = inCare().with('healthOutcomes', { yearEnding: day('2026-03-31'), teethCheck: false, sdqReason: 'SDQ1' })
  const { DOB: _, CHILD: __, ...answers } = rows(told, 'OC2')[0]!
  assert.deepEqual(answers, { SDQ_REASON: 'SDQ1', TEETH_CHECK: '0' })
  assert.deepEqual(rows(told, 'OC2', '2026_27')[0]?.['SDQ_REASON'], undefined)
})

const left = (on: string) =>
  aChild({ dateOfBirth: { on: '2006-10-01', estimated: false } })
    .lookedAfter('2020-05-01')
    .underLaw('C2', '2020-05-01', on)
    .placed('2020-05-01', { endDate: day(on) })
    .careEnded(on, 'E5')

test('Pitfall 21: somebody who left care is asked after around their birthday, with where they live and whether it suits them', () => {
  const contact = { inTouch: 'YES', activity: 'F2', accommodation: 'U', suitable: true } as const
  const told = left('2024-10-01').with('careLeaverContact', { date: day('2025-09-12'), ...contact })
  assert.deepEqual(pick(rows(told, 'OC3'), 'IN_TOUCH', 'ACTIV', 'ACCOM'), ['YES F2 U1'])
  assert.deepEqual(pick(rows(told, 'Header'), 'SEX', 'MOTHER'), ['F '])
  const lost = left('2024-10-01').with('careLeaverContact', { date: day('2025-12-12'), aroundBirthday: 19, inTouch: 'NO' })
  assert.deepEqual(pick(rows(lost, 'OC3'), 'IN_TOUCH', 'ACTIV', 'ACCOM'), ['NO 0 0'])
})

test('nobody in touch with a care leaver is told too; who was adopted, or too short in care, is not asked after', () => {
  assert.deepEqual(pick(rows(left('2024-10-01'), 'OC3'), 'CHILD', 'IN_TOUCH'), ['C1 '])
  assert.deepEqual(rows(left('2024-10-01').careEnded('2024-10-01', 'E11'), 'OC3'), [])
  assert.deepEqual(rows(left('2022-10-01'), 'OC3'), [])
  assert.deepEqual(rows(left('2027-10-01'), 'OC3'), [])
})

test('an adoption is told with the decision that led to it; a decision that was given up says why', () => {
  const plan = {
    decisionDate: day('2025-05-20'),
    matchedDate: day('2025-08-01'),
    numberOfAdopters: 2,
    adoptersSex: 'MF',
    adoptersLegalStatus: 'L3',
  }
  const told = inCare()
    .underLaw('E1', '2025-05-01')
    .placed('2025-05-01')
    .moved('2025-09-01')
    .placed('2025-09-01', { type: 'A6', endDate: day('2026-02-01') })
  const adopted = told.with('adoption', plan).careEnded('2026-02-01', 'E11')
  assert.deepEqual(pick(rows(adopted, 'AD1'), 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'), [
    '2025-05-20 2025-08-01 0 2 MF L3',
  ])
  assert.deepEqual(pick(rows(adopted, 'PlacedAdoption'), 'DATE_PLACED', 'DATE_PLACED_CEASED'), ['2025-05-20 '])
  const givenUp = told.with('adoption', { ...plan, reversedDate: day('2026-01-05'), reversedReason: 'RD3' })
  assert.deepEqual(pick(rows(givenUp, 'PlacedAdoption'), 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'), [
    '2025-05-20 2026-01-05 RD3',
  ])
  assert.deepEqual(rows(givenUp, 'AD1'), [])
})

test('Pitfall 18: an earlier permanent home is asked of those who came into care in the year, its day as far as it is known', () => {
  const before = (on?: string) =>
    inCare().with('previousPermanence', { option: 'P2', authority: '301', ...(on && { date: { on, estimated: false } }) })
  assert.deepEqual(pick(rows(before('2014'), 'PrevPerm'), 'PREV_PERM', 'LA_PERM', 'DATE_PERM'), ['P2 301 zz/zz/2014'])
  assert.deepEqual(pick(rows(before('2014-05'), 'PrevPerm'), 'DATE_PERM'), ['zz/05/2014'])
  assert.deepEqual(pick(rows(before('2014-05-03'), 'PrevPerm'), 'DATE_PERM'), ['2014-05-03'])
  assert.deepEqual(pick(rows(before(), 'PrevPerm'), 'DATE_PERM'), ['zz/zz/zzzz'])
  assert.deepEqual(rows(before('2014'), 'PrevPerm', '2026_27'), [])
})

test('social workers are those who were in the post that had the child', () => {
  const post = exampleId(500)
  const [ann, bob] = [exampleId(501), exampleId(502)]
  const told = inCare().with('involvement', { role: 'lead', post, startDate: day('2025-05-03'), changeReason: 'FCONTA' })
  const workers: Workers903 = {
    holders: new Map([
      [
        post,
        [
          { professional: ann, startDate: day('2020-01-01'), endDate: day('2025-10-01') },
          { professional: bob, startDate: day('2025-10-04') },
        ],
      ],
    ]),
    numbers: new Map([[ann, 'SW123456']]),
  }
  assert.deepEqual(pick(rows(told, 'SWEpisodes', '2025_26', workers), 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'), [
    'SW123456 2025-05-03 2025-10-01 FCONTA',
    ' 2025-10-04  LEFTRL',
  ])
})

test('deprivation of liberty is told from the return of 2026/27', () => {
  const told = inCare().with('deprivationOfLibertyOrder', { startDate: day('2026-02-01'), endDate: day('2026-06-01') })
  assert.deepEqual(rows(told, 'DoLo'), [])
  assert.deepEqual(pick(rows(told, 'DoLo', '2026_27'), 'DOLO_START', 'DOLO_END'), ['2026-02-01 2026-06-01'])
})

test('every child is accounted for: in the return and why, or left out and why', () => {
  const said = (told: Chronology, year: ReturnYear = '2025_26') => {
    const made = tables903(told.child, year)
    return 'included' in made ? made.because : made.leftOut
  }
  assert.equal(said(inCare()), 'Looked after since 1 May 2025.')
  assert.equal(said(inCare().careEnded('2025-08-01')), 'Looked after from 1 May 2025 until 1 August 2025.')
  assert.equal(said(inCare(), '2024_25'), 'Looked after only after the year, from 1 May 2025.')
  assert.equal(said(aChild().referred('2025-05-01')), 'Never looked after.')
  assert.equal(said(left('2024-10-01')), 'Left care before, and turned 19 in the year.')
  assert.match(said(inCare().careEnded('2025-08-01'), '2026_27'), /^Care ended before 1 April 2026, on 1 August 2025/)
})

test('a row knows the entry that it comes from, and a cell that comes from another knows that one', () => {
  const told = inCare().underLaw('C2', '2025-05-01').placed('2025-05-01')
  const [period, status, placement] = told.entries.slice(-3).map(e => e.entry)
  const made = tables903(told.child, '2025_26')
  assert.ok('included' in made)
  const row = made.included.find(({ table }) => table === 'Episodes')!
  assert.equal(row.entry, period)
  assert.equal(row.from!['LS'], status)
  assert.equal(row.from!['PL_POST'], placement)
  assert.equal(row.from!['HOME_POST'], period)
})
