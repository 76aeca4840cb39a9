import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families, posts, workers } from '../../../cast/cast.ts'
import { aCast, shown } from '../../../test/a-cast.ts'
import { aChild } from '../../record/record.ts'

const { get, stores } = await aCast()
const { marsh, adeyemi, whitlock, rahimi, price, hartley, osman } = families
const { ava } = marsh.children
const text = async (url: string, by = {}) => shown(await get(url, by)).text
const callum = { id: workers.callum, roles: ['socialWorker'] as const, posts: [posts.assessment] }

test('a child in two minutes: who, what is happening, what she says, what worries us, what was promised and is due, who loves her', async () => {
  const { text, about, title } = shown(await get(`/children/${ava}`))
  assert.equal(title, 'A child in two minutes', 'no name stays in the history of a browser')
  assert.match(text, /Ava Marsh Child protection plan Age 9, born 14 May 2016 Number K100201 Lead worker Priya Shah, 07700 900 131/)
  assert.match(text, /Ava is on a child protection plan for neglect, since 15 December 2025 \(12 weeks\)/)
  assert.match(text, /Last seen 25 February 2026, 12 days ago, by Priya Shah, alone/)
  assert.match(text, /The review conference is planned for Thursday 12 March 2026, chaired by Miriam Cole/)
  const order = ['Now', 'In Ava’s own words', 'What worries us', 'What is going well', 'What we have promised', 'What is due']
  const parts = [...order, 'Who loves Ava and who is involved', 'Family tree', 'Chronology', 'Open findings', 'What you can do']
  const at = parts.map(part => text.indexOf(` ${part} `, text.indexOf(' Now ')))
  assert.ok(
    at.every((place, i) => place > (at[i - 1] ?? -1)),
    `${at}`,
  )
  assert.ok(text.indexOf('“I don’t want to leave Leo') < text.indexOf('The children go hungry'), 'the child comes first')
  assert.match(text, /Overdue 10 days Refer Ava to the young carers’ group Priya Shah, by 27 February 2026/)
  assert.match(text, /Kerry Marsh mother, has parental responsibility She loves her and says so/)
  assert.match(text, /Not safe 07700 900 211 Never say where the family lives/)
  assert.match(text, /Mia Marsh-Doyle half-sister/, 'nobody recorded it: they have one mother and two fathers')
  const everyone = [...Object.values(marsh.children), ...Object.values(marsh.adults)]
  assert.deepEqual([...about].sort(), everyone.sort(), 'everyone of whom it says something is looked at')
})

test('a number that is not safe is no link', async () => {
  const { markup } = shown(await get(`/children/${ava}`))
  assert.match(markup, /href="tel:07700900210"/)
  assert.doesNotMatch(markup, /tel:07700900211/)
})

test('beside each deadline: how it is worked out, in the rule’s words, with its source and what started it', async () => {
  const said = await text(`/children/${ava}`)
  assert.match(
    said,
    /Due in 6 days Review the child protection plan within three months of the initial conference By 15 March 2026.*?How is this worked out\? Review the child protection plan within three months.*?It began on 15 December 2025, with: Child protection plan of 15 December 2025.*?Working Together to Safeguard Children/,
  )
})

test('rules that bind nobody here yet stand apart, closed', async () => {
  const { markup, text: said } = shown(await get(`/children/${ava}`))
  assert.match(
    said,
    /Local and coming rules, not in force here \(1\) Due in 2 days See a child.*?Not in force here: There is no national number/,
  )
  assert.doesNotMatch(markup, /<details[^>]*kith-shadow[^>]*open/)
})

test('Pitfall 2: a baby who is not born has an expected day, no age, no own words, and is not said to be unseen', async () => {
  const said = await text(`/children/${adeyemi.children.baby}`)
  assert.match(said, /Baby Adeyemi Age Not born yet: expected 3 May 2026/)
  assert.doesNotMatch(said, /own words|was seen is recorded|Disability|Ethnicity/)
  assert.match(said, /Who loves the baby and who is involved/)
})

test('Pitfall 1: of an estimated year of birth the age is shown, the guess is said, and the child is not unborn', async () => {
  const said = await text(`/children/${rahimi.children.yusuf}`)
  assert.match(said, /born about 2009/)
  assert.match(said, /Born: not known exactly/)
  assert.doesNotMatch(said, /Not born yet/)
})

