import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPost, aWorker } from '../../../test/a-workforce.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import { checked, type Entry, type NewVersion, postFrom, professionalFrom } from '../../record/record.ts'
import { type Answers, isRefused } from '../step.ts'
import { recordAbsence, recordReturn } from './absence.ts'
import type { Action, OfCouncil, OfPost, OfWorker } from './action.ts'
import { leavePost, putInPost, takePost } from './holding.ts'
import { changePost, endPost } from './post.ts'
import { endRole, giveRole } from './role.ts'
import { newPost, newTeam } from './team.ts'
import { changeWorker, newWorker } from './worker.ts'

const today = day('2025-03-10')
const [ended, ahead] = [day('2025-03-01'), day('2025-04-01')]
const asKept = (versions: readonly NewVersion[]) =>
  versions.map(v => ({ ...v, authority: '301', recordedAt: '2025-01-01T09:00:00.000Z', recordedBy: exampleId(900) }) as Entry)
const worker = (...of: Parameters<typeof aWorker>) => professionalFrom(asKept(aWorker(...of)))!
const post = (...of: Parameters<typeof aPost>) => postFrom(asKept(aPost(...of)))!

const kate = worker(201, 'Kate Ames', { facts: { signInName: 'kate', workerId: 'SW12' }, roles: [{ role: 'administrator' }] })
const sam = worker(202, 'Sam Patel', { facts: { signInName: 'sam', agency: false }, roles: [{ role: 'socialWorker' }] })
const jo = worker(203, 'Jo Marsh', { roles: [{ role: 'socialWorker', endDate: ended }] })
const away = worker(204, 'Lee Obi', { roles: [{ role: 'socialWorker' }], away: { startDate: day('2025-03-03') } })
const samsPost = post(301, 100, [{ by: 202 }])
const left = post(302, 100, [{ by: 203, endDate: ended }])
const council = {
  workers: [kate, sam, jo, away],
  posts: [samsPost, left],
  teams: [{ id: exampleId(100), name: 'East', type: 'childProtection' as const }],
}
const roles = [
  { value: 'administrator', label: 'Administrator' },
  { value: 'socialWorker', label: 'Social worker' },
]
const given = (more: Partial<OfCouncil> = {}): OfCouncil => ({ council, today, newId: () => exampleId(500), roles, ...more })
const of = (person: OfWorker['worker'], more?: Partial<OfCouncil>): OfWorker => ({ ...given(more), worker: person })
const ofPost = (which: OfPost['post']): OfPost => ({ ...given(), post: which })

function facts<G extends OfCouncil>(action: Action<G>, about: G, answers: Answers) {
  const decided = action.decide(about, answers)
  assert.ok(!isRefused(decided), isRefused(decided) ? decided.refusals.map(r => `${r.field}: ${r.refused}`).join('; ') : '')
  return decided.map(v => (v.facts ? checked(v.kind, v.facts) : undefined))
}
function refused<G extends OfCouncil>(action: Action<G>, about: G, answers: Answers): string[] {
  const decided = action.decide(about, answers)
  return isRefused(decided) ? decided.refusals.map(r => r.field) : []
}

const ann = { name: 'Ann Bright', signInName: 'ann@example.org', agency: 'no' }

test('a worker needs a name and an answer about an agency; the rest can come later', () => {
  assert.deepEqual(facts(newWorker, given(), ann), [{ name: 'Ann Bright', signInName: 'ann@example.org', agency: false }])
  assert.deepEqual(facts(newWorker, given(), { name: 'Ann Bright', agency: 'yes' }), [{ name: 'Ann Bright', agency: true }])
  assert.deepEqual(refused(newWorker, given(), {}), ['name', 'agency'])
})

test('a sign-in name belongs to one worker, whatever its case; so does a worker number, which has twelve places', () => {
  assert.deepEqual(refused(newWorker, given(), { ...ann, signInName: 'KATE' }), ['signInName'])
  assert.deepEqual(refused(newWorker, given(), { ...ann, workerId: 'sw12' }), ['workerId'])
  assert.deepEqual(refused(newWorker, given(), { ...ann, workerId: 'SW12345678901' }), ['workerId'])
  assert.deepEqual(refused(newWorker, given(), { ...ann, workerId: 'SW 1' }), ['workerId'])
  assert.equal(facts(newWorker, given(), { ...ann, workerId: 'SW1234567890' }).length, 1)
})

test('an address that nobody could write to, and a number that nobody could ring, are refused', () =>
  assert.deepEqual(refused(newWorker, given(), { ...ann, email: 'ann', phone: '12' }), ['email', 'phone']))

