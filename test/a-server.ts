import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import postgres from 'postgres'
import { startPostgres } from '../src/store/postgres.ts'
import type { Server } from '../src/store/server.ts'

let own: Promise<Server> | undefined

/** A real PostgreSQL: the one that script/test started for all test files, or one of this process's own, which ends with it. */
export function aServer(): Promise<Server> {
  const host = process.env['KITH_TEST_POSTGRES']
  if (host) return Promise.resolve({ host, port: 5432, user: 'kith_owner', database: 'postgres' })
  own ??= startPostgres({ durable: false })
  return own
}

/** A fresh database, copied from one that `migrate` has prepared once for the whole server; dropped after this file's tests. */
export async function aDatabase(migrate: (server: Server) => Promise<unknown>): Promise<Server> {
  const server = await aServer()
  const sql = postgres({ ...server, max: 1, onnotice: () => {} })
  const template = await preparedOnce(sql, server, migrate)
  const database = `test_${randomBytes(8).toString('hex')}`
  await sql.unsafe(`create database ${database} template ${template}`)
  after(async () => {
    await sql.unsafe(`drop database ${database} with (force)`)
    await sql.end()
  })
  return { ...server, database }
}

/** Test files run at the same time; the first one here prepares, the others wait. `migrate` must leave no connection open. */
async function preparedOnce(sql: postgres.Sql, server: Server, migrate: (server: Server) => Promise<unknown>): Promise<string> {
  const template = `template_${migrate.name.toLowerCase() || 'unnamed'}`
  const draft = `${template}_draft`
  await sql`select pg_advisory_lock(1)`
  const [prepared] = await sql`select from pg_database where datname = ${template}`
  if (!prepared) {
    await sql.unsafe(`drop database if exists ${draft} with (force)`)
    await sql.unsafe(`create database ${draft}`)
    await migrate({ ...server, database: draft })
    await sql.unsafe(`alter database ${draft} rename to ${template}`)
  }
  await sql`select pg_advisory_unlock(1)`
  return template
}
