import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, office, sam, saved, textOf, today } from '../../../test/a-council.ts'
import { aStore } from '../../../test/a-store.ts'
import { day, exampleId } from '../../kernel/kernel.ts'
import type { Answers } from '../../pathway/pathway.ts'
import { aChild, first } from '../../record/record.ts'
import type { Answer } from '../page.ts'

const { stores } = await aStore()
const home = { type: 'home' as const, lines: ['2 Mill Lane'], postcode: 'AB1 2DE', startDate: day('2020-01-01') }
const ava = aChild({ laChildId: 'K20417', firstName: 'Ava', surname: 'Harrop' }, 1).with('address', home)
const zoe = aChild({ laChildId: 'K20418', firstName: 'Zoe', surname: 'Harrop' }, 2).with('address', home)
const mother = exampleId(50)
const secret = aChild({ laChildId: 'K30000', firstName: 'Ottilie', surname: 'Quenby' }, 3).with('restriction', {
  scope: 'record',
  reason: 'A relative works here.',
  allowedPeople: [exampleId(201)],
  startDate: day('2025-03-01'),
})
await saved(stores, [...office, ...ava.versions, ...zoe.versions, ...secret.versions])
await saved(stores, [first('adultDetails', mother, mother, { firstName: 'Jo', surname: 'Harrop', sex: 'F' }, 'New') as never])

const get = (path: string) => ask(stores, sam, path)
const send = (path: string, form: Answers, more = {}) => ask(stores, sam, path, { form, ...more })
/** What somebody sees who searches: where the form leads them. */
const searched = async (q: string, as = sam) => {
  const said = await ask(stores, as, '/search', { form: { q } })
  assert.ok('goTo' in said)
  assert.match(said.goTo, /^\/search\?find=[0-9a-f-]{36}$/)
  return ask(stores, as, said.goTo)
}
const childOf = (id: string) => stores.as({ authority: '301', person: sam.id }, store => store.child(id))
const idIn = (said: Answer) => {
  assert.ok('goTo' in said, 'page' in said ? textOf(said) : '')
  return said.goTo.split('/')[2]!
}

