import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day, exampleId } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import { type FeedAsked, feedChildOf } from './from-record.ts'
import type { FeedChild } from './payload.ts'
import { feedWindow } from './window.ts'

const today = day('2026-03-03')
const [post, first, second] = [exampleId(700), exampleId(901), exampleId(902)]
const workforce = {
  holders: new Map([
    [
      post,
      [
        { professional: first, startDate: day('2024-01-01'), endDate: day('2025-06-01') },
        { professional: second, startDate: day('2025-06-01') },
      ],
    ],
  ]),
  numbers: new Map([[first, 'SW123456']]),
}
const told = (ava: Chronology, more: Partial<FeedAsked> = {}): FeedChild | undefined =>
  feedChildOf(ava.child, { today, window: feedWindow(today), workforce, ...more })
const episode = (ava: Chronology, more?: Partial<FeedAsked>) => told(ava, more)!.social_care_episodes![0]!
const d = (text: string): Day => day(text)

test('the daily feed: the window is this financial year and the two before it, to the end of today', () => {
  assert.deepEqual(feedWindow(d('2026-03-31')), { from: '2023-04-01', until: '2026-04-01' })
  assert.deepEqual(feedWindow(d('2026-04-01')), { from: '2024-04-01', until: '2026-04-02' })
})

test('the daily feed: everything that its schema has and the record holds, from the referral to the plan', () => {
  const ava = aChild({ ethnicity: 'WBRI' })
    .with('identifier', { type: 'upn', value: 'A123456789012' })
    .with('disability', { disability: 'NONE' })
    .with('disability', { disability: 'LD', startDate: d('2025-01-01') })
    .with('disability', { disability: 'MOB', endDate: d('2025-01-01') })
    .with('address', { type: 'home', lines: ['1 Old Road'], postcode: 'AX1 1AA', startDate: d('2020-01-01'), endDate: d('2025-05-05') })
    .with('address', { type: 'home', lines: ['2 New Road'], postcode: 'AX2 2BB', startDate: d('2025-05-05') })
    .with('sdqAssessment', { date: d('2025-09-09'), score: 17 })
    .with('sdqAssessment', { date: d('2025-10-10'), reason: 'SDQ2' })
    .referred('2025-03-03')
    .ledBy(post, '2025-03-04')
    .assessed('2025-03-05')
    .authorised('2025-04-10', ['4A', '1C'])
    .discussed('2025-04-11')
    .enquired('2025-04-11')
    .conferenced('2025-05-02')
    .protected('2025-05-02')
    .planned('2026-01-05')
  assert.deepEqual(told(ava), {
    la_child_id: 'C1',
    mis_child_id: ava.subject,
    child_details: {
      unique_pupil_number: 'A123456789012',
      first_name: 'Ava',
      surname: 'Stone',
      date_of_birth: '2015-06-01',
      sex: 'F',
      ethnicity: 'WBRI',
      disabilities: ['LD'],
      postcode: 'AX2 2BB',
    },
    health_and_wellbeing: { sdq_assessments: [{ date: '2025-09-09', score: 17 }] },
    social_care_episodes: [
      {
        social_care_episode_id: ava.child.socialCareEpisodes[0]!.id,
        referral_date: '2025-03-03',
        referral_source: '1A',
        referral_no_further_action_flag: false,
        care_worker_details: [
          { worker_id: 'SW123456', start_date: '2025-03-04', end_date: '2025-06-01' },
          { worker_id: '000000000902', start_date: '2025-06-01' },
        ],
        child_and_family_assessments: [
          {
            child_and_family_assessment_id: ava.child.socialCareEpisodes[0]!.childAndFamilyAssessments[0]!.id,
            start_date: '2025-03-05',
            authorisation_date: '2025-04-10',
            factors: ['1C', '4A'],
          },
        ],
        child_in_need_plans: [
          { child_in_need_plan_id: ava.child.socialCareEpisodes[0]!.childInNeedPlans[0]!.id, start_date: '2026-01-05' },
        ],
        section_47_assessments: [
          {
            section_47_assessment_id: ava.child.socialCareEpisodes[0]!.section47Enquiries[0]!.id,
            start_date: '2025-04-11',
            icpc_required_flag: true,
            icpc_date: '2025-05-02',
          },
        ],
        child_protection_plans: [
          { child_protection_plan_id: ava.child.socialCareEpisodes[0]!.childProtectionPlans[0]!.id, start_date: '2025-05-02' },
        ],
      },
    ],
  })
})

