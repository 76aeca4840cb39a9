import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { identityProvider } from './identity-provider.ts'
import { keptKeys } from './kept-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-keys-'))
after(() => rmSync(folder, { recursive: true }))
const local = { url: 'http://127.0.0.1:3000', at: '/identity', people: async () => [], page: () => '' } as const

test('the provider that asks for no password does not start in production, unless somebody says so', () => {
  assert.throws(() => identityProvider({ ...local, isProduction: true }), /KITH_ISSUER is not set/)
  assert.equal(identityProvider({ ...local, isProduction: true, evenInProduction: true }).issuer, 'http://127.0.0.1:3000/identity')
})

test('its keys are made once and kept for their owner alone; without a folder they are new each time', () => {
  const made = keptKeys(folder)
  assert.deepEqual(keptKeys(folder), made)
  assert.equal(statSync(join(folder, 'identity-provider.json')).mode & 0o777, 0o600)
  assert.notEqual(keptKeys().clientSecret, keptKeys().clientSecret)
})
