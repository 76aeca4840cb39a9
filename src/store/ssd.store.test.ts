import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import postgres from 'postgres'
import { aStore } from '../../test/a-store.ts'
import { aPost, aTeam, aWorker } from '../../test/a-workforce.ts'
import { csvRows, exampleId } from '../kernel/kernel.ts'
import { aChild, type Chronology, type NewVersion } from '../record/record.ts'
import { finishedSsd, ssdRowsOf, ssdTables } from '../returns/returns.ts'
import { ssdComments, ssdViews } from './ssd-views.ts'

const { stores, server } = await aStore()
const owner = postgres({
  ...server,
  max: 1,
  onnotice: () => {},
  types: { timestamp: { to: 1114, from: [1114], serialize: String, parse: String } },
})
after(() => owner.end())
await owner`insert into ssd_reader values ('301', 'kith_analyst')`

const save = (versions: readonly NewVersion[], authority = '301') =>
  stores.as({ authority, person: 'everyone' }, async store => {
    const outcome = await store.save({ versions, by: exampleId(900), at: '2025-06-02T09:00:00.000Z' })
    assert.ok('saved' in outcome, JSON.stringify(outcome))
  })
const keep = (child: Chronology, authority?: string) => save(child.versions, authority)
/** What an analyst gets. */
const read = (query: string): Promise<Record<string, unknown>[]> =>
  owner.begin(async tx => {
    await tx`set local role kith_analyst`
    return [...(await tx.unsafe(query))] as Record<string, unknown>[]
  })

test('the newest migration of each table is what the description of the tables makes of it', () => {
  const migrations = globSync(`${import.meta.dirname}/migrations/*ssd*.sql`).sort()
  const text = migrations.map(file => readFileSync(file, 'utf8')).join('\n')
  for (const [name, view] of ssdViews()) {
    const last = text.lastIndexOf(`create view ssd.${name} with`)
    assert.equal(text.slice(last, last + view.length), view, name)
    assert.ok(text.includes(`  ssd.${name}`), `${name} is given to analysts`)
  }
  for (const comment of ssdComments()) assert.ok(text.includes(comment), comment)
})

const dictionary = new URL('../../../shared/reference/ssd-fields.csv', import.meta.url).pathname
test('every table and every field of the data set is there, by its own name', {
  skip: !existsSync(dictionary) && 'the dictionary is not here',
}, () => {
  const [head = [], ...rows] = csvRows(readFileSync(dictionary, 'utf8'))
  const [table, field, systemC, yaml] = ['table', 'field', 'in_systemc', 'in_yaml'].map(name => head.indexOf(name)) as [
    number,
    number,
    number,
    number,
  ]
  // Two tables are the data set's own housekeeping; columns of only one supplier's version are no part of it.
  const theirs = rows
    .filter(row => !['ssd_api_data_staging', 'ssd_version_log'].includes(row[table]!) && (row[systemC] === 'True' || row[yaml] === 'True'))
    .map(row => `${row[table]}.${row[field]}`)
  const ours = ssdTables.flatMap(({ name, columns }) => columns.map(column => `${name}.${column.name}`))
  assert.deepEqual(ours.toSorted(), theirs.toSorted())
  assert.equal(ssdTables.length, 46)
})

const team = exampleId(100)
const office = [aTeam(100, 'East'), ...aWorker(202, 'Sam Patel'), ...aPost(301, 100, [{ by: 202 }])]

test('analysts read every table as the export has it', async () => {
  await save(office)
  const child = aChild({ laChildId: 'A1' }, 1)
    .contacted('2025-07-01T22:30:00.000Z')
    .referred('2025-01-06', { team })
    .ledBy(exampleId(301), '2025-01-06')
    .assessed('2025-01-07', { outcomes: ['childInNeedPlan'] })
    .authorised('2025-02-10', ['1A', '2B'])
    .enquired('2025-01-20')
    .conferenced('2025-02-03', { outcome: 'plan' })
    .protected('2025-02-03')
    .visited('2025-02-05', { type: 'childProtection' })
    .with('relationship', { person: exampleId(900), type: 'mother' })
  await keep(child)
  const others = {
    name: () => undefined,
    teamName: () => undefined,
    post: () => ({ team, holdings: [{ professional: exampleId(202), startDate: '2024-01-01' as never }] }),
  }
  const rows = ssdRowsOf({ id: child.subject, child: child.child })
  assert.ok(rows.size >= 10)
  for (const [name, kept] of rows) {
    const table = ssdTables.find(t => t.name === name)!
    const seen = await read(
      `select ${table.columns.map(c => `${c.name}::text`).join()} from ssd.${name} where subject = '${child.subject}'`,
    )
    const plain = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/ 00:00:00$/, '') : cell)
    assert.deepEqual(
      seen.map(row => table.columns.map(c => plain(row[c.name]))),
      finishedSsd(table, kept, others).map(row => [...row]),
      name,
    )
  }
  const [moment] = await read(`select cont_contact_date::text as at from ssd.ssd_contacts`)
  assert.equal(moment!['at'], '2025-07-01 23:30:00')
  const [worker] = await read(`select p.prof_professional_name as name from ssd.ssd_involvements i
    join ssd.ssd_professionals p on p.prof_professional_id = i.invo_professional_id`)
  assert.equal(worker!['name'], 'Sam Patel')
})

