// Every council's census written from one database by workers that take jobs from the queue, by one worker and by two:
// node bench/returns/councils.ts [--councils 153] [--children 200] [--kept FOLDER]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeCouncil } from '../../src/cli/synth-council.ts'
import { minutesBetween } from '../../src/kernel/kernel.ts'
import { owning } from '../../src/store/database.ts'
import { prepareQueue } from '../../src/store/store.ts'
import { aPlace, today } from '../council.ts'

const { values } = parseArgs({ options: { councils: { type: 'string' }, children: { type: 'string' }, kept: { type: 'string' } } })
const [councils, children] = [Number(values.councils ?? 153), Number(values.children ?? 200)]
const authorities = Array.from({ length: councils }, (_, i) => String(201 + i))
const about = 'cin 2026'
const home = join(import.meta.dirname, '..', '..')
const n = (count: number) => Math.round(count).toLocaleString('en-GB')

const place = await aPlace(values.kept)
const { stores, server } = place
const url = `postgres://${server.user}@/${server.database}?host=${encodeURIComponent(server.host)}`
const as = (authority: string) => ({ authority, person: 'everyone' }) as const

async function fill(): Promise<void> {
  const began = performance.now()
  for (const authority of authorities) {
    if (!(await stores.as(as(authority), store => store.isEmpty()))) continue
    await makeCouncil({ seed: `bench ${authority}`, children, authority, today }, batch =>
      stores.as(as(authority), store => store.load(batch)),
    )
  }
  await owning(server, owner => owner`analyze`)
  console.log(`${n(councils)} councils of ${n(children)} children made and loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`)
}

/** One worker, as an operator starts it, until nothing waits any more; its peak in MB. */
async function worker(returns: string): Promise<number> {
  const cost = join(import.meta.dirname, 'cost.ts')
  const child = spawn(process.execPath, ['--import', cost, join(home, 'src/cli/kith.ts'), 'work', '--until-done'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DATABASE_URL: url, KITH_AUTHORITY: authorities[0], KITH_RETURNS: returns },
  })
  let said = ''
  child.stderr.on('data', text => {
    said += text
  })
  const [code] = (await once(child, 'close')) as [number]
  if (code !== 0) throw new Error(said)
  return (JSON.parse(said.trim().split('\n').at(-1)!) as { peak: number }).peak
}

async function written(workers: number) {
  const returns = mkdtempSync(join(tmpdir(), 'kith-returns-'))
  const since = new Date().toISOString()
  for (const authority of authorities) await stores.as(as(authority), store => store.addJob({ job: 'return', about, tries: 1 }))
  const began = performance.now()
  const peaks = await Promise.all(Array.from({ length: workers }, () => worker(returns)))
  const wall = (performance.now() - began) / 1000
  const runs = await Promise.all(authorities.map(authority => stores.as(as(authority), async store => (await store.jobRuns(1))[0]!)))
  const failed = runs.filter(run => run.failed !== false || run.beganAt < since)
  if (failed.length > 0) throw new Error(`${failed.length} councils have no return: ${failed[0]?.says}`)
  const files = readdirSync(returns).filter(name => name.endsWith('.xml')).length
  rmSync(returns, { recursive: true })
  const ends = runs.flatMap(({ endedAt }) => endedAt ?? []).sort()
  const atWork = minutesBetween(runs.map(({ beganAt }) => beganAt).sort()[0]!, ends.at(-1)!) * 60
  return { workers, wall, atWork, peak: Math.max(...peaks), files }
}

try {
  await prepareQueue(server)
  await fill()
  console.log('workers   wall s   at work s   children/s   returns/s   peak MB each   returns')
  const all = []
  for (const workers of [1, 2]) {
    const done = await written(workers)
    all.push(done)
    const { wall, atWork, peak, files } = done
    const cells = [wall.toFixed(1), atWork.toFixed(1), n((councils * children) / atWork), (councils / atWork).toFixed(1), n(peak), n(files)]
    console.log(String(workers).padEnd(8), cells.map((cell, i) => cell.padStart([8, 11, 12, 11, 14, 9][i]!)).join(' '))
  }
  console.log(`two workers are ${(all[0]!.atWork / all[1]!.atWork).toFixed(2)} times as fast as one`)
} finally {
  await place.end()
}
