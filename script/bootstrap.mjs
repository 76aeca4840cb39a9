// Installs exactly the lock file, once. Plain JavaScript: it runs on any Node from 20, before there is a newer one.
// With --browser it also sees to Chromium, which the journeys need. What it cannot do, it says in one line.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const home = join(self, '..', '..')
const lock = join(home, 'package-lock.json')
const installedLock = join(home, 'node_modules', '.kith-lock.json') // script/run compares the two
const npmsList = join(home, 'node_modules', '.package-lock.json')
const programs = join(home, 'node_modules', '.bin')
const oldest = 20
const needed = 24

const say = line => process.stderr.write(`kith: ${line}\n`)
const refuse = line => {
  say(line)
  process.exit(1)
}
const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`
const major = version => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)
const packages = file => JSON.parse(readFileSync(file, 'utf8')).packages

if (major(process.versions.node) < oldest) refuse(`Node ${process.versions.node} is too old to begin with: install Node ${oldest} or newer`)
if (process.argv.includes('--install')) install()
else {
  if (!isInstalled()) installAlone()
  if (process.argv.includes('--browser')) seeToBrowser()
}

function isInstalled() {
  if (existsSync(installedLock) && readFileSync(lock).equals(readFileSync(installedLock))) return true
  if (!isInstalledByHand()) return false
  markInstalled()
  return true
}

/** By `npm install`, say, which leaves its own list of what is there: then nothing is taken away under those who are at work. */
function isInstalledByHand() {
  if (!existsSync(npmsList) || !existsSync(join(programs, 'node'))) return false
  const there = packages(npmsList)
  const wanted = Object.entries(packages(lock)).filter(([path, { optional }]) => path !== '' && (path in there || !optional))
  return wanted.length === Object.keys(there).length && wanted.every(([path, { version }]) => there[path]?.version === version)
}

/** Two commands on a fresh clone take turns, where the system has `flock`; the second then finds it done. */
function installAlone() {
  const turn = spawnSync('flock', [home, process.execPath, self, '--install'], { stdio: 'inherit' })
  if (turn.error) install()
  else if (turn.status !== 0) process.exit(turn.status ?? 1)
}

function install() {
  if (isInstalled()) return
  const start = Date.now()
  say('installing what the lock file names ...')
  const unreachable = registryIsMissing()
  // Its libraries' own install scripts are not run: none is needed, and none is trusted.
  const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const ci = npm('ci', ...options, ...(unreachable ? ['--offline'] : []))
  if (ci.status !== 0)
    refuse(unreachable ? `the npm registry could not be reached (${unreachable}): the first start needs it` : whyNot(ci.stderr))
  const node = markInstalled()
  say(`installed in ${seconds(start)}, with Node ${node}`)
}

/** Only where the Node that came with it, or the machine's own, can run the rest. */
function markInstalled() {
  const { stdout } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: programs + delimiter + process.env.PATH },
  })
  if (major(stdout ?? '') < needed) {
    refuse(`Node ${needed} did not come with the install (${process.platform} ${process.arch}): install Node ${needed} or newer yourself`)
  }
  copyFileSync(lock, installedLock)
  return stdout.trim()
}

function npm(...options) {
  const done = spawnSync('npm', options, { cwd: home, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (done.error) refuse(`npm could not be run (${done.error.code}): it comes with Node`)
  return done
}

/** Asked first, because npm ci itself takes minutes to give up. Without it, npm's own store may still hold everything. */
function registryIsMissing() {
  const { status, stderr } = npm('ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000')
  return status === 0 ? undefined : /\b(E[A-Z_]*(NOTFOUND|AGAIN|REFUSED|RESET|TIMEDOUT|TIMEOUT|UNREACH))\b/.exec(stderr)?.[1]
}

function whyNot(errors) {
  const first = errors.split('\n').find(line => line.startsWith('npm error') && !/^npm error (code|errno|syscall|path)\b/.test(line))
  return `npm ci failed: ${
    (first ?? errors)
      .replace(/^npm error /, '')
      .trim()
      .split('\n')[0]
  }`
}

function seeToBrowser() {
  if (existsSync('/usr/bin/chromium')) return
  if (process.getuid?.() !== 0) return say('Chromium is not installed, and only root can install it: journeys will be skipped')
  const start = Date.now()
  say('installing Chromium for the journeys ...')
  const apt = (...options) =>
    spawnSync('apt-get', ['-qq', ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  const chromium = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']
  let done = apt(...chromium)
  if (done.status !== 0 && !done.error) {
    apt('update') // a new machine has no lists yet, or old ones
    done = apt(...chromium)
  }
  const why = done.error?.code ?? (done.stderr ?? '').split('\n').find(line => line.startsWith('E:')) ?? `apt-get ended with ${done.status}`
  if (done.status === 0) say(`installed Chromium in ${seconds(start)}`)
  else say(`Chromium could not be installed (${why}): journeys will be skipped`)
}
