import { nightlyJobs } from './nightly.ts'

/** A job that an administrator may ask for: what it is called, and what of. */
export interface JobAsked {
  readonly job: string
  readonly about: string
  readonly says: string
}

const written = (about: string, says: string): JobAsked => ({ job: 'return', about, says })
/** By the year in which they end: 2026 is 2025/26. */
const each = (years: readonly number[], about: string, says: string) =>
  years.map(year => written(`${about} ${year}`, `${says} ${year - 1}/${String(year).slice(2)}`))
const years = [2025, 2026, 2027]
/** Each as `kith return` writes it. What the workforce census asks of the council itself can only be given there. */
const returns: readonly JobAsked[] = [
  ...each(years, 'cin', 'Children in need census'),
  ...each(years, 'ssda903', 'Looked-after return (SSDA903)'),
  ...each(years, 's251', 'Placement costs (section 251)'),
  written('annex-a', 'Inspection lists (Annex A), as of today'),
  written('ssd', 'Standard Safeguarding Dataset'),
]

const named: Readonly<Record<string, string>> = {
  heads: 'Ends of the chains',
  'clean-up': 'Clean-up',
  'council-checks': 'Checks of the whole council',
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
