import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSite } from '../../../test/a-site.ts'
import { workers } from '../../../test/an-office.ts'

const joiner = { name: 'Ann Bright', signInName: 'ann.bright' }
const people = [...Object.values(workers), joiner].map(({ name, signInName }) => ({ name, signInName, says: '' }))

test('whoever an administrator records can sign in, and a role that is given or ended holds from the next page on', async () => {
  const site = await aSite({ people })
  const administrator = await site.signedIn('administrator')
  const send = async (path: string, answers: Record<string, string>) => administrator.submit(await administrator.open(path), answers)
  const recorded = await send('/workforce/people/new', { ...joiner, agency: 'no' })
  assert.match(recorded.text, /The worker is recorded\. Give them a role/)
  const { pathname } = new URL(recorded.url)

  const ann = site.browser()
  const choose = await ann.submit(await ann.open('/'), {}, '/sign-in')
  const first = await ann.post(new URL(choose.url).pathname, { who: joiner.signInName })
  assert.match(first.text, /Nobody has given you a role/)

  const given = await send(`${pathname}/role`, { role: 'analyst', team: 'council', startDate: 'today' })
  assert.match(given.text, /The role is given/)
  assert.equal((await ann.open('/workforce')).status, 200)
  assert.equal((await ann.open('/workforce/people')).status, 403, 'an analyst sees counts, and manages nobody')

  const refused = await send(`${pathname}/change`, { name: 'Ann Bright', signInName: workers.administrator.signInName, agency: 'no' })
  assert.equal(refused.status, 400)
  assert.match(refused.text, /<title>Error: Change details/)

  const [, end] = /href="([^"]+end-role\?entry=[^"]+)"/.exec((await administrator.open(pathname)).text) ?? []
  const form = await administrator.open(end!)
  const [, entry] = /name="entry"[^>]*value="([^"]+)"[^>]*checked/.exec(form.text) ?? []
  assert.ok(entry, 'the role whose line it was is chosen')
  assert.match((await administrator.submit(form, { entry, endDate: 'today' })).text, /The role has its end/)
  assert.match((await ann.open('/')).text, /Nobody has given you a role/)
})
