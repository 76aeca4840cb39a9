import { randomFillSync } from 'node:crypto'
import { createServer } from 'node:net'
import { after } from 'node:test'
import { identityProvider, type LocalPerson, openId } from '../src/engines/engines.ts'
import { type Instant, idMaker } from '../src/kernel/kernel.ts'
import type { NewVersion } from '../src/record/record.ts'
import type { Role } from '../src/sharing/sharing.ts'
import type { Stores } from '../src/store/store.ts'
import { localPeoplePage, makeServer, providerPath, type Settings } from '../src/web/web.ts'
import { aStore } from './a-store.ts'
import { Browser } from './a-visitor.ts'
import { office, workers } from './an-office.ts'

const authority = '301'

/** Kith as it is served, on a port of its own, with an office of one worker a role; `clock` is what it takes for now. */
export async function aSite(
  given: {
    at?: Instant
    settings?: Partial<Settings>
    versions?: readonly NewVersion[]
    stores?: Stores
    people?: LocalPerson[]
    url?: string
  } = {},
) {
  const stores = given.stores ?? (await aStore()).stores
  const clock = { now: given.at ?? '2025-03-04T09:00:00.000Z' }
  const url = given.url ?? `http://127.0.0.1:${await freePort()}`
  const lines: string[] = []
  const settings: Settings = {
    authority,
    council: 'Fenbridge',
    url,
    idleMinutes: 30,
    longestHours: 12,
    emergencyHours: 4,
    signInsAMinute: 120,
    searchesAMinute: 60,
    isDemonstration: false,
    proxies: [],
    ...given.settings,
  }
  const people = given.people ?? Object.entries(workers).map(([says, { name, signInName }]) => ({ name, signInName, says }))
  const provider = identityProvider({ url, at: providerPath, people: async () => people, page: localPeoplePage, isProduction: false })
  const newId = idMaker(
    () => Date.parse(clock.now),
    bytes => randomFillSync(bytes),
  )
  const site = {
    stores,
    provider,
    openId: openId({ ...provider, url, claim: 'preferred_username' }),
    settings,
    now: () => clock.now,
    newId,
    log: (line: string) => void lines.push(line),
  }
  const save = (versions: readonly NewVersion[], by = workers.teamManager.id) =>
    stores.as({ authority, person: 'everyone', now: clock.now }, store => store.save({ versions, by, at: clock.now }))
  if (!given.stores) await save([...office, ...(given.versions ?? [])])
  const app = await makeServer(site)
  await app.listen({ host: '127.0.0.1', port: Number(new URL(url).port) })
  after(() => app.close())

  /** A browser in which this worker has just signed in, the whole way round. */
  async function signedIn(role: Role, browser = new Browser(url), from = '/'): Promise<Browser> {
    await signIn(role, browser, from)
    return browser
  }
  async function signIn(role: Role, browser: Browser, from = '/') {
    const page = await browser.open(from)
    const choose = await browser.submit(page, {}, '/sign-in')
    return browser.post(new URL(choose.url).pathname, { who: workers[role].signInName })
  }
  return { app, url, stores, clock, lines, settings, save, signedIn, signIn, browser: () => new Browser(url) }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise(found => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })
}
