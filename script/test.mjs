// script/test: types, lint, dead code and every test, on one shared database. Short when all is well, complete when it is not.
import { spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'

const home = join(import.meta.dirname, '..')
const paths = process.argv.slice(2).map(path => relative(home, resolve(path)))
process.chdir(home)

const longestFile = 300_000 // ms
const counts = { passed: 0, failed: 0, skipped: 0 }

const missing = paths.filter(path => !existsSync(path))
if (missing.length > 0) {
  console.error(`No such test file: ${missing.join(', ')}`)
  process.exit(2)
}
const whole = paths.length === 0
if (!whole) console.log(`Only ${paths.join(' ')}: types, lint, dead code and the other tests are not run`)
const steps = whole ? [step('types', 'tsc'), step('lint', 'biome', 'check', '.'), step('dead code', 'knip', '--no-progress')] : []
const files = whole ? ['src', 'test', 'cast', 'synth', 'bench'].flatMap(room => globSync(`${room}/**/*.test.ts`)).sort() : paths
const [stop] = await Promise.all([shareDatabase(), ...steps])
await tests(files)
await stop()

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`)
process.exit(counts.failed > 0 ? 1 : 0)

function report(what, well, since) {
  console.log(`${well ? 'ok  ' : 'FAIL'} ${what.padEnd(10)} ${((Date.now() - since) / 1000).toFixed(1)} s`)
}

async function step(name, program, ...options) {
  const since = Date.now()
  const { status, said } = await output(program, options)
  const well = status === 0
  counts[well ? 'passed' : 'failed']++
  report(name, well, since)
  if (!well) console.log(said)
}

function output(program, options) {
  return new Promise(done => {
    const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (said += text))
    child.on('error', fault => done({ status: 1, said: fault.message }))
    child.on('close', status => done({ status, said: said.trim() }))
  })
}

/** Where the tests find it: in KITH_TEST_POSTGRES. */
async function shareDatabase() {
  try {
    const { startPostgres } = await import('../src/store/postgres.ts')
    const server = await startPostgres({ durable: false })
    process.env.KITH_TEST_POSTGRES = server.host
    return server.stop
  } catch (fault) {
    counts.failed++
    console.log(`FAIL database\n${told({ cause: fault })}`)
    return () => {}
  }
}

async function tests(files) {
  const since = Date.now()
  const said = new Map()
  const skips = []
  let failures = 0
  const stream = run({ files, concurrency: Math.max(2, availableParallelism()), timeout: longestFile })
  for await (const { type, data } of stream) {
    const file = data.file && relative(home, data.file)
    if (type === 'test:stdout' || type === 'test:stderr') said.set(file, (said.get(file) ?? '') + data.message)
    if (type === 'test:pass' && data.skip !== undefined) skips.push(`${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}`)
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      failures++
      console.log(`FAIL ${file}:${data.line} ${data.name}\n${told(data.details.error)}`)
      if (said.get(file)) console.log(`it printed:\n${said.get(file).trimEnd()}`)
      said.delete(file)
    }
    if (type === 'test:summary' && data.file === undefined) {
      counts.passed += data.counts.passed
      counts.failed += data.counts.failed + data.counts.cancelled
      counts.skipped += data.counts.skipped
      report(`${data.counts.tests} tests in ${files.length} files`, data.success, since)
    }
  }
  if (failures > 0 && counts.failed === 0) counts.failed = failures
  for (const name of skips) console.log(`skipped ${name}`)
}

function told({ cause, message }) {
  const text = cause?.stack ?? (cause === undefined ? message : inspect(cause))
  return text.replace(/^/gm, '  ')
}
