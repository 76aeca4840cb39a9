import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../../kernel/kernel.ts'
import { aChild, type Chronology } from '../../record/record.ts'
import { annexA } from './annex-a.ts'
import { inspection } from './list.ts'

const on = day('2026-03-31')
const at = inspection(on, {
  staffed: post => (post === exampleId(301) ? { worker: 'Sam Patel', team: 'East' } : {}),
  named: id => (id === exampleId(202) ? 'Jo Marsh' : undefined),
  reference: { localAuthority: 'E08000025' },
})

/** A child's lines of a list, each by its headings, without what is empty. */
function lines(number: number, { child }: Chronology) {
  const { linesOf, columns } = annexA[number - 1]!
  return linesOf(child, at).map(line =>
    Object.fromEntries(line.flatMap((cell, i) => (cell === undefined ? [] : [[columns[i]!.heading, cell]]))),
  )
}

test('each list has as many columns as the guidance gives it', () => {
  assert.deepEqual(
    annexA.map(({ columns }) => columns.length),
    [7, 8, 11, 12, 14, 14, 17, 34, 17, 16, 19],
  )
  assert.deepEqual(
    annexA.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  )
})

test('a contact is listed for six months, and whose it is stands before it', () => {
  const recent = aChild({ ethnicity: 'MWBC' }).contacted('2025-10-02T09:00:00.000Z')
  assert.deepEqual(lines(1, recent), [
    {
      'Child Unique ID': 'C1',
      Gender: 'b) Female',
      Ethnicity: 'f) MWBC',
      'Date of Birth': '2015-06-01',
      'Age of Child (Years)': 10,
      'Date of Contact': '2025-10-02',
      'Contact Source': 'e) 2A: Schools',
    },
  ])
  assert.deepEqual(lines(1, aChild().contacted('2025-09-29T09:00:00.000Z')), [])
})

test('a referral says how many came in the twelve months before it, and is unallocated where no post leads', () => {
  const twice = aChild().referred('2025-05-01').closed('2025-06-01').referred('2026-01-05').ledBy(exampleId(302), '2026-01-06')
  const [line] = lines(3, twice)
  assert.deepEqual(
    [line!['Number of Referrals in Last 12 Months'], line!['Allocated Team'], line!['Allocated Worker']],
    [1, 'Unallocated', 'Unallocated'],
  )
})

test('a disability that nobody has recorded is unknown, and not none', () => {
  const open = aChild().referred('2026-01-05')
  const disability = (told: Chronology) => lines(6, told)[0]!['Does the Child have a Disability']
  assert.equal(disability(open), 'c) Unknown')
  assert.equal(disability(open.with('disability', { disability: 'NONE' })), 'b) No')
  assert.equal(disability(open.with('disability', { disability: 'AUT' })), 'a) Yes')
})

test('a child’s standing is the most serious of what is open on the day', () => {
  const standing = (told: Chronology) => lines(6, told)[0]!['Case Status']
  const open = aChild().referred('2025-11-03')
  assert.equal(standing(open), 'd) Open assessment')
  assert.equal(standing(open.planned('2025-12-01')), 'c) Child in need plan')
  assert.equal(standing(open.protected('2025-12-01')), 'b) Child Protection plan')
  assert.equal(standing(open.protected('2025-12-01').lookedAfter('2026-02-02')), 'a) Looked after child')
  assert.equal(standing(open.closed('2026-03-02')), 'e) Closed episode')
})

