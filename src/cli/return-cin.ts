import { Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { returnCensus } from './return-census.ts'
import { counted, outOf, type Written } from './returned.ts'

export const cinReturn: Written = {
  name: 'cin',
  usage: 'cin --year YEAR --out FILE.xml',
  help: `The children in need census.
--year YEAR       the year in which it ends: 2026 is 1 April 2025 to 31 March 2026
--out FILE.xml    where to; FILE-reconciliation.csv beside it lists every child, in it or left out, and why`,
  write: async options => {
    const year = Number(options['year'])
    if (!Number.isInteger(year) || year < 2025 || year > 2027)
      throw new Mistake('--year must be 2025, 2026 or 2027: the layouts that ask for sex')
    const out = outOf(options)
    const done = await opened(({ stores, authority, now }) =>
      returnCensus(stores, { authority, year, out, now: now(), told: progress('children') }),
    )
    console.log(`${counted(done.included)} children in the census, ${counted(done.leftOut)} left out.`)
    if (done.included === 0) process.exitCode = 1
    console.log(
      done.included === 0
        ? `No census is written. Why each child is left out: ${done.reconciliation}`
        : `${done.file}\n${done.reconciliation}`,
    )
  },
}