test('a child whose name nobody knows has a page, and the name is an open finding', async () => {
  const said = await text(`/children/${rahimi.children.boy}`)
  assert.match(said, /Name not known/)
  assert.match(said, /First name: not recorded.*?Record it/)
  assert.match(said, /This child went|A child and family assessment is under way/)
})

test('a child who died is never said to be due or unseen, and stands crossed in the tree', async () => {
  const said = await text(`/children/${price.children.ben}`)
  assert.match(said, /Ben died on 17 February 2021/)
  assert.doesNotMatch(said, /was seen is recorded/)
  assert.match(await text(`/children/${price.children.ellie}`), /Ben Price brother, died 17 February 2021/)
})

test('S91: where the lead post is vacant or its holder away, nobody is working on this, and it says so', async () => {
  assert.match(
    await text(`/children/${hartley.children.noah}`),
    /Lead worker Nobody is working on this\. The post is vacant since 20 February 2026, when Greg Fenwick left it/,
  )
  assert.match(await text(`/children/${rahimi.children.yusuf}`), /Nobody is working on this\. Dev Anand is away since 23 February 2026/)
  assert.match(await text(`/children/${osman.children.layla}`), /Lead worker Bea Thornton, 07700 900 133/)
})

test('what waits for somebody is said: a contact that nobody decided', async () => {
  assert.match(await text(`/children/${price.children.ellie}`), /Waits for the front door since 6 March 2026/)
})

const pagesOf = (child: string) =>
  ['', '/chronology', '/family', '/record', '/as-known?at=1/3/2026'].map(page => `/children/${child}${page}`)

test('Pitfall 20: a restricted half-brother is on no page of his sister, and has none, for whoever may not see him', async () => {
  const { isla, toby } = whitlock.children
  const { markup: own } = shown(await get(`/children/${isla}/record`, { id: workers.priya, roles: ['socialWorker'] }))
  assert.match(own, /Half-sister or half-brother: Toby Ferris/)
  const entries = [...own.matchAll(/<article class="kith-entry" id="([^"]+)"/g)].map(m => `/children/${isla}/entries/${m[1]}`)
  let refused = 0
  for (const url of [...pagesOf(isla), ...entries, ...entries.map(e => `${e}/correct`)]) {
    const said = await get(url, callum)
    if (!('page' in said)) {
      refused++
      continue
    }
    const { markup, about } = shown(said)
    assert.doesNotMatch(markup, new RegExp(`Toby|Ferris|half-brother Isla|draws a card|${toby}`), url)
    assert.ok(!about.includes(toby), url)
  }
  assert.ok(refused >= 2, 'the tie between them, and its correction, are not there at all')
  for (const url of pagesOf(toby)) assert.deepEqual(await get(url, callum), { goTo: '/not-found', about: [] })
  assert.match(
    await text(`/children/${isla}`),
    /Toby Ferris half-brother Isla draws a card for him every month/,
    'to those who may see him he is there',
  )
})

test('a confidential address is told to those whose work is with the child, and to nobody else', async () => {
  const { isla } = whitlock.children
  assert.match(await text(`/children/${isla}`, callum), /Confidential address A flat in the north of the town, ZZ99 3WZ/)
  const other = { id: workers.bea, roles: ['familyHelpPractitioner'] as const, posts: [posts.familyHelp] }
  for (const url of pagesOf(isla)) assert.doesNotMatch(await text(url, other), /north of the town|ZZ99 3WZ/, url)
})

test('as known at a moment: what was corrected and recorded since is not in it', async () => {
  const then = await text(`/children/${ava}/as-known?at=26/2/2026`)
  assert.match(then, /As we knew it on 26 February 2026/)
  assert.match(then, /Last seen 26 February 2026, today, by Priya Shah/, 'the day was corrected to the 25th on the 27th')
  assert.match(
    await text(`/children/${ava}/as-known?at=27/2/2026&time=09:30`),
    /As we knew it at 09:30 on 27 February 2026.*?Last seen 25 February 2026/,
  )
  const before = await text(`/children/${ava}/as-known?at=7/10/2025`)
  assert.match(before, /Ava was referred on 6 October 2025/)
  assert.match(before, /Nobody has been allocated/)
  assert.doesNotMatch(before, /young carers|Priya/)
  assert.match(await text(`/children/${ava}/as-known?at=1/1/2020`), /At that moment we had no record of this child/)
  assert.match(await text(`/children/${ava}/as-known?at=yesterdayish`), /Error:/)
  assert.doesNotMatch(before, /What you can do/)
})

