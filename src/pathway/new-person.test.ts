import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, exampleId } from '../kernel/kernel.ts'
import { adultFrom, checked, type Entry, type Facts, type NewVersion } from '../record/record.ts'
import { changeAdult, changeAdultPrefilled } from './change-adult.ts'
import { newAdult } from './new-adult.ts'
import { newChild } from './new-child.ts'
import type { Beginning, Relative } from './new-person.ts'
import { type Answers, isRefused } from './step.ts'

const today = day('2025-03-04')
const beginning = (relatives: readonly Relative[] = []): Beginning => {
  let n = 500
  return { subject: exampleId(1), today, newId: () => exampleId(n++), because: 'New record', relatives }
}
const ava = { firstName: 'Ava', surname: 'Stone', born: 'yes', dateOfBirth: '1 June 2015', sex: 'F' }
const unborn = { surname: 'Stone', born: 'no', expectedDateOfBirth: '1/6/2025' }

const made = (answers: Answers, relatives?: readonly Relative[]): NewVersion[] => {
  const decided = newChild(beginning(relatives), answers)
  assert.ok(!isRefused(decided), isRefused(decided) ? decided.refusals.map(r => r.refused).join('; ') : '')
  for (const { kind, facts } of decided) checked(kind, facts)
  return decided
}
const refused = (answers: Answers) => {
  const decided = newChild(beginning(), answers)
  return isRefused(decided) ? decided.refusals.map(r => r.field) : []
}
const details = (answers: Answers) => made(answers)[0]!.facts as Facts<'childDetails'>

test('a child has a number of their own as soon as they have a record', () => {
  const { laChildId, firstName, dateOfBirth, sex } = details(ava)
  assert.match(laChildId, /^[A-Z0-9]{12}$/)
  assert.deepEqual([firstName, dateOfBirth, sex], ['Ava', { on: '2015-06-01', estimated: false }, 'F'])
})

test('Pitfall 1: a guess is an estimated date of birth and never an expected one; an expected birth is never a date of birth', () => {
  const guessed = details({ ...ava, dateOfBirth: 'about 2009' })
  assert.deepEqual([guessed.dateOfBirth, guessed.expectedDateOfBirth], [{ on: '2009', estimated: true }, undefined])
  const expected = details({ ...unborn, dateOfBirth: '1 June 2015' })
  assert.deepEqual([expected.dateOfBirth, expected.expectedDateOfBirth], [undefined, '2025-06-01'])
})

test('Pitfall 2: a baby who is not born yet has a number of their own, no name if there is none, and sex not known', () => {
  const baby = details({ ...unborn, sex: 'F' })
  assert.match(baby.laChildId, /^[A-Z0-9]{12}$/)
  assert.deepEqual([baby.sex, baby.firstName, baby.ethnicity], ['U', undefined, undefined])
  assert.ok(
    made(unborn).every(v => v.kind !== 'disability'),
    'nothing recorded is not the same as none',
  )
})

test('a birth expected next year or long past is refused, and so is a birth to come', () => {
  assert.deepEqual(refused({ ...unborn, expectedDateOfBirth: '1/2/2026' }), ['expectedDateOfBirth'])
  assert.deepEqual(refused({ ...unborn, expectedDateOfBirth: '1/1/2025' }), ['expectedDateOfBirth'])
  assert.deepEqual(refused({ ...ava, dateOfBirth: '5 March 2025' }), ['dateOfBirth'])
  assert.deepEqual(refused({ ...ava, dateOfBirth: '1985' }), ['dateOfBirth'])
})

test('what is missing is said at once', () => {
  assert.deepEqual(refused({}), ['surname', 'born'])
  assert.deepEqual(refused({ born: 'yes' }), ['surname', 'dateOfBirth', 'sex'])
})

test('Pitfall 3: a pupil number whose thirteenth place is a letter is a temporary one', () => {
  const types = (upn: string) => made({ ...ava, upn }).flatMap(v => (v.kind === 'identifier' ? [v.facts?.type] : []))
  assert.deepEqual(types('R301123456789'), ['upn'])
  assert.deepEqual(types('P30112345678A'), ['temporaryUpn'])
  assert.deepEqual(refused({ ...ava, upn: 'A301123456789' }), ['upn'], 'the letter in front checks the rest')
})

test('Pitfall 4: an NHS number is kept with where it came from, and is not what the child is known by', () => {
  const kept = made({ ...ava, nhsNumber: '9434765919' })
  const [nhs] = kept.flatMap(v => (v.kind === 'identifier' ? [v.facts] : []))
  assert.deepEqual([nhs?.type, nhs?.value, nhs?.matchedBy], ['nhsNumber', '9434765919', 'Told to us when the record was made'])
  assert.ok(kept.every(v => v.subject === exampleId(1) && !JSON.stringify(v.subject).includes('9434765919')))
  assert.deepEqual(refused({ ...unborn, nhsNumber: '9434765919' }), ['nhsNumber'])
})

