import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Mistake } from './command.ts'
import { settingsFrom } from './settings.ts'

test('without any setting Kith is a demonstration on this machine alone', () => {
  const { site, host, port, signIn } = settingsFrom({})
  assert.deepEqual([site.url, host, port, signIn, site.isDemonstration], ['http://127.0.0.1:3000', '127.0.0.1', 3000, undefined, true])
  assert.deepEqual([site.idleMinutes, site.longestHours, site.emergencyHours], [30, 12, 4])
})

test('with an identity provider of the council’s own it is no demonstration', () => {
  const env = {
    KITH_ISSUER: 'https://id.example.gov.uk',
    KITH_CLIENT_ID: 'kith',
    KITH_CLIENT_SECRET: 'x',
    KITH_URL: 'https://kith.example.gov.uk/',
  }
  const { site, signIn } = settingsFrom(env)
  assert.deepEqual([site.url, site.isDemonstration, signIn?.claim], ['https://kith.example.gov.uk', false, 'preferred_username'])
})

test('a setting that cannot be right is refused at the start, in one line that names it', () => {
  for (const [name, value] of [
    ['PORT', '0'],
    ['PORT', '3000.5'],
    ['PORT', 'x'],
    ['KITH_AUTHORITY', '99'],
    ['KITH_URL', 'kith.example.gov.uk'],
    ['KITH_URL', 'https://kith.example.gov.uk/path'],
    ['KITH_IDLE_MINUTES', '-1'],
    ['KITH_ISSUER', 'https://id.example.gov.uk'],
  ] as const)
    assert.throws(
      () => settingsFrom({ [name]: value }),
      (fault: Error) => fault instanceof Mistake && fault.message.includes(name) && !fault.message.includes('\n'),
      `${name}=${value}`,
    )
})
