import { randomFillSync } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { identityProvider, openId } from '../src/engines/engines.ts'
import { type Id, idMaker } from '../src/kernel/kernel.ts'
import { localPeoplePage, makeServer, providerPath } from '../src/web/web.ts'
import { Browser } from '../test/a-visitor.ts'
import { authority, everyone, type Place, today } from './council.ts'
import { type Times, timesOf } from './measure.ts'

const people = 50
const port = 4871
const now = `${today}T10:00:00.000Z`

/** People who read a page for about a second before they open the next: faster than anybody works. */
const reads = 1000

/**
 * The third budget: fifty people at once, each going round the pages of their day, on a server that stands beside its database and beside them. And
 * how many pages a second there are when nobody stops to read.
 */
export async function pageTimes({ stores, db }: Place, rounds: number): Promise<{ pages: Record<string, Times>; perSecond: number }> {
  const url = `http://127.0.0.1:${port}`
  const newId = idMaker(Date.now, bytes => randomFillSync(bytes))
  const workers = (await stores.as({ ...everyone, now }, store => store.peopleWhoSignIn(today))).map(p => ({
    ...p,
    says: p.roles.join(', '),
  }))
  const provider = identityProvider({ url, at: providerPath, people: async () => workers, page: localPeoplePage, isProduction: false })
  const settings = {
    authority,
    council: 'Bench',
    url,
    idleMinutes: 30,
    longestHours: 12,
    emergencyHours: 4,
    isDemonstration: true,
    proxies: [],
    signInsAMinute: 100_000,
    searchesAMinute: 100_000,
  }
  const app = await makeServer({
    stores,
    provider,
    openId: openId({ ...provider, url, claim: 'preferred_username' }),
    settings,
    now: () => now,
    newId,
    // A page that fails stops the run: why it did is said.
    log: line => line.includes(' 500 ') && console.error(line),
  })
  await app.listen({ host: '127.0.0.1', port })
  try {
    const who = workers.filter(w => w.roles.some(r => r === 'socialWorker' || r === 'teamManager')).slice(0, people)
    const days = await Promise.all(Array.from({ length: people }, (_, i) => aDay({ db, stores } as Place, url, who[i % who.length]!)))
    for (let round = 0; round < 3; round++) await Promise.all(days.map(go => go(round, 0, new Map())))
    const flatOut = new Map<string, number[]>()
    const began = performance.now()
    for (let round = 0; round < 5; round++) await Promise.all(days.map(go => go(round, 0, flatOut)))
    const perSecond = ([...flatOut.values()].flat().length / (performance.now() - began)) * 1000
    const seen = new Map<string, number[]>()
    await Promise.all(
      days.map(async (go, person) => {
        await setTimeout((person * reads) / people)
        for (let round = 0; round < rounds; round++) await go(round, reads, seen)
      }),
    )
    return { pages: Object.fromEntries([...seen].map(([page, all]) => [page, timesOf(all)])), perSecond }
  } finally {
    await app.close()
  }
}

/** Somebody who is signed in, with the pages that they go round. */
async function aDay({ db }: Place, url: string, { signInName, roles }: { signInName: string; roles: readonly string[] }) {
  const browser = new Browser(url)
  const choose = await browser.submit(await browser.open('/'), {}, '/sign-in')
  const home = await browser.post(new URL(choose.url).pathname, { who: signInName })
  if (home.status !== 200) throw new Error(`nobody signed in: ${home.status}`)
  const children = await someChildren(db)
  const manages = roles.includes('teamManager')
  return async (round: number, pause: number, seen: Map<string, number[]>) => {
    const child = children[round % children.length]
    const pages: [string, string][] = [
      ['my work', '/my-work'],
      ['a child', `/children/${child}`],
      ['chronology', `/children/${child}/chronology`],
      ['a form', `/children/${child}/record/visit`],
      ...(manages
        ? ([
            ['teams', '/teams'],
            ['waiting', '/waiting'],
            ['front door', '/front-door'],
          ] as [string, string][])
        : []),
    ]
    for (const [name, path] of pages) {
      const began = performance.now()
      const { status } = await browser.open(path)
      if (status !== 200) throw new Error(`${name} answered ${status}`)
      const times = seen.get(name) ?? []
      times.push(performance.now() - began)
      seen.set(name, times)
      if (pause > 0) await setTimeout(pause)
    }
  }
}

/** Children with open work, all over the council, whom everybody may see. */
async function someChildren(db: Place['db']): Promise<Id[]> {
  return db.transaction().execute(async tx => {
    await sql`select set_config('kith.authority', ${authority}, true), set_config('kith.person', 'everyone', true)`.execute(tx)
    const { rows } = await sql<{
      subject: Id
    }>`select subject from child_summary where authority = ${authority} and work not in ('closed', 'none')
      and not exists (select from restriction r where r.authority = child_summary.authority and r.hides = child_summary.subject) order by random() limit 40`.execute(
      tx,
    )
    return rows.map(r => r.subject)
  })
}
