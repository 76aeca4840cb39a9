import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleId } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import { finished, type Others } from './finish.ts'
import { leftOut } from './not-carried.ts'
import { ssdRowsOf } from './rows.ts'
import { tables } from './tables.ts'

const nobody: Others = { name: () => undefined, teamName: () => undefined, post: () => undefined }
/** The rows of a table as they leave, by column. */
function rowsOf({ child }: Chronology, name: string, others = nobody): Record<string, string | null>[] {
  const table = tables.find(t => t.name === name)!
  const rows = finished(table, ssdRowsOf({ id: child.id, child }).get(name) ?? [], others)
  return rows.map(row => Object.fromEntries(table.columns.map((column, i) => [column.name, row[i] ?? null])))
}

test('Pitfall 1: an estimated date of birth is a date of birth, its unknown day the 15th; only one who is not born yet is expected', () => {
  const [about] = rowsOf(aChild({ dateOfBirth: { on: '2009-03', estimated: true } }), 'ssd_person')
  assert.deepEqual([about!['pers_dob'], about!['pers_expected_dob']], ['2009-03-15', null])
  const unborn = aChild({ laChildId: 'U1', sex: 'U', expectedDateOfBirth: '2025-09-01' as never })
  const { dateOfBirth, ...facts } = unborn.child.childDetails
  const before = unborn.changed('childDetails', { dateOfBirth: undefined as never })
  const [expected] = rowsOf(before, 'ssd_person')
  assert.deepEqual([expected!['pers_dob'], expected!['pers_expected_dob']], [null, '2025-09-01'])
  const [born] = rowsOf(before.changed('childDetails', { dateOfBirth: { on: '2025-09-04', estimated: false } }), 'ssd_person')
  assert.deepEqual([born!['pers_dob'], born!['pers_expected_dob']], ['2025-09-04', null])
  assert.ok(facts.laChildId)
})

test('Pitfall 2: nothing recorded about disability is no row, and never NONE', () => {
  assert.deepEqual(rowsOf(aChild(), 'ssd_disability'), [])
  const [row] = rowsOf(aChild().with('disability', { disability: 'AUT' }), 'ssd_disability')
  assert.equal(row!['disa_disability_code'], 'AUT')
})

test('Pitfall 6: gender is not worked out from sex', () => {
  const [row] = rowsOf(aChild({ sex: 'F' }), 'ssd_person')
  assert.deepEqual([row!['pers_sex'], row!['pers_gender']], ['F', null])
})

test('a dictionary of outcomes has every key: empty before the decision, then Y or N', () => {
  const read = (cell: string | null | undefined) => JSON.parse(cell!) as Record<string, string>
  const referred = aChild().referred('2025-03-03')
  const undecided = read(rowsOf(referred, 'ssd_cin_episodes')[0]!['cine_referral_outcome_json'])
  assert.equal(Object.keys(undecided).length, 10)
  assert.deepEqual(new Set(Object.values(undecided)), new Set(['']))
  const decided = read(
    rowsOf(referred.changed('socialCareEpisode', { decision: 'assessment' }), 'ssd_cin_episodes')[0]!['cine_referral_outcome_json'],
  )
  assert.deepEqual([decided['SINGLE_ASSESSMENT_FLAG'], decided['NFA_FLAG']], ['Y', 'N'])
})

test('factors are a list of codes, in a row that is not there while none is found', () => {
  const assessed = aChild().referred('2025-03-03').assessed('2025-03-04')
  assert.deepEqual(rowsOf(assessed, 'ssd_assessment_factors'), [])
  const [row] = rowsOf(assessed.authorised('2025-04-01', ['1A', '2B']), 'ssd_assessment_factors')
  assert.equal(row!['cinf_assessment_factors_json'], '["1A","2B"]')
})

test('Pitfall 9: a plan of another council that is kept here says so', () => {
  const plan = aChild().referred('2025-03-03').protected('2025-03-20', 'NEG', { temporaryForOtherAuthority: true })
  assert.equal(rowsOf(plan, 'ssd_cp_plans')[0]!['cppl_cp_plan_ola'], 'Y')
})

test('Pitfall 18: a date of which only a part is known keeps its unknown parts', () => {
  const before = (on: string) => aChild().with('previousPermanence', { option: 'P1', date: { on, estimated: false } })
  const dates = ['2020-05-03', '2020-05', '2020'].map(
    on => rowsOf(before(on), 'ssd_cla_previous_permanence')[0]!['lapp_previous_permanence_order_date'],
  )
  assert.deepEqual(dates, ['03/05/2020', 'zz/05/2020', 'zz/zz/2020'])
})

