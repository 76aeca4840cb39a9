import { join } from 'node:path'
import { jobsToAsk } from '../../engines/engines.ts'
import type { Instant } from '../../kernel/kernel.ts'
import type { Stores } from '../../store/store.ts'
import { Mistake } from '../command.ts'
import { returnCensus } from '../return-census.ts'

/** The returns that a job can write, each as `kith return` writes it. */
const writers = { cin: { write: returnCensus, ending: 'xml' } } as const

/** Writes a return into a folder. `about` is the return and its year: cin 2026. */
export async function writeReturn(stores: Stores, authority: string, about: string, folder: string, now: Instant): Promise<string> {
  const [which = '', year = ''] = about.split(' ')
  const writer = Object.hasOwn(writers, which) ? writers[which as keyof typeof writers] : undefined
  const isKnown = jobsToAsk.some(each => each.job === 'return' && each.about === about)
  if (!writer || !isKnown) throw new Mistake(`There is no return ${about}.`)
  const out = join(folder, `${authority}-${which}-${year}.${writer.ending}`)
  const { included, leftOut } = await writer.write(stores, { authority, year: Number(year), out, now })
  const counted = `${included.toLocaleString('en-GB')} children in it, ${leftOut.toLocaleString('en-GB')} left out`
  return included === 0 ? `Nothing is written: ${counted}.` : `${counted}. It is in ${out}.`
}
