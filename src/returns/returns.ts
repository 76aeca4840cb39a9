/** The face of the returns: the only file other rooms import. */
export type { Aside } from './aside.ts'
export type { CensusChild, CensusHeader } from './cin/census.ts'
export { type CensusPart, readCensus } from './cin/read.ts'
export { writeCensus } from './cin/write.ts'
export type { XmlEvent } from './xml-event.ts'
