// What holds for every table, asked of the database itself once every migration has run.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import postgres from 'postgres'
import { documentsOfDatabase, stale } from '../script/docs/documents.ts'
import { derivedTables } from '../src/store/derived-tables.ts'
import { migrate } from '../src/store/store.ts'
import { aDatabase } from './a-server.ts'

const sql = postgres({ ...(await aDatabase(migrate)), max: 1, onnotice: () => {} })
after(() => sql.end())

/** The list of the migrations that have run is the owner's own: the application may not even read it. */
const tables = await sql<{ table: string; comment: string }[]>`
  select relname as table, coalesce(obj_description(oid), '') as comment from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' order by 1`
const columns = await sql<{ table: string; column: string; comment: string; generated: boolean }[]>`
  select c.relname as table, a.attname as column, coalesce(col_description(c.oid, a.attnum), '') as comment, a.attgenerated <> '' as generated
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration' and a.attnum > 0 and not a.attisdropped`
const named = (rows: readonly { table: string }[]) => rows.map(({ table }) => table)
const columnsOf = (table: string) => columns.filter(column => column.table === table)

const privacies = ['plain', 'personal', 'special category']
const privacyOf = (comment: string) => privacies.findIndex(privacy => comment.startsWith(`${privacy} | `))

test('every table and every column says how private it is, and in words what it holds', () => {
  const silent = [...tables.map(t => ({ column: '', ...t })), ...columns].filter(({ comment }) => {
    const [, words = ''] = comment.split(' | ')
    return privacyOf(comment) < 0 || !/^[A-Z0-9a-z].{2,}\.$/.test(words)
  })
  assert.deepEqual(
    silent.map(({ table, column, comment }) => `${table}.${column}: ${comment}`),
    [],
  )
})

test('a table is as private as the most private of its columns', () => {
  const tooPlain = tables.filter(t => columnsOf(t.table).some(c => privacyOf(c.comment) > privacyOf(t.comment)))
  assert.deepEqual(named(tooPlain), [])
})

test('every table belongs to a council', () => {
  assert.deepEqual(named(tables.filter(({ table }) => !columnsOf(table).some(({ column }) => column === 'authority'))), [])
})

test('no row is there for another council: every table has row security, and each of its policies asks for the council', async () => {
  const open = await sql<{ table: string }[]>`
    select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration'
      and (not relrowsecurity or not exists (select from pg_policy where polrelid = pg_class.oid))`
  assert.deepEqual(named(open), [])
  const policies = await sql<{ table: string; asks: string; demands: string; roles: string[] }[]>`
    select c.relname as table, pg_get_expr(polqual, polrelid) as asks, pg_get_expr(polwithcheck, polrelid) as demands,
      array(select rolname::text from pg_roles where oid = any(polroles)) as roles
    from pg_policy join pg_class c on c.oid = polrelid`
  for (const { table, asks, demands, roles } of policies) {
    for (const words of [asks, demands].filter(words => words !== null))
      assert.match(words, /^\(*(\w+\.)?authority = current_setting\('kith\.authority'/, table)
    assert.deepEqual(roles, ['kith_app'], table)
  }
})

test('nothing goes round row security: not the application’s role, no view, and no function that runs as its owner', async () => {
  const [role] = await sql`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'kith_app'`
  assert.deepEqual({ ...role }, { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
  const around = await sql`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
    union all select relname from pg_class where relowner = 'kith_app'::regrole
    union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
    union all select rolname from pg_roles where pg_has_role('kith_app', oid, 'member') and rolname <> 'kith_app'`
  assert.deepEqual([...around], [])
})

test('the council stands first in every key and every index, so that councils can be put on servers of their own', async () => {
  const others = await sql`
    select i.indexrelid::regclass::text as index from pg_index i join pg_class c on c.oid = i.indrelid
    left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where c.relnamespace = 'public'::regnamespace and c.relname <> 'migration' and a.attname is distinct from 'authority'`
  assert.deepEqual([...others], [])
  const keyless = await sql<{ table: string }[]>`
    select relname as table from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_index where indrelid = c.oid and indisprimary)`
  assert.deepEqual(named(keyless), [])
})

test('no key crosses councils, and nothing is done by triggers or rules', async () => {
  const crossing = await sql`
    select k.conname from pg_constraint k
    join pg_attribute here on here.attrelid = k.conrelid and here.attnum = k.conkey[1]
    join pg_attribute there on there.attrelid = k.confrelid and there.attnum = k.confkey[1]
    where k.contype = 'f' and (here.attname <> 'authority' or there.attname <> 'authority')`
  assert.deepEqual([...crossing], [])
  const hidden = await sql`
    select tgname as name from pg_trigger where not tgisinternal
    union all select evtname from pg_event_trigger
    union all select rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class where c.relnamespace = 'public'::regnamespace`
  assert.deepEqual([...hidden], [])
})

test('what is never updated and never deleted cannot be: the application has no right to, on any of its columns', async () => {
  const granted = await sql<{ table: string; add: boolean; change: boolean; clear: boolean }[]>`
    select relname as table, has_table_privilege('kith_app', oid, 'insert') as add,
      has_any_column_privilege('kith_app', oid, 'update') or has_table_privilege('kith_app', oid, 'delete') as change,
      has_table_privilege('kith_app', oid, 'truncate, references, trigger, maintain') as clear
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' order by 1`
  const promised = tables.filter(({ comment }) => comment.includes('Never updated, never deleted.'))
  assert.deepEqual(named(granted.filter(({ add, change }) => add && !change)), named(promised))
  for (const table of ['entry', 'look']) assert.ok(named(promised).includes(table), table)
  assert.deepEqual(named(granted.filter(({ clear }) => clear)), [])
  const [list] = await sql`select has_table_privilege('kith_app', 'migration', 'select, insert, update, delete, truncate') as touched`
  assert.equal(list?.['touched'], false)
})

test('each derived table is filled column by column, and every table that says it is derived comes back with a rebuild', () => {
  for (const { table, columns: filled } of derivedTables) {
    const wanted = columnsOf(table).filter(({ generated }) => !generated)
    assert.deepEqual(filled.toSorted(), wanted.map(({ column }) => column).toSorted(), table)
    assert.ok(filled.includes('authority') && filled.includes('subject'), table)
  }
  const ofTheRecord = ['chain_head', 'current_entry', 'case_count']
  const rebuilt = [...ofTheRecord, ...derivedTables.map(({ table }) => table as string)]
  assert.deepEqual(rebuilt.toSorted(), named(tables.filter(({ comment }) => comment.includes('| Derived: '))))
})

for (const [path, make] of Object.entries(documentsOfDatabase)) {
  test(`${path} describes the tables as they are`, async () => {
    const problem = stale(path, readFileSync(path, 'utf8'), await make(sql))
    assert.ok(problem === undefined, problem)
  })
}
