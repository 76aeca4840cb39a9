import { nightlyJobs } from './nightly.ts'

/** A job that an administrator may ask for: what it is called, and what of. */
export interface JobAsked {
  readonly job: string
  readonly about: string
  readonly says: string
}

/** Returns by the year in which they end. The census has these layouts that ask for sex. */
const returns: readonly JobAsked[] = [2025, 2026, 2027].map(year => ({
  job: 'return',
  about: `cin ${year}`,
  says: `Children in need census ${year - 1}/${String(year).slice(2)}`,
}))

const named: Readonly<Record<string, string>> = {
  heads: 'Ends of the chains',
  'clean-up': 'Clean-up',
  findings: 'Count of findings',
  feed: 'Daily feed to the DfE',
}

export const jobsToAsk: readonly JobAsked[] = [...returns, ...nightlyJobs.map(({ job }) => ({ job, about: '', says: named[job] ?? job }))]

/** As it is called on a page. One that this version does not know keeps its own name. */
export const jobInWords = (job: string, about: string): string =>
  // Which submission it is says nothing to anybody.
  job === 'submission'
    ? 'A return as it stands'
    : (jobsToAsk.find(each => each.job === job && each.about === about)?.says ?? `${job} ${about}`.trim())