test('where the child lives holds from today, and may be kept hidden', () => {
  const [address] = made({ ...ava, lines: '2 Mill Lane\nFenbridge', postcode: 'AB1 2DE', confidential: 'yes' }).flatMap(v =>
    v.kind === 'address' ? [v.facts] : [],
  )
  assert.deepEqual(address, {
    type: 'home',
    lines: ['2 Mill Lane', 'Fenbridge'],
    postcode: 'AB1 2DE',
    confidential: true,
    startDate: today,
  })
})

const sam: Relative = { person: exampleId(2), isChild: true, type: 'sibling' }
const memberships = (versions: readonly NewVersion[]) =>
  versions.flatMap(v => (v.kind === 'familyMembership' ? [[v.subject, v.facts?.familyGroup]] : []))

test('a brother has a record of his own, and the two are one family: his if he has one, a new one if not', () => {
  const joined = made(ava, [{ ...sam, familyGroup: exampleId(60) }])
  assert.deepEqual(memberships(joined), [[exampleId(1), exampleId(60)]])
  const both = made(ava, [sam])
  const group = both.find(v => v.kind === 'familyGroup')!.subject
  assert.deepEqual(memberships(both), [
    [exampleId(1), group],
    [exampleId(2), group],
  ])
  assert.deepEqual(
    both.flatMap(v => (v.kind === 'relationship' ? [[v.subject, v.facts?.person, v.facts?.type]] : [])),
    [[exampleId(1), exampleId(2), 'sibling']],
  )
})

test('a mother is a relative, and not a member of the group of brothers and sisters', () => {
  const tied = made(ava, [{ person: exampleId(50), isChild: false, type: 'mother', parentalResponsibility: true }])
  assert.deepEqual(memberships(tied), [])
  const [mother] = tied.flatMap(v => (v.kind === 'relationship' ? [v.facts] : []))
  assert.deepEqual(mother, { person: exampleId(50), type: 'mother', parentalResponsibility: true })
})

test('an adult is recorded with how to reach them, and what nobody said is safe counts as not safe', () => {
  const decided = newAdult(beginning(), { firstName: 'Jo', surname: 'Stone', phone: '07700 900 123', reachNote: 'Needs an interpreter' })
  assert.ok(!isRefused(decided))
  for (const { kind, facts } of decided) checked(kind, facts)
  const [phone] = decided.flatMap(v => (v.kind === 'contactDetail' ? [v.facts] : []))
  assert.deepEqual(phone, { type: 'phone', value: '07700 900 123', safeToUse: false, note: 'Needs an interpreter' })
  const wrong = newAdult(beginning(), { phone: '12', email: 'jo', dateOfBirth: '2030' })
  assert.deepEqual(isRefused(wrong) && wrong.refusals.map(r => r.field), ['surname', 'dateOfBirth', 'phone', 'email'])
})

const jo = (() => {
  const decided = newAdult(beginning(), {
    firstName: 'Jo',
    surname: 'Stone',
    phone: '07700 900 123',
    phoneIsSafe: 'yes',
    postcode: 'AB1 2DE',
  })
  assert.ok(!isRefused(decided))
  const entries = decided.map(
    v => ({ ...v, authority: '301', recordedAt: '2025-03-04T09:00:00.000Z', recordedBy: exampleId(900) }) as Entry,
  )
  return adultFrom(entries)!
})()
const changed = (answers: Answers) => {
  const decided = changeAdult(jo, { today: day('2025-04-01'), newId: beginning().newId }, { ...changeAdultPrefilled(jo), ...answers })
  assert.ok(!isRefused(decided))
  for (const { kind, facts } of decided) if (facts) checked(kind, facts)
  return decided
}

test('what is left as it is, is not saved again', () => assert.deepEqual(changed({}), []))

test('a number that is no longer safe says so from now on, and one that is no longer theirs is not shown', () => {
  const number = jo.contactDetails[0]!.id
  const [unsafe] = changed({ [`kept-${number}`]: 'unsafe' })
  assert.deepEqual([unsafe?.version, unsafe?.kind === 'contactDetail' && unsafe.facts?.safeToUse], [2, false])
  assert.equal(changed({ [`kept-${number}`]: 'gone' })[0]?.withdrawn, true)
})

test('a new address ends the one before on the same day, and a name that is emptied is no longer said', () => {
  const [details, ended, begun] = changed({ firstName: '', lines: '7 Station Road' })
  assert.deepEqual(details?.facts, { surname: 'Stone' })
  assert.ok(ended?.kind === 'address' && begun?.kind === 'address')
  assert.deepEqual([ended.facts?.endDate, begun.facts?.startDate], ['2025-04-01', '2025-04-01'])
})
