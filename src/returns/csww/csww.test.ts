import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { aPost, aWorker } from '../../../test/a-workforce.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import { type Entry, type NewVersion, postFrom, professionalFrom } from '../../record/record.ts'
import { type Answers, answersFrom } from './answers.ts'
import { type Workforce, workforceOn } from './from-record.ts'
import { writeCsww } from './write.ts'

const on = day('2026-09-30')
const answers: Answers = {
  RecruitmentBonus: '0',
  RetentionBonus: '2',
  PerformanceAward: '0',
  CarAllowance: '1',
  RelocationPackage: '0',
  RegionalWeighting: '0',
  CostSWE: '1',
  CostDBS: '1',
  OtherAllowances: 'Parking <at home & at work>',
}

const entries = (versions: readonly NewVersion[]): Entry[] =>
  versions.map(v => ({ ...v, authority: '301', recordedAt: '2026-01-05T09:00:00.000Z', recordedBy: exampleId(1) }) as Entry)
const workforce = (workers: NewVersion[][], posts: NewVersion[][], cases: [number, number][] = []): Workforce => ({
  professionals: workers.map(v => professionalFrom(entries(v))!),
  posts: posts.map(v => postFrom(entries(v))!),
  cases: new Map(cases.map(([post, n]) => [exampleId(post), n])),
})

const team = workforce(
  [
    aWorker(201, 'Priya Shah', { facts: { workerId: 'SW1001' } }),
    aWorker(202, 'Sam Patel', { facts: { workerId: 'SW1002' }, away: { reason: 'sickness', startDate: day('2026-09-28') } }),
    aWorker(203, 'Jo Marsh', { facts: { workerId: 'SW1003' } }),
    aWorker(204, 'Lee Ford', { facts: { workerId: 'SW1004', agency: true } }),
    aWorker(205, 'Ann Best', {}),
    aWorker(206, 'Old Hand', { facts: { workerId: 'SW1006' } }),
  ],
  [
    aPost(301, 100, [{ by: 202 }], { fullTimeEquivalent: 0.8 }),
    aPost(302, 100, [{ by: 203, endDate: day('2026-03-01') }]),
    aPost(303, 100, [{ by: 201 }], { type: 'manager' }),
    aPost(304, 100, [{ by: 204, startDate: day('2026-06-01') }]),
    aPost(305, 100, [{ by: 205 }]),
    aPost(306, 100, [{ by: 206, endDate: day('2024-03-01') }]),
  ],
  [
    [301, 17],
    [302, 5],
  ],
)

test('the census counts who is in post on 30 September, who left in the year, vacancies and agency workers', () => {
  const { council, workers, leftOut } = workforceOn(on, team)
  assert.deepEqual(council, { NumberOfVacancies: '2.00', NoAgencyFTE: '1.00', NoAgencyHeadcount: '1' })
  assert.deepEqual(
    workers.map(w => [w.SWENo, w.AgencyWorker, w.OrgRole, w.FTE30 ?? '', w.Cases30 ?? '', w.RoleEndDate ?? '', w.Absat30Sept ?? '']),
    [
      ['SW1001', '0', '3', '1.000000', '0', '', '0'],
      ['SW1002', '0', '5', '0.800000', '17', '', '1'],
      ['SW1003', '0', '5', '', '', '2026-03-01', ''],
      ['SW1004', '1', '5', '1.000000', '0', '', '0'],
    ],
  )
  assert.equal(workers[1]!.ReasonAbsence, 'SIC')
  assert.equal(workers[1]!.WorkingDaysLost, '2.00')
  assert.deepEqual(leftOut, [{ name: 'Ann Best', why: 'no number of Social Work England is recorded' }])
})

test('what the council itself must answer is listed until it has answered', () => {
  const some = answersFrom({ CarAllowance: 1 })
  assert.ok('missing' in some)
  assert.equal(some.missing.length, 8)
  assert.deepEqual(answersFrom({ ...answers, CarAllowance: 1 }), answers)
})

const published = new URL('../../../../shared/reference/csww_schema_2025.xsd', import.meta.url).pathname
const readable = () => {
  try {
    // Its number of a social worker ends on a dollar sign, which a schema takes for a sign that must be there, and no number has.
    return readFileSync(published, 'utf8').replace('{1,10}$', '{1,10}')
  } catch {
    return undefined
  }
}
for (const [name, schema] of [
  ['the schema that we hold ourselves to', readFileSync(new URL('./csww-2025.xsd', import.meta.url), 'utf8')],
  ['the published schema', readable()],
] as const) {
  test(`the census is valid by ${name}`, { skip: schema === undefined && 'the published schema is not here' }, () => {
    const xml = [...writeCsww('301', 2026, workforceOn(on, team), answers, '2026-10-05T09:00:00.000Z')].join('')
    using document = XmlDocument.fromString(xml)
    using xsd = XmlDocument.fromString(schema!)
    using validator = XsdValidator.fromDoc(xsd)
    validator.validate(document)
  })
}