test('Pitfall 16: the daily feed has each episode of care, the cut of place and law; each is of one referral only, begins when place or law changes, and says why', () => {
  const ava = aChild({ dateOfBirth: { on: '2008-01-01', estimated: false } })
    .referred('2023-01-03')
    .closed('2024-06-06')
    .referred('2025-01-06')
    .lookedAfter('2025-02-01')
    .underLaw('V2', '2025-02-01', '2025-03-01')
    .placed('2025-02-01', { type: 'U6', postcode: 'AX3 3CC' })
    .moved('2025-04-01')
    .placed('2025-04-01', { type: 'K2' })
    .with('legalStatus', { status: 'C2', startDate: d('2025-03-01') })
    .with('adoption', { decisionDate: d('2025-03-20'), matchedDate: d('2025-05-01') })
    .with('careLeaverContact', { date: d('2026-01-02'), inTouch: 'YES', activity: 'F2', accommodation: 'Z' })
    .with('careLeaverContact', { date: d('2026-02-02'), inTouch: 'NO' })
  const [old, now] = told(ava)!.social_care_episodes!
  assert.deepEqual(Object.keys(old!).sort(), [
    'closure_date',
    'closure_reason',
    'referral_date',
    'referral_no_further_action_flag',
    'referral_source',
    'social_care_episode_id',
  ])
  const care = now!.child_looked_after_placements!
  assert.deepEqual(
    care.map(p => [p.start_date, p.start_reason, p.placement_type, p.end_date, p.end_reason, p.change_reason]),
    [
      ['2025-02-01', 'S', 'U6', '2025-03-01', 'X1', undefined],
      ['2025-03-01', 'L', 'U6', '2025-04-01', 'X1', 'CARPL'],
      ['2025-04-01', 'P', 'K2', undefined, undefined, undefined],
    ],
  )
  assert.equal(new Set(care.map(p => p.child_looked_after_placement_id)).size, 3)
  assert.ok(care.every(p => p.child_looked_after_placement_id.length === 36))
  assert.deepEqual(now!.adoption, { initial_decision_date: '2025-03-20', matched_date: '2025-05-01' })
  assert.deepEqual(now!.care_leavers, { contact_date: '2026-01-02', activity: 'F2', accommodation: 'Z' })
})

test('the daily feed: a child who came into care without a referral that we know of is told of by the period of care', () => {
  const ava = aChild().lookedAfter('2025-02-01').underLaw('C2', '2025-02-01').placed('2025-02-01')
  const [only] = told(ava)!.social_care_episodes!
  assert.equal(only!.social_care_episode_id, ava.child.periodsOfCare[0]!.id)
  assert.equal(only!.child_looked_after_placements!.length, 1)
})

test('Pitfall 11: the daily feed says who came here alone, and until when; where nothing is known of it, nothing is said', () => {
  const ava = aChild().referred('2025-03-03')
  const details = (child: Chronology) => told(child)!.child_details!
  assert.equal('uasc_flag' in details(ava), false)
  const alone = ava.with('immigrationStatus', { status: 'unaccompanied', startDate: d('2025-03-01') })
  assert.deepEqual([details(alone).uasc_flag, details(alone).uasc_end_date], [true, undefined])
  const settled = alone.changed('immigrationStatus', { endDate: d('2026-01-01') })
  assert.deepEqual([details(settled).uasc_flag, details(settled).uasc_end_date], [false, '2026-01-01'])
})

test('Pitfall 2: one who is not born yet is in the daily feed by the day on which they are expected, which may be to come', () => {
  const baby = aChild({ dateOfBirth: undefined as never, expectedDateOfBirth: d('2026-06-06'), sex: 'F' })
    .with('disability', { disability: 'NONE' })
    .referred('2026-02-02')
  assert.deepEqual(
    [told(baby)!.child_details!.date_of_birth, told(baby)!.child_details!.expected_date_of_birth, told(baby)!.child_details!.sex],
    [undefined, '2026-06-06', 'U'],
  )
  assert.equal('disabilities' in told(baby)!.child_details!, false, 'it is not asked')
})

