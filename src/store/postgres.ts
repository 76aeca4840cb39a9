// A private PostgreSQL 18 on a Unix socket: no network, no password; the socket's folder opens to its own account (and root) alone.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Account, someAccount } from './postgres-account.ts'
import { guard, holdOpen } from './postgres-guardian.ts'
import { installedPostgres } from './postgres-installed.ts'
import { forgetTheDead } from './postgres-locks.ts'
import { type Server, versionOf } from './server.ts'

export type Running = Server & { stop(): Promise<void> }

interface Place {
  folder: string
  bin: string
  account: Account
  durable: boolean
}

const project = join(import.meta.dirname, '..', '..')
const isRoot = process.getuid?.() === 0
const longestSocket = 107 // bytes, in Linux
const patience = 15_000 // ms, for a killed predecessor to be gone

/**
 * `durable` keeps its data, for root under /var/lib/kith and otherwise in the project's .data. Otherwise the data go with the server.
 * Who comes second finds it running. It ends when the last process that started or found it has stopped it or has itself ended.
 */
export async function startPostgres({ home = project, durable }: { home?: string; durable: boolean }): Promise<Running> {
  const kept = isRoot ? '/var/lib/kith' : join(home, '.data')
  const bin = join(installedPostgres(kept), 'bin')
  const account = isRoot ? someAccount(durable) : {}
  const folder = durable ? join(kept, isRoot ? nameOf(home) : 'database') : mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'kith-'))
  const server: Server = { host: folder, port: 5432, user: 'kith_owner', database: 'postgres' }
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) > longestSocket) throw new Error(`${folder} is too long a path for a socket`)
  makeFolder(folder, account)
  const release = holdOpen(folder, account)
  try {
    const child = await launch({ folder, bin, account, durable }, server)
    return { ...server, stop: () => stop(child, release) }
  } catch (fault) {
    release()
    throw fault
  }
}

/** Waits for the end of a server that is ours, but not for other processes that still use it. */
async function stop(child: ChildProcess | undefined, release: () => void) {
  release()
  if (!child || hasEnded(child)) return
  child.ref()
  await Promise.race([once(child, 'exit'), setTimeout(2000, undefined, { ref: false })])
  child.unref()
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

const nameOf = (home: string) => `${basename(home)}-${createHash('sha256').update(realpathSync(home)).digest('hex').slice(0, 8)}`

const answers = (server: Server) =>
  versionOf(server).then(
    () => true,
    () => false,
  )

function makeFolder(folder: string, { uid, gid }: Account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
}

/** Once. Made aside and then renamed, so that what bears the name is whole. */
function makeData({ folder, bin, account, durable }: Place) {
  const data = join(folder, 'data')
  if (existsSync(data)) return
  const draft = mkdtempSync(`${data}-`)
  makeFolder(draft, account)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const options = [
    '-D',
    draft,
    '-U',
    'kith_owner',
    '--auth=trust',
    '--no-instructions',
    ...locale,
    ...(durable ? ['--data-checksums'] : ['--no-sync']),
  ]
  execFileSync(join(bin, 'initdb'), options, { ...quiet(account), stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    renameSync(draft, data)
  } catch (fault) {
    rmSync(draft, { recursive: true })
    if (!existsSync(data)) throw fault // otherwise another start was quicker
  }
}

/** Undefined when another process has started it. */
async function launch(place: Place, server: Server): Promise<ChildProcess | undefined> {
  const { folder, account, durable } = place
  const giveUp = Date.now() + patience
  for (;;) {
    if (await answers(server)) return undefined
    makeData(place)
    const child = spawnPostgres(place)
    const dismiss = guard(folder, child.pid!, account, durable)
    while (!hasEnded(child)) {
      if (await answers(server)) return child
      await setTimeout(10)
    }
    dismiss()
    if (Date.now() > giveUp) throw new Error(`PostgreSQL did not start: ${lastWords(folder)}`)
    await setTimeout(200)
    forgetTheDead(folder)
  }
}

function spawnPostgres({ folder, bin, account, durable }: Place): ChildProcess {
  const log = openSync(join(folder, 'log'), 'a', 0o600)
  const options = ['-D', join(folder, 'data'), '-k', folder, ...settings(durable).flatMap(setting => ['-c', setting])]
  const child = spawn(join(bin, 'postgres'), options, { ...quiet(account), stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  child.unref()
  return child
}

const quiet = (account: Account) => ({ ...account, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } })

/** An eighth of the machine's memory is the database's own, and no more than helps; the rest serves it too, as the system's cache. */
const megabytes = Math.round(totalmem() / 2 ** 20)
const ownMemory = Math.min(2048, Math.max(128, Math.round(megabytes / 8)))

/** For a machine of two cores shared with the application. Its log names no statement and no value: both may be about a child. */
const settings = (durable: boolean) => [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=200',
  `shared_buffers=${durable ? ownMemory : 128}MB`,
  `effective_cache_size=${Math.round(megabytes / 2)}MB`,
  'work_mem=16MB',
  'maintenance_work_mem=128MB',
  'random_page_cost=1.1',
  'max_wal_size=4GB',
  'checkpoint_timeout=15min',
  'wal_compression=on',
  'jit=off',
  'TimeZone=UTC',
  'log_timezone=UTC',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
  ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum_naptime=1h']),
]

const lastWords = (folder: string) => readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').at(-1) ?? 'it said nothing'