test('what is left as it is, is not saved again; what is emptied is no longer said; their own sign-in name is not taken', () => {
  const was = changeWorker.prefilled!(of(sam))
  assert.deepEqual(facts(changeWorker, of(sam), was), [])
  assert.deepEqual(facts(changeWorker, of(sam), { ...was, signInName: '', jobTitle: 'Social worker' }), [
    { name: 'Sam Patel', jobTitle: 'Social worker', agency: false },
  ])
  assert.deepEqual(refused(changeWorker, of(sam), { ...was, signInName: 'Kate' }), ['signInName'])
})

const everywhere = { role: 'socialWorker', team: 'council', startDate: 'today' }

test('a role holds in one team or in the whole council, from a day; the same one twice is refused', () => {
  assert.deepEqual(facts(giveRole, of(kate), everywhere), [{ role: 'socialWorker', startDate: today }])
  assert.deepEqual(facts(giveRole, of(sam), { ...everywhere, team: exampleId(100) }), [
    { role: 'socialWorker', team: exampleId(100), startDate: today },
  ])
  assert.deepEqual(refused(giveRole, of(sam), everywhere), ['role'])
  assert.deepEqual(refused(giveRole, of(jo), { ...everywhere, startDate: '28/2/2025' }), ['role'])
  assert.equal(facts(giveRole, of(jo), { ...everywhere, startDate: '1/3/2025' }).length, 1, 'on the day on which the last one ended')
  assert.deepEqual(refused(giveRole, of(kate), { role: 'mayor', team: 'x' }), ['role', 'team', 'startDate'])
})

test('a role ends on a day, and not before it began; one that has ended cannot end again', () => {
  const [role] = sam.roleAssignments
  assert.deepEqual(facts(endRole, of(sam), { entry: role!.id, endDate: '10/3/2025' }), [
    { role: 'socialWorker', startDate: '2020-04-01', endDate: today },
  ])
  assert.deepEqual(refused(endRole, of(sam), { entry: role!.id, endDate: '31/3/2020' }), ['endDate'])
  assert.equal(endRole.notNow!(of(sam)), undefined)
  assert.match(endRole.notNow!(of(jo))!, /no role/)
  assert.deepEqual(refused(endRole, of(jo), { entry: jo.roleAssignments[0]!.id, endDate: 'today' }), ['entry'])
})

test('the last administrator stays one, and keeps a name to sign in with', () => {
  const end = { entry: kate.roleAssignments[0]!.id, endDate: 'today' }
  assert.deepEqual(refused(endRole, of(kate), end), ['entry'])
  const was = changeWorker.prefilled!(of(kate))
  assert.deepEqual(refused(changeWorker, of(kate), { ...was, agency: 'no', signInName: '' }), ['signInName'])
  const beside = (roles: Parameters<typeof worker>[2]) => ({ council: { ...council, workers: [kate, worker(205, 'Omar Reid', roles)] } })
  const another = { facts: { signInName: 'omar' }, roles: [{ role: 'administrator' as const }] }
  assert.equal(facts(endRole, of(kate, beside(another)), end).length, 1)
  assert.equal(facts(changeWorker, of(kate, beside(another)), { ...was, agency: 'no', signInName: '' }).length, 1)
  for (const no of [
    { ...another, facts: {} },
    { ...another, roles: [{ role: 'administrator' as const, endDate: ahead }] },
    { ...another, roles: [{ role: 'administrator' as const, startDate: ahead }] },
  ])
    assert.deepEqual(refused(endRole, of(kate, beside(no)), end), ['entry'], JSON.stringify(no))
})

test('an absence begins before it ends, and two do not share a day', () => {
  const leave = { reason: 'otherLeave', startDate: '10/3/2025', endDate: '11/3/2025' }
  assert.deepEqual(facts(recordAbsence, of(sam), leave), [{ reason: 'otherLeave', startDate: today, endDate: '2025-03-11' }])
  assert.deepEqual(refused(recordAbsence, of(sam), { ...leave, endDate: '10/3/2025' }), ['endDate'])
  assert.deepEqual(refused(recordAbsence, of(away), leave), ['startDate'])
  assert.equal(facts(recordAbsence, of(away), { reason: 'sickness', startDate: '1/3/2025', endDate: '3/3/2025' }).length, 1)
  assert.deepEqual(refused(recordAbsence, of(away), { reason: 'sickness', startDate: '1/3/2025', endDate: '4/3/2025' }), ['startDate'])
})

test('whoever is away comes back on a day after the first day away; or on that day, and was never away', () => {
  const entry = away.absences[0]!.id
  const back = (endDate: string) => ({ entry, endDate })
  assert.deepEqual(facts(recordReturn, of(away), back('today')), [{ reason: 'sickness', startDate: '2025-03-03', endDate: today }])
  assert.equal(facts(recordReturn, of(away), back('3/3/2025')).length, 1)
  assert.deepEqual(refused(recordReturn, of(away), back('2/3/2025')), ['endDate'])
  assert.match(recordReturn.notNow!(of(sam))!, /not away/)
})

