// node --expose-gc bench/run.ts 1000 20000 100000     every budget that is built, at each size; nothing else should run beside it
import { cpus, totalmem } from 'node:os'
import { bulkTimes } from './bulk.ts'
import { aPlace, fill } from './council.ts'
import { type Times, took } from './measure.ts'
import { pageTimes } from './pages.ts'
import { recordTimes } from './record.ts'

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0 || sizes.some(n => !Number.isInteger(n) || n < 100)) {
  console.error('say how many children: node --expose-gc bench/run.ts 1000 20000 100000')
  process.exit(2)
}
const ms = ({ p50, p99, n }: Times) => `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms (${n.toLocaleString('en-GB')} times)`
const n = (count: number) => Math.round(count).toLocaleString('en-GB')
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${n(totalmem() / 1e9)} GB, Node ${process.version}`)

for (const children of sizes) {
  const place = await aPlace()
  try {
    console.log(`\n${n(children)} children`)
    let entries = 0
    const filled = await took(async () => {
      ;({ entries } = await fill(place, children))
    })
    console.log(
      `made and loaded            ${filled.seconds.toFixed(1)} s, ${n(entries)} entries, ${n(children / filled.seconds)} children/s, ${filled.peak} MB`,
    )
    const { load, save } = await recordTimes(place)
    console.log(`load a child, 200 entries  ${ms(load)}\nsave one entry of it       ${ms(save)}`)
    const { pages, perSecond } = await pageTimes(place, 8)
    for (const [page, times] of Object.entries(pages)) console.log(`50 people: ${page.padEnd(16)}${ms(times)}`)
    console.log(`50 people, flat out          ${n(perSecond)} pages/s`)
    const b = await bulkTimes(place)
    console.log(
      `rebuild                    ${b.rebuild.seconds.toFixed(1)} s, ${n(children / b.rebuild.seconds)} children/s, ${b.rebuild.peak} MB`,
    )
    console.log(
      `census, ${n(b.inCensus)} of ${n(b.ofChildren)}      ${b.census.seconds.toFixed(1)} s, ${n(b.ofChildren / b.census.seconds)} children/s, ${b.census.peak} MB; ${b.megabytes.toFixed(1)} MB of XML`,
    )
    console.log(
      `import it                  ${b.read.seconds.toFixed(1)} s, ${n(b.inCensus / b.read.seconds)} children/s, ${b.read.peak} MB`,
    )
    console.log(`import it again            ${b.again.seconds.toFixed(1)} s, ${n(b.inCensus / b.again.seconds)} children/s`)
  } finally {
    await place.end()
  }
}
