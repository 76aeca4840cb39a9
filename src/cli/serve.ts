import { randomFillSync } from 'node:crypto'
import { identityProvider, openId, startWorker } from '../engines/engines.ts'
import { dayOf, idMaker } from '../kernel/kernel.ts'
import { roleNames } from '../sharing/sharing.ts'
import { connect, migrate, openStore, type Stores } from '../store/store.ts'
import { localPeoplePage, makeServer, providerPath, type Settings, type Site } from '../web/web.ts'
import { type Command, Mistake } from './command.ts'
import { fillIfEmpty } from './fill.ts'
import { workingOn } from './jobs/worker.ts'
import { kept } from './kept.ts'
import { referenceKept } from './reference-kept.ts'
import { database, type ServeSettings, settingsFrom } from './settings.ts'

export const serve: Command = {
  usage: 'serve',
  help: `Starts Kith: its database, its sign-in and its pages. Where the database is empty, an invented council is made in it first.
A worker for jobs runs inside, unless KITH_WORKER is no.
Stops on Ctrl+C, after the pages that are being answered and the job that is under way. Settings come from the environment: see docs/run.md.`,
  options: {},
  run: async () => {
    const settings = settingsFrom(process.env)
    const server = await database(process.env)
    await migrate(server)
    const stores = openStore(connect(server, 20), referenceKept)
    const newId = idMaker(Date.now, bytes => randomFillSync(bytes))
    const now = () => new Date().toISOString()
    // Where real people sign in, nobody is invented.
    const { authority } = settings.site
    const isNew = !settings.signIn && (await fillIfEmpty(stores, authority, dayOf(now()), line => console.log(line)))

    const worker = settings.worksHere ? startWorker(await workingOn(server, authority, { stores, now, newId }, 1)) : undefined
    // What no record says alone is found in the night; a council that was made just now need not wait for it.
    if (isNew && worker)
      await stores.as({ authority, person: 'everyone' }, store => store.addJob({ job: 'council-checks', about: '', tries: 3 }))
    const app = await makeServer({
      stores,
      ...signInFor(settings, stores, now),
      settings: settings.site,
      now,
      newId,
      log: line => console.log(line),
    })
    await app.listen({ host: settings.host, port: settings.port }).catch((fault: Error & { code?: string }) => {
      throw fault.code === 'EADDRINUSE' ? new Mistake(`port ${settings.port} is taken; set PORT to another`) : fault
    })
    console.log(`Kith is at ${settings.site.url}`)
    if (!settings.signIn) await sayWho(stores, settings.site, now())

    const stop = async () => {
      await app.close()
      await worker?.stop()
      await stores.close()
      await server.stop?.()
      process.exit(0)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  },
}

function signInFor(settings: ServeSettings, stores: Stores, now: () => string): Pick<Site, 'openId' | 'provider'> {
  const { url, authority } = settings.site
  if (settings.signIn) return { openId: openId({ url, ...settings.signIn }) }
  const provider = identityProvider({
    url,
    at: providerPath,
    folder: kept,
    people: () => peopleOf(stores, authority, now()),
    page: localPeoplePage,
    isProduction: settings.isProduction,
    evenInProduction: settings.localSignInEvenInProduction,
  })
  const { issuer, clientId, clientSecret } = provider
  return { provider, openId: openId({ url, issuer, clientId, clientSecret, claim: 'preferred_username' }) }
}

async function peopleOf(stores: Stores, authority: string, now: string) {
  const people = await stores.as({ authority, person: 'everyone', now }, store => store.peopleWhoSignIn(dayOf(now)))
  return people.map(({ roles, ...person }) => ({ ...person, says: roles.map(role => roleNames[role]).join(', ') }))
}

/** One of each kind, so that the lines stay few; the sign-in page has everybody. */
async function sayWho(stores: Stores, { authority }: Settings, now: string): Promise<void> {
  const people = await peopleOf(stores, authority, now)
  const firsts = [...Map.groupBy(people, person => person.says)].map(([says, [one]]) => `  ${one!.name}, ${says.toLowerCase()}`)
  console.log(['Sign in as anybody, without a password. For example:', ...firsts].join('\n'))
}