test('Pitfall 20: an address that is hidden is counted, and not shown', () => {
  const home = { type: 'home' as const, lines: ['1 High Street', 'Aldermere'], postcode: 'AX1 5PE', startDate: '2025-01-01' as never }
  const [open] = rowsOf(aChild().with('address', home), 'ssd_address')
  const [hidden] = rowsOf(aChild().with('address', { ...home, confidential: true }), 'ssd_address')
  assert.match(open!['addr_address_json']!, /"STREET":"1 High Street","TOWN":"Aldermere"/)
  assert.equal(open!['addr_address_postcode'], 'AX15PE')
  assert.deepEqual([hidden!['addr_address_json'], hidden!['addr_address_postcode'], hidden!['addr_address_type']], [null, null, 'Home'])
})

test('a post is whoever held it in that time: one row each', () => {
  const [post, first, second, team] = [exampleId(300), exampleId(201), exampleId(202), exampleId(100)]
  const led = aChild().referred('2025-01-01').ledBy(post, '2025-01-02')
  const holdings = [
    { professional: first, startDate: '2024-01-01' as never, endDate: '2025-02-01' as never },
    { professional: second, startDate: '2025-02-10' as never },
  ]
  const rows = rowsOf(led, 'ssd_involvements', { ...nobody, post: id => (id === post ? { team, holdings } : undefined) })
  assert.deepEqual(
    rows.map(row => [
      row['invo_professional_id'],
      row['invo_professional_team'],
      row['invo_involvement_start_date'],
      row['invo_involvement_end_date'],
    ]),
    [
      [first, team, '2025-01-02', '2025-02-01'],
      [second, team, '2025-02-10', null],
    ],
  )
  const [vacant] = rowsOf(led, 'ssd_involvements', { ...nobody, post: () => ({ team, holdings: [] }) })
  assert.deepEqual([vacant!['invo_professional_id'], vacant!['invo_professional_role_id']], [null, 'CW'])
})

test('what was said elsewhere stands for as long as the record still says what it said then', () => {
  const child = aChild().referred('2025-03-03')
  const episode = child.child.socialCareEpisodes[0]!.id
  const said = child.with('externalRef', {
    system: 'ssd',
    table: 'ssd_cin_episodes',
    key: 'R1',
    entry: episode,
    cells: { cine_referral_source_desc: ['Aunt', 'Family member, relative or carer'], cine_close_reason: ['Ended', null] },
  })
  const [row] = rowsOf(said, 'ssd_cin_episodes')
  assert.deepEqual([row!['cine_referral_id'], row!['cine_referral_source_desc'], row!['cine_close_reason']], ['R1', 'Aunt', 'Ended'])
  const [closed] = rowsOf(said.closed('2025-05-01', 'RC7'), 'ssd_cin_episodes')
  assert.equal(closed!['cine_close_reason'], 'RC7')
})

test('a row of which nothing could be taken leaves as it came', () => {
  const cells = { voch_table_id: ['V1', null], voch_plan_safe: ['Y', null] } as const
  const child = aChild().with('externalRef', {
    system: 'ssd',
    table: 'ssd_voice_of_child',
    key: 'V1',
    cells: structuredClone(cells) as never,
  })
  const [row] = rowsOf(child, 'ssd_voice_of_child')
  assert.deepEqual([row!['voch_table_id'], row!['voch_plan_safe'], row!['voch_agree_worker']], ['V1', 'Y', null])
})

test('what the data set cannot say is counted, entry by entry and fact by fact', () => {
  const { child } = aChild({ language: 'Welsh', surname: 'x'.repeat(200) }).with('caseNote', {
    date: '2025-03-03' as never,
    type: 'phoneCall',
    note: 'Rang.',
  })
  const all = [
    ...leftOut({ id: child.id, child }, [
      { kind: 'childDetails', held: child.childDetails as never },
      { kind: 'caseNote', held: child.caseNotes[0] as never },
    ]),
  ]
  assert.deepEqual(all, [
    { kind: 'childDetails', fact: 'language', why: 'no column' },
    { kind: 'caseNote', fact: undefined, why: 'no table' },
  ])
})
