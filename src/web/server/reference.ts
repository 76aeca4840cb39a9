import { randomBytes } from 'node:crypto'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // none that is read as another

/** What a worker tells the help desk, and what the log line of the request begins with: 7K3M-Q9XT. */
export function newReference(): string {
  const text = Array.from(randomBytes(8), byte => letters[byte & 31]).join('')
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

const home = fileURLToPath(new URL('../../..', import.meta.url))

/** A fault for the log: its kind and where it was thrown. Never its words, which may hold what a worker wrote. */
export function faultInShort(fault: unknown): string {
  if (!(fault instanceof Error)) return 'thrown: not an error'
  const { code } = fault as { code?: unknown }
  const at = [...(fault.stack ?? '').matchAll(/\(?(file:\/\/)?(\/[^\s()]+:\d+:\d+)\)?$/gm)]
    .map(found => relative(home, found[2]!))
    .filter(place => !place.includes('node_modules') && !place.startsWith('..'))
  return [fault.name, typeof code === 'string' && /^\w+$/.test(code) && code, at.length > 0 && `at ${at.slice(0, 4).join(' < ')}`]
    .filter(Boolean)
    .join(' ')
}