test('the search is a form, and what was typed stands in no address', async () => {
  const empty = await get('/search')
  assert.ok('page' in empty)
  assert.match(empty.page.markup, /<form action="\/search" method="post"/)
  const said = await searched('ava harrop')
  assert.match(textOf(said), /person found|people found/)
  assert.match(textOf(said), /Ava Harrop K20417 9, born 1 June 2015 AB1 2DE Not open to us A name is the same/)
  assert.ok(said.about.includes(ava.subject))
  assert.ok('page' in said && [...said.page.markup.matchAll(/(href|action)="([^"]*)"/g)].every(([, , to]) => !/ava|harrop/i.test(to!)))
})

test('what somebody searched for is there again when they go back, for them alone, and is gone after a day', async () => {
  const said = await send('/search', { q: 'ava harrop' })
  assert.ok('goTo' in said)
  const again = () => get(said.goTo)
  assert.match(textOf(await again()), /Ava Harrop K20417/)
  assert.doesNotMatch(textOf(await ask(stores, { ...sam, id: exampleId(203) }, said.goTo)), /Ava Harrop/)
  await send('/search', { q: 'zoe' }, { now: '2025-03-11T11:00:00.000Z', today: day('2025-03-11') })
  assert.doesNotMatch(textOf(await again()), /Ava Harrop/)
  assert.deepEqual(await send('/search', { q: '  ' }), { goTo: '/search', about: [] })
})

test('nobody found: what was understood is said, and goes on into a new record', async () => {
  const said = await searched('thorne, edie 3/3/2015 ab9 9zz')
  assert.match(textOf(said), /Nobody found We looked for the names thorne, edie, born 3 March 2015 and the postcode AB9 9ZZ/)
  assert.ok('page' in said)
  const carried = Object.fromEntries([...said.page.markup.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(m => [m[1], m[2]]))
  assert.deepEqual(carried, { _then: 'begin', firstName: 'Edie', surname: 'Thorne', dateOfBirth: '3 March 2015', postcode: 'AB9 9ZZ' })
  const begun = await send('/children/new', carried as Answers)
  assert.ok('page' in begun && begun.status === undefined)
  assert.match(begun.page.markup, /value="Edie".*value="Thorne".*value="3 March 2015".*value="AB9 9ZZ"/s)
})

test('Pitfall 20: who searches for a restricted record is told what they would be told if there were none', async () => {
  const restricted = textOf(await searched('Ottilie Quenby'))
  const none = textOf(await searched('Ottilie Quenby-none'))
  assert.match(restricted, /Nobody found/)
  assert.equal(restricted.replaceAll('Quenby', ''), none.replaceAll('Quenby-none', ''))
})

const again = { firstName: 'Ava', surname: 'Harrop', born: 'yes', dateOfBirth: '1/6/2015', sex: 'F', postcode: 'AB1 2DE' }

test('before a child is recorded, the likely ones stand there with their reasons, and a twin as one of the household', async () => {
  const said = await send('/children/new', again)
  const text = textOf(said)
  assert.match(text, /Is this child known already\?/)
  assert.match(text, /1 person may be the same Ava Harrop Almost surely the same/)
  assert.match(text, /Speaks for it Same given name; Same family name; Same date of birth; Same postcode/)
  assert.match(text, /Zoe Harrop/)
  assert.deepEqual(new Set(said.about), new Set([ava.subject, zoe.subject]))
  const same = await send('/children/new', { ...again, _then: 'same', person: ava.subject })
  assert.deepEqual(same, { goTo: `/children/${ava.subject}`, about: [ava.subject] })
})

test('nobody makes a record past a likely match without having seen it and said why it is somebody else', async () => {
  const blind = await send('/children/new', { ...again, _then: 'make', notTheSame: 'I know' })
  assert.ok('page' in blind && blind.status === 409)
  const silent = await send('/children/new', { ...again, _then: 'make', seen: ava.subject })
  assert.ok('page' in silent && silent.status === 400)
  assert.match(textOf(silent), /There is a problem Say how you know that it is somebody else/)
  const said = await send('/children/new', {
    ...again,
    _then: 'make',
    seen: ava.subject,
    notTheSame: 'Her cousin, I met both.',
    next: 'contact',
  })
  const id = idIn(said)
  assert.ok('goTo' in said && said.goTo === `/children/${id}/record/contact`)
  assert.match(said.done ?? '', /The child’s number is [A-Z0-9]{12}\./)
  const history = await stores.as({ authority: '301', person: sam.id }, store => store.historyOf(id))
  assert.equal(history[0]?.because, 'New record. Not the same as anyone found: Her cousin, I met both.')
  assert.equal((await childOf(id))?.addresses[0]?.postcode, 'AB1 2DE')
})

test('Pitfall 2: a baby who is not born yet has a record and a number, and a twin of the same day is looked at first', async () => {
  const unborn = { surname: 'Dray', born: 'no', expectedDateOfBirth: '1/6/2025', postcode: 'AB2 3EF', _then: 'make', next: 'record' }
  const id = idIn(await send('/children/new', unborn))
  const { childDetails } = (await childOf(id))!
  assert.deepEqual([childDetails.sex, childDetails.expectedDateOfBirth, childDetails.dateOfBirth], ['U', '2025-06-01', undefined])
  assert.match(textOf(await searched('dray')), /Dray \w{12} Not born yet: expected 1 June 2025/)
  const second = await send('/children/new', { ...unborn, _then: '' })
  assert.match(textOf(second), /may be the same Baby Dray/)
})

test('Pitfall 19: a record made after an adoption is compared with none from before, and says nothing of one', async () => {
  const said = await send('/children/new', { ...again, afterAdoption: 'yes', upn: '' })
  assert.match(textOf(said), /Nobody like this is recorded/)
  assert.deepEqual(said.about, [])
})

test('sisters and brothers are found, tied and made one family; a mother is tied with her responsibility', async () => {
  const edie = { firstName: 'Edie', surname: 'Harrop', born: 'yes', dateOfBirth: 'about 2018', sex: 'F' }
  const found = await send('/children/new', { ...edie, _then: 'find', relativeTyped: 'zoe harrop' })
  assert.ok('page' in found && found.page.markup.includes(`name="relation-${zoe.subject}"`))
  const seen = ('page' in found ? [...found.page.markup.matchAll(/name="seen" value="([^"]*)"/g)] : []).map(m => m[1]!)
  const said = await send('/children/new', {
    ...edie,
    _then: 'make',
    seen,
    notTheSame: 'A sister',
    listed: [zoe.subject, mother],
    [`relation-${zoe.subject}`]: 'sibling',
    [`relation-${mother}`]: 'mother',
    [`responsible-${mother}`]: 'yes',
    next: 'record',
  })
  const id = idIn(said)
  assert.deepEqual(new Set(said.about).has(zoe.subject), true)
  const child = (await childOf(id))!
  assert.deepEqual(
    new Map(child.relationships.map(r => [r.person, [r.type, r.parentalResponsibility]])),
    new Map([
      [zoe.subject, ['sibling', undefined]],
      [mother, ['mother', true]],
    ]),
  )
  assert.equal(child.familyMemberships[0]?.familyGroup, (await childOf(zoe.subject))?.familyMemberships[0]?.familyGroup)
  const siblings = await stores.as({ authority: '301', person: sam.id }, store => store.siblingsOf(id, today))
  assert.deepEqual(siblings, [zoe.subject])
})

test('nobody ties a person to a child whom they may not see', async () => {
  const said = await send('/children/new', {
    firstName: 'Wren',
    surname: 'Alder',
    born: 'yes',
    dateOfBirth: '2016',
    sex: 'U',
    _then: 'make',
    listed: [secret.subject],
    [`relation-${secret.subject}`]: 'sibling',
  })
  assert.deepEqual((await childOf(idIn(said)))?.relationships, [])
})

test('an adult is looked for first too, and is tied to the child in the child’s record', async () => {
  const jo = { firstName: 'Jo', surname: 'Harrop', sex: 'F', dateOfBirth: '3/3/1990' }
  assert.match(textOf(await send('/adults/new', jo)), /Is this person known already\?.*Jo Harrop/)
  const said = await send('/adults/new', {
    firstName: 'Pat',
    surname: 'Marlow',
    phone: '07700 900 123',
    listed: [ava.subject],
    [`relation-${ava.subject}`]: 'grandparent',
    _then: 'make',
  })
  assert.ok('goTo' in said && said.goTo === `/children/${ava.subject}`)
  const relation = (await childOf(ava.subject))?.relationships.at(-1)
  assert.equal(relation?.type, 'grandparent')
  const [adult] = await stores.as({ authority: '301', person: sam.id }, store => store.adultsOf([relation!.person]))
  assert.deepEqual([adult?.adultDetails.firstName, adult?.contactDetails[0]?.safeToUse], ['Pat', false])
})

test('two children recorded in the same moment have two numbers', async () => {
  const make = (name: string, year: number) => {
    const [firstName = '', surname = ''] = name.split(' ')
    return send('/children/new', { firstName, surname, born: 'yes', dateOfBirth: `${year}`, sex: 'M', _then: 'make' })
  }
  const ids = (await Promise.all([make('Kit Arden', 2012), make('Omar Rahim', 2009), make('Piotr Nowak', 2018)])).map(idIn)
  const numbers = await Promise.all(ids.map(async id => (await childOf(id))?.childDetails.laChildId))
  assert.equal(new Set(numbers).size, 3)
})
