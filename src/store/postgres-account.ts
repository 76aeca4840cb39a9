import { execFileSync } from 'node:child_process'

export interface Account {
  uid?: number
  gid?: number
}

const nobody: Account = { uid: 65534, gid: 65534 }

/** PostgreSQL refuses to run as root. What is kept has an account of its own; what is thrown away needs none. */
export const someAccount = (durable: boolean): Account => (durable ? (account('kith') ?? madeAccount('kith')) : nobody)

function account(name: string): Account | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function madeAccount(name: string): Account {
  const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` }
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name]
  execFileSync('useradd', options, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const made = account(name)
  if (!made) throw new Error(`The account ${name}, which runs the database, could not be made`)
  return made
}
