import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, asker, ids, manager, office, sam, saved, textOf } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import type { Answers } from '../../pathway/pathway.ts'
import { aChild, first, type NewVersion } from '../../record/record.ts'

const { stores } = await aStore()
const [mother, father] = [exampleId(50), exampleId(51)]
const ava = aChild({ firstName: 'Ava', surname: 'Harrop' }, 1)
  .referred('2025-01-06')
  .ledBy(ids.samsPost, '2025-01-06')
  .with('relationship', { person: mother, type: 'mother', parentalResponsibility: true })
const hidden = aChild({ firstName: 'Ottilie', surname: 'Quenby' }, 2)
  .with('relationship', { person: mother, type: 'mother' })
  .with('restriction', { scope: 'record', reason: 'A relative works here.', allowedPeople: [ids.manager], startDate: day('2025-01-01') })
const zoe = aChild({ firstName: 'Zoe', surname: 'Harrop', dateOfBirth: { on: '2018-03-03', estimated: false } }, 3)
const adults = [
  first('adultDetails', mother, mother, { firstName: 'Jo', surname: 'Harrop', sex: 'F' }, 'New'),
  first(
    'contactDetail',
    mother,
    exampleId(501),
    { type: 'phone', value: '07700 900 123', safeToUse: false, note: 'He reads her messages' },
    'New',
  ),
  first('contactDetail', mother, exampleId(502), { type: 'phone', value: '07700 900 456', safeToUse: true }, 'New'),
  first('address', mother, exampleId(503), { type: 'home', lines: ['A refuge'], confidential: true, startDate: day('2025-01-01') }, 'New'),
  first('adultDetails', father, father, { firstName: 'Dean', surname: 'Cole', sex: 'M' }, 'New'),
] as NewVersion[]
await saved(stores, [...office, ...ava.versions, ...hidden.versions, ...zoe.versions, ...adults])

const lee = asker(exampleId(203), 'socialWorker')
const get = (path: string, as = sam) => ask(stores, as, path)
const send = (path: string, form: Answers) => ask(stores, sam, path, { form })
const childOf = (id: string) => stores.as({ authority: '301', person: ids.manager }, store => store.child(id))

test('an adult’s page says who they are, which number is not safe, and the children whom the reader may see', async () => {
  const said = await get(`/adults/${mother}`)
  const text = textOf(said)
  assert.match(text, /Jo Harrop Adult .*Not safe 07700 900 123 He reads her messages.*07700 900 456/)
  assert.ok('page' in said && !/tel:07700900123/.test(said.page.markup), 'a number that is not safe is no link')
  assert.match(text, /Ava Harrop C1 9, born 1 June 2015 Mother, has parental responsibility Sam Patel, East/)
  assert.doesNotMatch(text, /Ottilie/)
  assert.deepEqual(new Set(said.about), new Set([mother, ava.subject]))
})

test('a confidential address is told to whoever works with a child of theirs, and to nobody else', async () => {
  assert.match(textOf(await get(`/adults/${mother}`)), /Confidential address A refuge/)
  const text = textOf(await get(`/adults/${mother}`, lee))
  assert.match(text, /known to those who work with the child/)
  assert.doesNotMatch(text, /refuge/)
})

test('there is no page of a child, or of nobody, where adults have theirs', async () => {
  for (const id of [ava.subject, exampleId(999), 'x']) assert.deepEqual(await get(`/adults/${id}`), { goTo: '/not-found', about: [] })
})

test('what changes about an adult is saved, and the page says it', async () => {
  const shown = await get(`/adults/${mother}/change`)
  assert.match('page' in shown ? shown.page.markup : '', /value="Jo"/)
  const said = await send(`/adults/${mother}/change`, {
    firstName: 'Joanne',
    surname: 'Harrop',
    sex: 'F',
    [`kept-${exampleId(501)}`]: 'gone',
    [`kept-${exampleId(502)}`]: 'safe',
    email: 'jo@example.org',
    emailIsSafe: 'yes',
  })
  assert.deepEqual(said, { goTo: `/adults/${mother}`, done: 'The details are saved', about: [mother] })
  const text = textOf(await get(`/adults/${mother}`))
  assert.match(text, /Joanne Harrop.*jo@example\.org/)
  assert.doesNotMatch(text, /900 123/)
  const refused = await send(`/adults/${mother}/change`, { firstName: 'Jo', phone: 'x' })
  assert.ok('page' in refused && refused.status === 400)
})

const step = `/children/${ava.subject}/record/relationship`

test('whoever is in a child’s life is looked for first, and tied to the child by what they are', async () => {
  const found = await send(step, { _then: 'find', relativeTyped: 'dean cole' })
  assert.match(textOf(found), /Dean Cole Adult/)
  assert.ok(found.about.includes(father))
  const said = await send(step, { _then: 'save', listed: father, [`relation-${father}`]: 'father', note: 'He teaches her to cook.' })
  assert.ok('goTo' in said && said.goTo === `/children/${ava.subject}`)
  const relation = (await childOf(ava.subject))?.relationships.at(-1)
  assert.deepEqual([relation?.person, relation?.type, relation?.note], [father, 'father', 'He teaches her to cook.'])
  const again = await send(step, { _then: 'save', listed: father, [`relation-${father}`]: 'father' })
  assert.ok('page' in again && again.status === 400)
  assert.match(textOf(again), /This is recorded already/)
})

