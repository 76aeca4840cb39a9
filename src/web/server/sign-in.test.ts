import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../../test/a-site.ts'

const site = await aSite()

test('signing in leads the whole way to the identity provider and back, to the page that was asked for', async () => {
  const browser = site.browser()
  const asked = await browser.open('/not-yet/here?what=it')
  assert.match(asked.url, /\/sign-in\?to=%2Fnot-yet%2Fhere%3Fwhat%3Dit$/)
  const back = await site.signIn('socialWorker', browser, '/not-yet/here?what=it')
  assert.equal(back.url, `${site.url}/not-yet/here?what=it`)
  assert.equal(back.status, 404)
  assert.match(back.text, /Tom Bright/)
})
