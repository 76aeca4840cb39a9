import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Kysely, sql, type Transaction } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'
import type { Day, Id, Instant } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import type { Outside } from '../returns/returns.ts'
import { arrayTypes } from './arrays.ts'
import { type CaseChanges, keepCaseChanges } from './case-counts.ts'
import { isDatabaseGone } from './gone.ts'
import { momentFrom } from './moment.ts'
import { pool } from './pool.ts'
import type { Server } from './server.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

/** Who is asking, for which council: the database itself hides from them what they may not see. */
export interface Sight {
  authority: Authority
  /** A worker; or everyone, for the jobs that a law asks for and for deriving. */
  person: Id | 'everyone'
  /** The moment of the request: a restriction begins and emergency access ends by it. The database's own clock where none is given. */
  now?: Instant
}

/** What every query needs: a transaction in which the sight holds. */
export interface Seeing extends Sight {
  tx: Tx
  /** What this transaction changes in how many cases there are. It is kept at its end. */
  caseChanges: CaseChanges
  /** What checks may ask of the world outside; nothing where nobody imported any of it. */
  outside?: Outside
}

const DATE = 1082
const TIMESTAMPTZ = 1184
/** Days stay text, never a Date; moments are ISO text in UTC. */
const types = {
  date: { to: DATE, from: [DATE], serialize: (d: Day) => d, parse: (d: string) => d },
  ...arrayTypes,
  moment: { to: TIMESTAMPTZ, from: [TIMESTAMPTZ], serialize: (t: Instant) => t, parse: momentFrom },
}

/** One connection. */
function open(server: Server, settings: Record<string, string> = {}, onclose: () => void = () => {}) {
  // A database that is gone must be told soon, not waited for.
  return postgres({
    ...server,
    types,
    fetch_types: false,
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
    onclose,
    connection: { TimeZone: 'UTC', ...settings },
  })
}

/**
 * Every statement is planned once on each connection. Who may see what is part of each plan, so that the database otherwise took the plan for the
 * values at hand to be the cheaper one, and planned again each time: half a millisecond, for an answer that takes a tenth of one.
 * Every question has an index; a plan that was made while a table held ten rows must not read it from end to end when it holds a million.
 */
const plannedOnce = { plan_cache_mode: 'force_generic_plan', enable_seqscan: 'off' }

/** As the application: whatever the database refuses to it, it refuses to everyone. */
export function connect(server: Server, max = 10): Db {
  // On our own socket the application signs in as itself; elsewhere it steps down as soon as it is in.
  const own = server.host.startsWith('/') && !server.password
  const each = (onclose: () => void) =>
    own ? open({ ...server, user: 'kith_app' }, plannedOnce, onclose) : open(server, { role: 'kith_app', ...plannedOnce }, onclose)
  return new Kysely({ dialect: new PostgresJSDialect({ postgres: pool(each, max) }) })
}

/** One transaction, in which only what this sight may see is there. It is all kept, or none of it. */
export function within<T>(db: Db, sight: Sight, work: (seeing: Seeing) => Promise<T>): Promise<T> {
  let isBegun = false
  const once = () =>
    db.transaction().execute(async tx => {
      await sql`
        select set_config('kith.authority', ${sight.authority}, true), set_config('kith.person', ${sight.person}, true),
          set_config('kith.now', ${sight.now ?? ''}, true)`.execute(tx)
      isBegun = true
      const seeing: Seeing = { ...sight, tx, caseChanges: new Map() }
      const said = await work(seeing)
      await keepCaseChanges(tx, sight.authority, seeing.caseChanges)
      return said
    })
  // A connection may have been lost while nobody used it, as when the database was started again: then another one is tried.
  return once().catch(fault => {
    if (isBegun || !isDatabaseGone(fault)) throw fault
    return once()
  })
}

/** As the owner, who alone may make and change tables. */
export async function owning<T>(server: Server, work: (owner: postgres.Sql) => Promise<T>): Promise<T> {
  const owner = open(server)
  try {
    return await work(owner as unknown as postgres.Sql)
  } finally {
    await owner.end()
  }
}

/** Each migration runs once, whole or not at all, in the order of its number. */
export const migrate = (server: Server): Promise<void> =>
  owning(server, async owner => {
    await owner.unsafe(readFileSync(`${import.meta.dirname}/roles.sql`, 'utf8'))
    await owner`create table if not exists migration (name text primary key)`
    for (const file of globSync(`${import.meta.dirname}/migrations/*.sql`).sort()) {
      await owner.begin(async tx => {
        await tx`lock table migration`
        const [isNew] = await tx`insert into migration values (${basename(file)}) on conflict do nothing returning name`
        if (isNew) await tx.unsafe(readFileSync(file, 'utf8'))
      })
    }
  })
