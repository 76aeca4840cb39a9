import { execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './postgres-account.ts'

/**
 * Everyone who uses a server holds its folder's pipe `users` open, and nothing is ever written to it. The kernel closes it for whoever
 * dies. So a reader comes to the pipe's end when the last user has gone, and that is when the server is no longer needed.
 */
export function holdOpen(folder: string, account: Account): () => void {
  const users = join(folder, 'users')
  if (!existsSync(users)) makePipe(users, account)
  let held: number | undefined = openSync(users, 'r+') // for reading too, because opening a pipe for writing alone waits for a reader
  return () => {
    if (held !== undefined) closeSync(held)
    held = undefined // its number may soon be another file's
  }
}

function makePipe(users: string, account: Account) {
  try {
    execFileSync('mkfifo', ['-m', '600', users], { ...account, stdio: 'ignore' })
  } catch (fault) {
    if (!existsSync(users)) throw fault // otherwise another start was quicker
  }
}

const stopsIt = `
cat
grep -qF "$0/data" "/proc/$1/cmdline" && kill -"$2" "$1"`

const removesIt = `
n=0
while [ -e "$0/data/postmaster.pid" ] && [ $n -lt 100 ]; do sleep 0.05; n=$((n + 1)); done
rm -rf "$0"`

/** A shell that waits for the last user to go. It is not ours to wait for: it outlives us. Returns what sends it away. */
export function guard(folder: string, postmaster: number, account: Account, durable: boolean): () => void {
  const [script, signal] = durable ? [stopsIt, 'INT'] : [stopsIt + removesIt, 'QUIT']
  const users = openSync(join(folder, 'users'), 'r') // opened here, while we still hold it: nobody is left to open it for, once we are killed
  const shell = ['-c', script, folder, String(postmaster), signal]
  const guardian = spawn('sh', shell, { ...account, cwd: '/', stdio: [users, 'ignore', 'ignore'], detached: true })
  closeSync(users)
  guardian.unref()
  return () => process.kill(-guardian.pid!, 'SIGTERM') // and what it runs
}
