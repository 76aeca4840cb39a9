import { runMigrations } from 'graphile-worker'
import { owning } from './database.ts'
import type { Server } from './server.ts'

/** The schema of the queue, which its library fills and keeps up to date by itself. */
export const queueSchema = 'kith_jobs'

/**
 * Makes the queue in a schema that belongs to a role of its own, and lets the application add jobs and see them: of its own council, as in every other
 * table. Safe to run again. Answers how a worker connects: as that role, which can reach nothing else.
 */
export async function prepareQueue(server: Server): Promise<string> {
  return owning(server, async owner => {
    const [encrypted] = await owner<{ ssl: boolean }[]>`select ssl from pg_stat_ssl where pid = pg_backend_pid()`
    const connection = connectionOf(server, encrypted?.ssl === true)
    await owner.unsafe(`create schema if not exists ${queueSchema} authorization kith_jobs`)
    // The library asks whether it may make a schema even where it is there.
    const asMaker = (says: 'grant' | 'revoke') =>
      owner`${owner.unsafe(says)} create on database ${owner(server.database)} ${owner.unsafe(says === 'grant' ? 'to' : 'from')} kith_jobs`
    await asMaker('grant')
    await runMigrations({ connectionString: connection, schema: queueSchema, maxPoolSize: 1 }).finally(() => asMaker('revoke'))
    await owner.begin(async tx => {
      await tx`select pg_advisory_xact_lock(hashtextextended('kith queue', 0))`
      await tx.unsafe(lent)
    })
    return connection
  })
}

/** On our own socket the worker signs in as itself; elsewhere it steps down as soon as it is in. */
function connectionOf({ host, port, user, password, database, ssl }: Server, isEncrypted: boolean): string {
  const isOwn = host.startsWith('/') && !password
  const url = new URL('postgres://localhost')
  url.username = encodeURIComponent(isOwn ? 'kith_jobs' : user)
  if (password) url.password = encodeURIComponent(password)
  url.pathname = `/${encodeURIComponent(database)}`
  url.searchParams.set('host', host)
  url.searchParams.set('port', String(port))
  // `prefer` and `allow` mean what the server answered to the owner just now.
  url.searchParams.set('sslmode', ssl === 'verify-full' ? 'verify-full' : isEncrypted ? 'no-verify' : 'disable')
  if (!isOwn) url.searchParams.set('options', '-c role=kith_jobs')
  return url.href
}

const mine = `payload ->> 'authority' = current_setting('kith.authority', true)`
const lent = `
  grant usage on schema ${queueSchema} to kith_app;
  grant select, insert, update on ${queueSchema}._private_jobs to kith_app;
  grant select, insert on ${queueSchema}._private_tasks, ${queueSchema}._private_job_queues to kith_app;
  drop policy if exists own on ${queueSchema}._private_jobs;
  create policy own on ${queueSchema}._private_jobs to kith_app using (${mine}) with check (${mine});
  drop policy if exists names on ${queueSchema}._private_tasks;
  create policy names on ${queueSchema}._private_tasks to kith_app using (true) with check (true);`
