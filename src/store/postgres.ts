// A private PostgreSQL 18 on a Unix socket: no network, no password; the socket's folder opens to its own account (and root) alone.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Account, someAccount } from './postgres-account.ts'
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
 * `durable` keeps its data (for root under /var/lib/kith, otherwise in the project's .data) and outlives a crash of ours: whoever comes
 * next finds it running. Otherwise the server and its data end with this process, however that ends. Only who started it stops it.
 */
export async function startPostgres({ home = project, durable }: { home?: string; durable: boolean }): Promise<Running> {
  const kept = isRoot ? '/var/lib/kith' : join(home, '.data')
  const bin = join(installedPostgres(kept), 'bin')
  const account = isRoot ? someAccount(durable) : {}
  const folder = durable ? join(kept, isRoot ? nameOf(home) : 'database') : mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'kith-'))
  const server: Server = { host: folder, port: 5432, user: 'kith_owner', database: 'postgres' }
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) > longestSocket) throw new Error(`${folder} is too long a path for a socket`)
  makeFolder(folder, account)
  const place: Place = { folder, bin, account, durable }
  if (!(await answers(server))) makeData(place)
  const child = await launch(place, server)
  return { ...server, stop: () => stop(child, durable) }
}

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

/** Made aside and then renamed, so that what bears the name is whole. */
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
  const giveUp = Date.now() + patience
  for (;;) {
    if (await answers(server)) return undefined
    const child = spawnPostgres(place)
    while (child.exitCode === null && child.signalCode === null) {
      if (await answers(server)) return child
      await setTimeout(10)
    }
    if (Date.now() > giveUp) throw new Error(`PostgreSQL did not start: ${lastWords(place.folder)}`)
    await setTimeout(200)
    forgetTheDead(place.folder)
  }
}

// A throw-away server has a guardian: a shell that waits for our end of its pipe to close, then ends the server and removes its folder.
const guarded = `
exec 3<&0 </dev/null
( ( read -r _ <&3; kill -QUIT $$; n=0; while kill -0 $$ && [ $n -lt 100 ]; do sleep 0.05; n=$((n + 1)); done; rm -rf "$0" ) >/dev/null 2>&1 & )
exec "$@" 3<&-`

function spawnPostgres({ folder, bin, account, durable }: Place): ChildProcess {
  const log = openSync(join(folder, 'log'), 'a', 0o600)
  const command = [join(bin, 'postgres'), '-D', join(folder, 'data'), '-k', folder, ...settings(durable).flatMap(s => ['-c', s])]
  const [program, ...options] = durable ? (command as [string, ...string[]]) : (['sh', '-c', guarded, folder, ...command] as const)
  const child = spawn(program, options, { ...quiet(account), stdio: [durable ? 'ignore' : 'pipe', log, log], detached: true })
  closeSync(log)
  child.unref()
  ;(child.stdin as Socket | null)?.unref()
  return child
}

const quiet = (account: Account) => ({ ...account, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } })

/** For a machine of two cores shared with the application. Its log names no statement and no value: both may be about a child. */
const settings = (durable: boolean) => [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=200',
  'shared_buffers=256MB',
  'effective_cache_size=1GB',
  'work_mem=16MB',
  'maintenance_work_mem=128MB',
  'random_page_cost=1.1',
  'max_wal_size=2GB',
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

async function stop(child: ChildProcess | undefined, durable: boolean) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  if (durable) child.kill('SIGINT')
  else child.stdin?.end()
  await ended
}
