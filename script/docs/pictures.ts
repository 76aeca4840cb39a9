// Takes the pictures of docs/pictures from the invented council: script/run node script/docs/pictures.ts
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright-core'
import { startPostgres } from '../../src/store/store.ts'
import { home } from './rule-files.ts'

interface Picture {
  file: string
  /** Who looks, and from which page by which links. */
  as: string
  from: string
  links: readonly (string | RegExp)[]
  height: number
}

const width = 1280
const pictures: readonly Picture[] = [
  { file: 'team-board.png', as: 'Ruth Adler', from: '/teams', links: ['Family assessment'], height: 1180 },
]

const database = await startPostgres({ durable: false })
const { url, stop } = await serve(`postgres://${database.user}@/${database.database}?host=${database.host}`)
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  for (const picture of pictures) await take(picture)
} finally {
  await browser.close()
  await stop()
  await database.stop()
}

async function take({ file, as, from, links, height }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height } })
  const page = await context.newPage()
  await signIn(page, as)
  await page.goto(url + from)
  for (const name of links) {
    await page.getByRole('main').getByRole('link', { name }).first().click()
    await page.waitForLoadState()
  }
  const folder = join(home, 'docs', 'pictures')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, file) })
  await context.close()
  console.log(`taken: docs/pictures/${file}, of ${new URL(page.url()).pathname.split('/')[1]} as ${as}`)
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForURL(address => !address.pathname.startsWith('/local'))
}

/** Kith as anybody starts it, on a port of its own and a database that is thrown away. */
async function serve(databaseUrl: string) {
  const port = await freePort()
  const kith = spawn(join(home, 'bin', 'kith'), ['serve'], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, KITH_COUNCIL: 'Fenbridge' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(kith, 'exit').then(([status]) => Promise.reject(new Error(`kith serve ended with ${status}`)))
  const started = (async () => {
    for await (const line of createInterface({ input: kith.stdout }))
      if (line.startsWith('Kith is at ')) return line.slice('Kith is at '.length)
    throw new Error('kith serve said no address')
  })()
  const url = await Promise.race([started, ended])
  kith.stdout.resume()
  const stop = async () => {
    kith.kill('SIGTERM')
    await ended.catch(() => {})
  }
  return { url, stop }
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
