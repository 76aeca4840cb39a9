import { readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A killed server leaves its number behind, and where nobody collects the dead, or the number is used again, PostgreSQL takes it for alive
 * for ever. Every process of a server works in its data folder, so where none does, the number is forgotten.
 * Should one start at this very moment, the kernel's shared memory still keeps a second one out.
 */
export function forgetTheDead(folder: string) {
  const data = join(folder, 'data')
  if (readdirSync('/proc').some(process => worksIn(process) === data)) return
  for (const lock of ['data/postmaster.pid', '.s.PGSQL.5432.lock']) rmSync(join(folder, lock), { force: true })
}

function worksIn(process: string): string | undefined {
  try {
    return readlinkSync(`/proc/${process}/cwd`)
  } catch {
    return undefined // not a process, not ours to see, or dead
  }
}
