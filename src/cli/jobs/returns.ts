import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { jobsToAsk } from '../../engines/engines.ts'
import { day, dayOf, type Instant } from '../../kernel/kernel.ts'
import type { Authority } from '../../record/record.ts'
import { returnYearOf } from '../../returns/returns.ts'
import type { Stores } from '../../store/store.ts'
import { Mistake } from '../command.ts'
import { writeAnnexA } from '../return-annex-a.ts'
import { returnCensus } from '../return-census.ts'
import { writeCosts } from '../return-costs.ts'
import { counted } from '../returned.ts'
import { return903 } from '../returned-903.ts'
import { returnSsd } from '../returned-ssd.ts'

interface Writing {
  stores: Stores
  authority: Authority
  /** The year in which it ends; not a number for what has none. */
  year: number
  now: Instant
  /** The path to write to, without what says which kind of file it is. */
  to: string
}

const inAndOut = ({ included, leftOut }: { included: number; leftOut: number }) =>
  `${counted(included)} children in it, ${counted(leftOut)} left out`

/** The returns that a job can write, each by the function that writes it for `kith return`. Each answers what is in it, and where. */
const writers: Readonly<Record<string, (writing: Writing) => Promise<string>>> = {
  cin: async ({ stores, to, ...which }) => {
    const done = await returnCensus(stores, { ...which, out: `${to}.xml` })
    return done.included === 0 ? `Nothing is written: ${inAndOut(done)}.` : `${inAndOut(done)}. It is in ${to}.xml.`
  },
  ssda903: async ({ stores, authority, year, to }) => {
    mkdirSync(to, { recursive: true })
    const done = await return903(stores, { authority, year: returnYearOf(day(`${year}-03-31`)), out: to, xml: `${to}.xml` })
    return `${inAndOut(done)}. It is in ${to}.`
  },
  ssd: async ({ stores, authority, to }) => {
    const { subjects } = await returnSsd(stores, { authority, out: to })
    return `${counted(subjects)} people, workers and teams. It is in ${to}.`
  },
  'annex-a': async ({ stores, authority, now, to }) => {
    const out = `${to}.xlsx`
    const counts = await stores.as({ authority, person: 'everyone' }, store => writeAnnexA(store, { authority, on: dayOf(now), out }))
    return `${counted(counts.reduce((sum, count) => sum + count, 0))} lines in its lists. It is in ${out}.`
  },
  s251: async ({ stores, authority, year, now, to }) => {
    const out = `${to}.xlsx`
    const placements = await stores.as({ authority, person: 'everyone' }, store => writeCosts(store, year, dayOf(now), out))
    return `${counted(placements)} placements. It is in ${out}.`
  },
}

/** Writes a return into a folder. `about` is the return and its year: cin 2026. */
export async function writeReturn(stores: Stores, authority: Authority, about: string, folder: string, now: Instant): Promise<string> {
  const [which = '', year = ''] = about.split(' ')
  const isKnown = jobsToAsk.some(each => each.job === 'return' && each.about === about)
  if (!isKnown) throw new Mistake(`There is no return ${about}.`)
  const to = join(folder, [authority, ...about.split(' ')].join('-'))
  return writers[which]!({ stores, authority, year: Number(year), now, to })
}
