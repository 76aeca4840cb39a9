import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the local identity provider signs with. Kept, so that a restart does not break off a sign-in that is under way. */
export interface Keys {
  signing: object
  cookies: string
  clientSecret: string
}

/** Those in `folder`, made there the first time; or new ones for this process alone. */
export function keptKeys(folder?: string): Keys {
  const file = folder && join(folder, 'identity-provider.json')
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Keys
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const secret = () => randomBytes(32).toString('base64url')
  const signing = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: secret().slice(0, 12) }
  const keys: Keys = { signing, cookies: secret(), clientSecret: secret() }
  if (folder && file) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.draft`, JSON.stringify(keys), { mode: 0o600 })
    renameSync(`${file}.draft`, file)
  }
  return keys
}