test('a plan tells its last visit at which the child was seen, and the plans before it, those from elsewhere among them', () => {
  const plan = aChild()
    .with('previousPlans', { openingCount: 1 })
    .referred('2024-01-08')
    .protected('2024-02-01')
    .protectionEnded('2024-08-01')
    .protected('2025-12-01', 'EMO')
    .visited('2026-03-02', { type: 'childProtection' })
    .visited('2026-03-20', { type: 'childProtection', seen: false, seenAlone: false })
    .ledBy(exampleId(301), '2024-01-08')
  const [line, more] = lines(7, plan)
  assert.equal(more, undefined)
  assert.equal(line!['Initial Category of Abuse'], 'd) Emotional abuse')
  assert.equal(line!['Date of the Last Statutory Visit'], '2026-03-02')
  assert.equal(line!['Number of Previous Child Protection Plans'], 2)
  assert.deepEqual([line!['Allocated Team'], line!['Allocated Worker']], ['East', 'Sam Patel'])
})

test('a looked-after child: law, home, reviews and health as they stood on the day, and nothing that came after', () => {
  const told = aChild()
    .lookedAfter('2025-06-02', { homePostcode: 'BD1 1HX' })
    .underLaw('V2', '2025-06-02', '2025-09-01')
    .underLaw('C2', '2025-09-01')
    .placed('2025-06-02', { type: 'T4' })
    .moved('2025-06-05')
    .placed('2025-06-05', { type: 'U6', urn: '1234567' })
    .with('lookedAfterReview', { date: day('2026-01-12'), participation: 'PN1', chair: exampleId(203) })
    .with('lookedAfterReview', { date: day('2026-04-12'), participation: 'PN1' })
    .with('healthCheck', { type: 'teeth', date: day('2025-11-03'), done: true })
    .missing('2026-02-01T20:00:00.000Z', '2026-02-02T07:00:00.000Z')
  const [line] = lines(8, told)
  assert.equal(line!["Child's Legal Status"], 'C2: FCO')
  assert.equal(line!['Start date of current legal status'], '2025-09-01')
  assert.equal(line!['Placement Type'], 'f) U6: Foster placement - not FFA')
  assert.equal(line!['Date of Latest Statutory Review'], '2026-01-12')
  assert.equal(line!['Date of Last Dental Check'], '2025-11-03')
  assert.equal(line!['Number of Placements in the Last 12 months'], 2)
  assert.equal(line!["Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months"], 1)
  assert.equal(line!['Was the child offered a Return Interview after their last missing episode (Y/N)?'], 'b) No')
  assert.equal(line!['Date Ceased to be Looked After'], undefined)
})

test('S74: somebody who has left care: entitled to what, in touch when, living where, and who advises them', () => {
  const told = aChild({ dateOfBirth: { on: '2007-05-01', estimated: false } })
    .with('leavingCareEligibility', { category: 'formerRelevant', startDate: day('2025-05-01'), personalAdviser: exampleId(202) })
    .with('pathwayPlan', { startDate: day('2025-05-01'), reviewedDates: [day('2025-11-01')] })
    .with('careLeaverContact', { date: day('2026-02-01'), inTouch: 'YES', activity: 'F4', accommodation: 'U', suitable: true })
  const [line] = lines(9, told)
  assert.deepEqual(
    [
      line!['Allocated Personal Advisor'],
      line!['Latest Pathway Plan Review Date'],
      line!['Type of Accommodation'],
      line!['Suitability of Accommodation'],
    ],
    ['Jo Marsh', '2025-11-01', 'U: Independent living', 'a) Suitable'],
  )
  assert.match(String(line!['Activity Status']), /^F5: .*not apprenticeship/)
})

test('a plan of adoption stays a year after it was reversed', () => {
  const told = aChild()
    .lookedAfter('2024-02-01')
    .with('adoption', { decisionDate: day('2024-09-02'), reversedDate: day('2025-04-02'), reversedReason: 'RD3' })
  assert.equal(lines(10, told)[0]!['Reason Why Child No Longer Placed for Adoption'], 'RD3 - Prospective adopters could not be found')
  assert.equal(lines(10, told)[0]!['Date the Child Entered Care'], '2024-02-01')
  const long = aChild().with('adoption', { decisionDate: day('2023-09-02'), reversedDate: day('2025-03-02') })
  assert.deepEqual(lines(10, long), [])
})