test('a sister is tied, and the two become one family', async () => {
  const said = await send(step, { _then: 'save', listed: zoe.subject, [`relation-${zoe.subject}`]: 'halfSibling' })
  assert.ok('goTo' in said)
  const [a, z] = [await childOf(ava.subject), await childOf(zoe.subject)]
  assert.equal(a?.familyMemberships.length, 1)
  assert.equal(a?.familyMemberships[0]?.familyGroup, z?.familyMemberships[0]?.familyGroup)
})

test('somebody who is not found is recorded with the child already beside them', async () => {
  const none = await send(step, { _then: 'find', relativeTyped: 'Pat Marlow' })
  assert.match(textOf(none), /Nobody was found.*Record somebody new/)
  const markup = 'page' in none ? none.page.markup : ''
  const forms = [...markup.matchAll(/<form action="\/adults\/new"[\s\S]*?<\/form>/g)].map(m => m[0])
  const carried = Object.fromEntries([...forms[0]!.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(m => [m[1], m[2]]))
  assert.deepEqual(carried, { _then: 'begin', listed: ava.subject, firstName: 'Pat', surname: 'Marlow' })
  const { _then, ...answers } = carried as Record<string, string>
  const check = await send('/adults/new', answers)
  assert.match('page' in check ? check.page.markup : '', new RegExp(`name="relation-${ava.subject}"`))
})

test('nothing chosen is refused beside the search', async () => {
  const said = await send(step, { _then: 'save' })
  assert.match(textOf(said), /There is a problem Find somebody, and say what they are to the child/)
})

test('Pitfall 8: two records of one adult become one, the children tied to either are tied to it, and taken apart both are as they were', async () => {
  const [one, other] = [exampleId(60), exampleId(61)]
  const edie = aChild({ firstName: 'Edie', surname: 'Lowe' }, 5).with('relationship', { person: other, type: 'grandparent' })
  const details = { surname: 'Lowe', dateOfBirth: { on: '1961-02-03', estimated: false } }
  await saved(stores, [
    ...edie.versions,
    ...([
      first('adultDetails', one, one, { ...details, firstName: 'Margaret' }, 'New'),
      first('address', one, exampleId(601), { type: 'home', lines: ['Mill Lane'], startDate: day('2010-01-01') }, 'New'),
      first('adultDetails', other, other, { ...details, firstName: 'Maggie', language: 'Welsh' }, 'New'),
      first('address', other, exampleId(611), { type: 'home', lines: ['Station Road'], startDate: day('2022-01-01') }, 'New'),
    ] as NewVersion[]),
  ])
  const held = async (id: string) => {
    const [adult] = await stores.as({ authority: '301', person: ids.manager }, store => store.adultsOf([id]))
    return JSON.parse(JSON.stringify(adult, (key, value) => (['version', 'recordedAt', 'recordedBy'].includes(key) ? undefined : value)))
  }
  const before = [await held(one), await held(other)]
  const to = (path: string, form: Answers, more = {}) => ask(stores, manager, `/adults/${one}/${path}`, { form, ...more })

  assert.match(textOf(await ask(stores, manager, `/adults/${one}/merge`)), /These look like the same person Maggie Lowe/)
  assert.match(textOf(await to('merge', { q: 'maggie lowe', _then: 'find' })), /Found Maggie Lowe/)
  const compared = textOf(await to('merge', { other, _then: 'compare' }))
  assert.match(
    compared,
    /First name: which is so\? Margaret This record Maggie The other record Both have a home now\. Where do they live\? Mill Lane/,
  )
  assert.match(
    textOf(await to('merge', { other, _then: 'merge' })),
    /First name: choose which is so Choose where they live Say how you know/,
  )
  const done = await to('merge', {
    other,
    'fact-firstName': 'survivor',
    home: 'absorbed',
    reason: 'Her own word.',
    agreedBy: ids.sam,
    _then: 'merge',
  })
  assert.ok('goTo' in done, 'page' in done ? textOf(done) : '')

  const page = textOf(await ask(stores, manager, `/adults/${one}`))
  assert.match(page, /Margaret Lowe.*Language : ?Welsh|Margaret Lowe.*Welsh/)
  assert.match(page, /Station Road/)
  assert.doesNotMatch(page, /Mill Lane/)
  assert.match(page, /Edie Lowe C5 .*Grandparent/)
  assert.deepEqual(await ask(stores, manager, `/adults/${other}`), { goTo: `/adults/${one}`, about: [] })
  const found = await stores.as({ authority: '301', person: ids.manager }, store => store.findPeople('maggie lowe', day('2025-03-10')))
  assert.deepEqual(
    found.found.filter(f => f.person.type === 'adult').map(f => f.person.subject),
    [one],
  )

  assert.match(textOf(await ask(stores, manager, `/adults/${one}/unmerge`)), /Maggie Lowe Put together by Priya Shah/)
  const [merge] = (await held(one)).personMerges
  const apart = await to('unmerge', { merge: merge.id, reason: 'Two sisters.' }, { now: '2025-03-11T10:00:00.000Z' })
  assert.ok('goTo' in apart, 'page' in apart ? textOf(apart) : '')
  assert.deepEqual([await held(one), await held(other)], before)
  assert.deepEqual(await ask(stores, sam, `/adults/${one}/merge`), { goTo: '/not-allowed', about: [] })
})