test('a save and the tables are one: what is not kept is not there', async () => {
  const child = aChild({ laChildId: 'A2' }, 2).referred('2025-03-03')
  const episodes = () => read(`select cine_close_reason as reason from ssd.ssd_cin_episodes where subject = '${child.subject}'`)
  await assert.rejects(
    stores.as({ authority: '301', person: 'everyone' }, async store => {
      await store.save({ versions: child.versions, by: exampleId(900), at: '2025-06-02T09:00:00.000Z' })
      throw new Error('something else went wrong')
    }),
  )
  assert.deepEqual(await episodes(), [])
  await keep(child)
  assert.deepEqual(await episodes(), [{ reason: null }])
  await save(child.closed('2025-05-01').versions.slice(-1))
  assert.deepEqual(await episodes(), [{ reason: 'RC7' }])
})

test('analysts read, and do nothing else; and nothing but this', async () => {
  for (const query of [
    `insert into ssd.ssd_person (pers_person_id) values ('X')`,
    `delete from ssd.ssd_person`,
    'select * from ssd.readable',
    'select * from ssd_rows',
    'select * from entry',
    'select * from ssd_reader',
  ])
    await assert.rejects(read(query), /permission denied|cannot (insert|delete)/, query)
})

test('an analyst reads one council, and whoever is of none reads nothing', async () => {
  await keep(aChild({ laChildId: 'B1' }, 21), '302')
  const councils = async () => (await read('select distinct authority from ssd.ssd_person')).map(row => row['authority'])
  assert.deepEqual(await councils(), ['301'])
  await owner`delete from ssd_reader`
  assert.deepEqual(await councils(), [])
  await owner`insert into ssd_reader values ('301', 'kith_analyst')`
})

test('a restricted record is not there, whatever the analyst says that the day is', async () => {
  const child = aChild({ laChildId: 'A3', surname: 'Hidden' }, 3)
  await keep(child)
  const seen = async (before = '') =>
    (
      await owner.begin(async tx => {
        await tx`set local role kith_analyst`
        if (before) await tx.unsafe(before)
        return tx.unsafe(`select pers_surname from ssd.ssd_person where pers_person_id = 'A3'`)
      })
    ).length
  assert.equal(await seen(), 1)
  await save(
    child
      .with('restriction', { scope: ['record'][0] as 'record', reason: 'Safety', allowedPeople: [], startDate: '2025-01-01' as never })
      .versions.slice(-1),
  )
  assert.equal(await seen(), 0)
  assert.equal(await seen(`select set_config('kith.now', '2020-01-01T00:00:00Z', true), set_config('kith.person', 'everyone', true)`), 0)
  const subjects = async (withRestricted: boolean) => {
    const ids: string[] = []
    await stores.as({ authority: '301', person: 'everyone' }, async store => {
      for await (const batch of store.ssdSubjects(withRestricted)) ids.push(...batch.map(s => s.id))
    })
    return ids.includes(child.subject)
  }
  assert.deepEqual([await subjects(false), await subjects(true)], [false, true])
})

test('what is no date in another system’s row is nothing to an analyst, and stops no query', async () => {
  const child = aChild({ laChildId: 'A4' }, 4).referred('2025-03-03')
  const [episode] = child.child.socialCareEpisodes
  const cells = {
    cine_close_date: ['31/02/2025', null] as [string, null],
    cine_referral_date: ['2025-03-03 14:30:00', '2025-03-03'] as [string, string],
  }
  await keep(child.with('externalRef', { system: 'ssd', table: 'ssd_cin_episodes', key: 'R4', entry: episode!.id, cells }))
  const [row] = await read(
    `select cine_referral_id as id, cine_referral_date::text as on, cine_close_date as closed from ssd.ssd_cin_episodes where subject = '${child.subject}'`,
  )
  assert.deepEqual({ ...row }, { id: 'R4', on: '2025-03-03 14:30:00', closed: null })
})
