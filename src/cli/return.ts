import { type Command, Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { returnCensus } from './return-census.ts'

export const returnCommand: Command = {
  usage: 'return cin --year YEAR --out FILE.xml',
  help: `Writes a statutory return from the record. Nobody keys anything for it.

  cin                 the children in need census
  --year YEAR         the year in which it ends: 2026 is 1 April 2025 to 31 March 2026
  --out FILE.xml      where to; FILE-reconciliation.csv beside it lists every child, in it or left out, and why

Other returns are not built yet.`,
  options: { year: { type: 'string' }, out: { type: 'string' } },
  takes: 'files',
  run: async ({ options, rest: [which, more] }) => {
    const year = Number(options['year'])
    const out = options['out'] as string | undefined
    if (which !== 'cin' || more !== undefined) throw new Mistake('say which return: cin is the only one that is built')
    if (!Number.isInteger(year) || year < 2025 || year > 2027)
      throw new Mistake('--year must be 2025, 2026 or 2027: the layouts that ask for sex')
    if (!out) throw new Mistake('--out must say which file to write')
    const done = await opened(({ stores, authority, now }) =>
      returnCensus(stores, { authority, year, out, now: now(), told: progress('children') }),
    )
    console.log(`${done.included.toLocaleString('en-GB')} children in the census, ${done.leftOut.toLocaleString('en-GB')} left out.`)
    if (done.included === 0) process.exitCode = 1
    console.log(
      done.included === 0
        ? `No census is written. Why each child is left out: ${done.reconciliation}`
        : `${done.file}\n${done.reconciliation}`,
    )
  },
}