test('the chronology can be narrowed to key events and to one kind', async () => {
  assert.match(await text(`/children/${ava}/chronology`), /Visit: seen alone/)
  assert.doesNotMatch(await text(`/children/${ava}/chronology?key=yes`), /Visit: seen alone/)
  const conferences = await text(`/children/${ava}/chronology?kind=childProtectionConference`)
  assert.match(conferences, /1 of \d+ Initial child protection conference/)
})

test('the whole record says every fact in words, who recorded it and when, and what was recorded in error', async () => {
  const said = await text(`/children/${ava}/record`)
  assert.match(said, /Child protection visit of 25 February 2026.*?Child seen Yes Seen alone Yes.*?Visited by Priya Shah/)
  assert.match(said, /Recorded by Priya Shah at 09:10 on 27 February 2026\. It was the Wednesday: corrected from my diary/)
  assert.match(said, /Recorded in error Phone call of 10 October 2025 Written on the wrong child’s record, Callum Reid/)
  assert.match(said, /Main need Abuse, neglect or exploitation/)
  assert.doesNotMatch(said, /00000000-0000|undefined|\[object|null/)
})

test('one entry shows every version beside the other: who, when and why', async () => {
  const { markup } = shown(await get(`/children/${ava}/record?kind=visit`))
  const url = /href="(\/children\/[^"]+\/entries\/[^"]+)">History \(2 versions\)/.exec(markup)?.[1]
  const said = await text(url!)
  assert.match(said, /What it says Version 2 Now Version 1/)
  assert.match(said, /When we knew 09:10 on 27 February 2026 17:20 on 26 February 2026/)
  assert.match(said, /Date Changed: 25 February 2026 26 February 2026/)
})

test('no child of the cast has a page on which something is missing in words', async () => {
  for (const { children } of Object.values(families))
    for (const [name, child] of Object.entries(children)) {
      for (const url of pagesOf(child)) assert.doesNotMatch(await text(url), /undefined|NaN|\[object|Not named here/, `${name} ${url}`)
    }
})

test('a page asks the store as often for three children and five adults as for one of each', async () => {
  const counted = async (child: string) => {
    let asked = 0
    const { answer } = await import('../gate.ts')
    const counting: typeof stores = {
      ...stores,
      as: (sight, work) =>
        stores.as(sight, store =>
          work(
            new Proxy(store, {
              get: (of, name) => {
                asked++
                return Reflect.get(of, name)
              },
            }),
          ),
        ),
    }
    const asker = { id: workers.ruth, name: 'Ruth', authority: '301', roles: ['teamManager' as const], posts: [], teams: [] }
    const may = new Set(['see:child' as const, 'see:history' as const])
    const given = {
      asker: { ...asker, may },
      query: {},
      form: {},
      newId: () => workers.ruth,
      today: '2026-03-09' as never,
      now: '2026-03-09T09:30:00.000Z',
    }
    for (const page of ['', '/record', '/family']) await answer(counting, 'GET', `/children/${child}${page}`, given)
    return asked
  }
  assert.equal(await counted(ava), await counted(families.novak.children.filip))
})

test('Pitfall 8: the address of a record that was put together with another one leads to that one', async () => {
  const [kept, other] = [aChild({ laChildId: 'K900001' }, 800_001), aChild({ laChildId: 'K900002' }, 800_002)]
  const merged = kept.with('personMerge', { absorbed: other.subject, reason: 'One child' })
  const versions = [...merged.versions, ...other.with('mergedInto', { survivor: kept.subject }).versions]
  const saved = await stores.as({ authority: '301', person: 'everyone' }, store =>
    store.save({ versions, by: workers.ruth, at: '2026-03-09T08:00:00.000Z' }),
  )
  assert.ok('saved' in saved, JSON.stringify(saved))
  assert.deepEqual(await get(`/children/${other.subject}`), { goTo: `/children/${kept.subject}`, about: [kept.subject] })
  assert.match(await text(`/children/${kept.subject}`), /Ava Stone/)
})