test('Pitfall 20: the daily feed tells of a child of a restricted record, and not where they live; nor of a hidden address, nor of adopters', () => {
  const home = { type: 'home' as const, lines: [], postcode: 'AX2 2BB', startDate: d('2025-01-01') }
  const ava = aChild().with('address', home).referred('2025-03-03')
  const placed = (type: string) =>
    ava.lookedAfter('2025-02-01').underLaw('E1', '2025-02-01').placed('2025-02-01', { type, postcode: 'AX3 3CC' })
  const restriction = { scope: 'record' as const, reason: 'A relative works here', allowedPeople: [], startDate: d('2025-03-01') }
  const where = (child: Chronology) => {
    const { child_details, social_care_episodes } = told(child)!
    return [child_details!.postcode, ...social_care_episodes!.flatMap(e => e.child_looked_after_placements?.map(p => p.postcode) ?? [])]
  }
  assert.deepEqual(where(placed('U6')), ['AX2 2BB', 'AX3 3CC'])
  assert.deepEqual(where(placed('A5')), ['AX2 2BB', undefined])
  assert.deepEqual(where(placed('U6').with('restriction', restriction)), [undefined, undefined])
  assert.deepEqual(where(placed('U6').with('restriction', { ...restriction, endDate: d('2026-01-01') })), ['AX2 2BB', 'AX3 3CC'])
  assert.deepEqual(
    where(
      aChild()
        .with('address', { ...home, confidential: true })
        .referred('2025-03-03'),
    ),
    [undefined],
  )
})

test('Pitfall 9: a plan that is held for another council is theirs to tell; who moves in is referred on the day on which we were told', () => {
  const ava = aChild().referred('2025-03-03', { transferIn: true, notifiedDate: d('2025-03-10') })
  assert.equal(episode(ava).referral_date, '2025-03-10')
  assert.equal('child_protection_plans' in episode(ava.protected('2025-05-02', 'NEG', { temporaryForOtherAuthority: true })), false)
})

test('Pitfall 1: an estimated birth is a birth; in the daily feed an unknown day is the 15th', () => {
  const ava = aChild({ dateOfBirth: { on: '2009-05', estimated: true } }).referred('2025-03-03')
  assert.deepEqual([told(ava)!.child_details!.date_of_birth, told(ava)!.child_details!.expected_date_of_birth], ['2009-05-15', undefined])
})

test('Pitfall 23: every id in the daily feed stays what it is when what it names is changed', () => {
  const ava = aChild()
    .referred('2025-03-03')
    .assessed('2025-03-05')
    .lookedAfter('2025-04-01')
    .underLaw('V2', '2025-04-01')
    .placed('2025-04-01')
  const ids = (child: Chronology) => JSON.stringify(told(child)).match(/"\w+_id":"[^"]+"/g)
  const later = ava.moved('2025-05-01').authorised('2025-04-10').closed('2025-06-01').changed('childDetails', { surname: 'Marsh' })
  assert.deepEqual(ids(later)?.slice(0, ids(ava)!.length), ids(ava))
})

test('the daily feed: whoever was known only before the window is not told of, nor who was 26 before it', () => {
  assert.equal(told(aChild().referred('2020-03-03').closed('2023-03-31')), undefined)
  assert.ok(told(aChild().referred('2020-03-03').closed('2023-04-01')))
  const grown = (born: string) => told(aChild({ dateOfBirth: { on: born, estimated: false } }).referred('2025-03-03'))
  assert.equal(grown('1997-04-01'), undefined)
  assert.ok(grown('1997-04-02'))
})

test('Pitfall 7: what the DfE holds is kept up when time takes it out of the window, and goes when it is not so', () => {
  const ava = aChild().referred('2023-01-03').planned('2023-02-01').planEnded('2023-05-01').closed('2023-06-06')
  const held = told(ava)!
  const later = { today: d('2026-04-01'), window: feedWindow(d('2026-04-01')) }
  assert.equal(told(ava, later), undefined)
  assert.deepEqual(told(ava, { ...later, held }), held)
  assert.equal('child_in_need_plans' in episode(ava.withdrawn('childInNeedPlan'), { ...later, held }), false)
  assert.equal(told(ava.withdrawn('socialCareEpisode'), { ...later, held }), undefined)
})

test('Pitfall 22: the daily feed has another id for a worker without a number; one that the gateway would take for an attack is never sent, nor any other id of ours', () => {
  const numbers = new Map([[first, 'SW0X1234']])
  const ava = aChild().referred('2025-03-03').ledBy(post, '2025-03-04')
  const [worker] = episode(ava, { workforce: { ...workforce, numbers } }).care_worker_details!
  assert.equal(worker!.worker_id, '000000000901')
})

test('Pitfall 8: in the daily feed a record that was merged into another is told of under the one that stays', () => {
  const twin = aChild({}, 2)
    .referred('2025-03-03')
    .with('mergedInto', { survivor: exampleId(1) })
  assert.equal(told(twin), undefined)
})

test('Pitfall 19: after an adoption the daily feed says nothing that leads back: no number of before, and not when the record was made', () => {
  const ava = aChild({ afterAdoption: true }).with('identifier', { type: 'formerUpn', value: 'A123456789012' }).referred('2025-03-03')
  assert.equal('mis_child_id' in told(ava)!, false)
  assert.equal('former_unique_pupil_number' in told(ava)!.child_details!, false)
})
