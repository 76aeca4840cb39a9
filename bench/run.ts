// node --expose-gc bench/run.ts 1000 20000 100000     every budget that is built, at each size; nothing else should run beside it
//   --find 1000000   how many people one is found among; 0 leaves it out
//   --kept FOLDER    keeps each council there, and measures the one that is there already: for measuring again without filling again
import { mkdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bulkTimes, restoreTimes } from './bulk.ts'
import { aPlace, fill, isFilled, type Place, settle } from './council.ts'
import { findTimes } from './find.ts'
import { type Times, took } from './measure.ts'
import { pageTimes } from './pages.ts'
import { recordTimes } from './record.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { find: { type: 'string', default: '1000000' }, kept: { type: 'string' } },
})
const sizes = positionals.map(Number)
const people = Number(values.find)
if (sizes.some(n => !Number.isInteger(n) || n < 100) || !Number.isInteger(people) || (sizes.length === 0 && people === 0)) {
  console.error('say how many children: node --expose-gc bench/run.ts 1000 20000 100000')
  process.exit(2)
}
const ms = ({ p50, p99, n }: Times) => `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms (${n.toLocaleString('en-GB')} times)`
const n = (count: number) => Math.round(count).toLocaleString('en-GB')
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${n(totalmem() / 1e9)} GB, Node ${process.version}`)

let place: Place | undefined
/** Whatever happens, no database is left behind. */
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.resolve(place?.end()).finally(() => process.exit(1)))

async function inAPlace(folder: string | undefined, work: (place: Place) => Promise<void>): Promise<void> {
  if (folder) mkdirSync(folder, { recursive: true })
  place = await aPlace(folder)
  try {
    await work(place)
  } finally {
    await place.end()
    place = undefined
  }
}

async function measure(place: Place, children: number): Promise<void> {
  console.log(`\n${n(children)} children`)
  if (await isFilled(place)) console.log('made and loaded            before')
  else {
    let entries = 0
    const filled = await took(async () => {
      ;({ entries } = await fill(place, children, subjects => console.error(`  ${n(subjects)} people and posts are in`)))
    })
    console.log(
      `made and loaded            ${filled.seconds.toFixed(1)} s, ${n(entries)} entries, ${n(children / filled.seconds)} children/s, ${filled.peak} MB`,
    )
  }
  await settle(place)
  const { load, save } = await recordTimes(place)
  console.log(`load a child, 200 entries  ${ms(load)}\nsave one entry of it       ${ms(save)}`)
  const { pages, perSecond } = await pageTimes(place, 8)
  for (const [page, times] of Object.entries(pages)) console.log(`50 people: ${page.padEnd(16)}${ms(times)}`)
  console.log(`50 people, flat out        ${n(perSecond)} pages/s`)
  const b = await bulkTimes(place)
  const rate = (seconds: number, of = children) => `${seconds.toFixed(1)} s, ${n(of / seconds)} children/s`
  console.log(`rebuild, nothing is wrong  ${rate(b.rebuild.seconds)}, ${b.rebuild.peak} MB`)
  console.log(
    `census, ${n(b.inCensus)} of ${n(b.ofChildren)}      ${rate(b.census.seconds, b.ofChildren)}, ${b.census.peak} MB; ${b.megabytes.toFixed(1)} MB of XML`,
  )
  console.log(`import it                  ${rate(b.read.seconds, b.inCensus)}, ${b.read.peak} MB`)
  console.log(`import it again            ${rate(b.again.seconds, b.inCensus)}`)
  const restored = await restoreTimes(place)
  console.log(`rebuild from the ledger    ${rate(restored.seconds)}, ${restored.peak} MB`)
}

for (const children of sizes) await inAPlace(values.kept && join(values.kept, String(children)), place => measure(place, children))

if (people > 0)
  await inAPlace(undefined, async place => {
    console.log(`\nfind one of ${n(people)} people`)
    for (const [way, { p50, p95, found, n: times }] of Object.entries(await findTimes(place, people, 300)))
      console.log(
        `${way.padEnd(27)}p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms (${times} times); ${Math.round(found * 100)} in 100 are in the list`,
      )
  })
console.log(`\nthe most memory of this process: ${n(process.resourceUsage().maxRSS / 1000)} MB`)
