/** The face of the engines: the only file other rooms import. */

export { Unreadable } from './files/file.ts'
export { type SheetToWrite, writeXlsx } from './files/write-xlsx.ts'
export { type IdentityProvider, identityProvider, type LocalPerson } from './identity-provider.ts'
export { jobInWords, jobsToAsk } from './jobs/asked.ts'
export { type Nightly, nextNight, nightlyJobs } from './jobs/nightly.ts'
export { type Job, type JobTaken, startWorker, type Working, workOnce } from './jobs/worker.ts'
export { type Leaving, type OpenId, type OpenIdSettings, openId } from './openid.ts'
export { keepPostcodes, keptPostcodes } from './reference/postcodes.ts'
export { keepProviders, keptProviders } from './reference/providers.ts'
export { type CheckedFiles, checkFiles } from './returns/check-files.ts'
export { xmlEvents } from './xml.ts'