test('a team has a name of its own, and a kind', () => {
  assert.deepEqual(facts(newTeam, given(), { name: 'West', type: 'familyHelp', parent: exampleId(100) }), [
    { name: 'West', type: 'familyHelp', parent: exampleId(100) },
  ])
  assert.deepEqual(refused(newTeam, given(), { name: 'east ' }), ['name', 'type'])
})

test('a post is in a team, and is more than nothing and at most full time', () => {
  const half = { title: 'Social worker', team: exampleId(100), type: 'caseHolding', fullTimeEquivalent: '0.5', startDate: 'today' }
  assert.deepEqual(facts(newPost, given(), half), [
    { title: 'Social worker', team: exampleId(100), type: 'caseHolding', fullTimeEquivalent: 0.5, startDate: today },
  ])
  for (const part of ['1', '1.0', '.6']) assert.equal(facts(newPost, given(), { ...half, fullTimeEquivalent: part }).length, 1, part)
  for (const part of ['0', '1.1', '-1', 'full', '.', '37']) {
    assert.deepEqual(refused(newPost, given(), { ...half, fullTimeEquivalent: part }), ['fullTimeEquivalent'], part)
  }
  assert.match(newPost.notNow!(given({ council: { ...council, teams: [] } }))!, /team first/)
})

test('nobody is put into a post while somebody is in it, or before there is one', () => {
  const kates = (startDate: string) => ({ worker: kate.id, startDate })
  assert.deepEqual(facts(putInPost, ofPost(left), kates('1/3/2025')), [{ professional: kate.id, startDate: ended }])
  assert.deepEqual(refused(putInPost, ofPost(left), kates('28/2/2025')), ['startDate'], 'Jo Marsh was in it')
  assert.deepEqual(refused(putInPost, ofPost(samsPost), kates('today')), ['startDate'])
  assert.deepEqual(refused(putInPost, ofPost(post(303, 100, [])), kates('31/3/2020')), ['startDate'])
  assert.deepEqual(refused(putInPost, ofPost(left), { worker: jo.id, startDate: 'today' }), ['worker'], 'she has left the council')
  const endsSoon = post(304, 100, [], { endDate: ahead })
  assert.equal(facts(putInPost, ofPost(endsSoon), kates('31/3/2025')).length, 1)
  assert.deepEqual(refused(putInPost, ofPost(endsSoon), kates('1/4/2025')), ['startDate'])
})

test('from a worker’s side only free posts are offered', () => {
  assert.deepEqual(facts(takePost, of(kate), { post: left.id, startDate: 'today' }), [{ professional: kate.id, startDate: today }])
  assert.deepEqual(refused(takePost, of(kate), { post: samsPost.id, startDate: 'today' }), ['post'])
  assert.match(takePost.notNow!(of(kate, { council: { ...council, posts: [samsPost] } }))!, /every post/)
})

test('whoever is in a post leaves it on a day, and the post goes on', () => {
  const entry = samsPost.postHoldings[0]!.id
  assert.deepEqual(facts(leavePost, ofPost(samsPost), { entry, endDate: '1/4/2025' }), [
    { professional: sam.id, startDate: '2020-04-01', endDate: ahead },
  ])
  assert.deepEqual(refused(leavePost, ofPost(samsPost), { entry, endDate: '31/3/2020' }), ['endDate'])
  assert.match(leavePost.notNow!(ofPost(left))!, /Nobody/)
})

test('who was to come into a post may be put off, but not past somebody who follows', () => {
  const next = post(305, 100, [
    { by: 202, endDate: ahead },
    { by: 201, startDate: ahead },
  ])
  const entry = next.postHoldings[0]!.id
  assert.deepEqual(refused(leavePost, ofPost(next), { entry, endDate: '2/4/2025' }), ['endDate'])
  assert.equal(facts(leavePost, ofPost(next), { entry, endDate: '31/3/2025' }).length, 1)
})

test('a post can be called otherwise, be in another team and be another part of full time; its sort stays', () => {
  const answers = { title: 'Senior social worker', team: exampleId(100), fullTimeEquivalent: '0.6' }
  assert.deepEqual(facts(changePost, ofPost(left), answers), [
    { title: 'Senior social worker', team: exampleId(100), type: 'caseHolding', fullTimeEquivalent: 0.6, startDate: left.post.startDate },
  ])
  assert.deepEqual(refused(changePost, ofPost(left), { ...answers, fullTimeEquivalent: '1.5' }), ['fullTimeEquivalent'])
})

test('a post ends only when nobody is in it any more', () => {
  assert.deepEqual(refused(endPost, ofPost(samsPost), { endDate: '1/4/2025' }), ['endDate'])
  const [now] = facts(endPost, ofPost(left), { endDate: '10/3/2025' })
  assert.equal((now as { endDate?: string }).endDate, today)
  assert.match(endPost.notNow!(ofPost({ ...left, post: { ...left.post, endDate: today } })) ?? '', /its end already/)
})
