import { keptPostcodes, keptProviders } from '../engines/engines.ts'
import type { Reference } from '../returns/returns.ts'
import { referenceFolder } from './kept.ts'

let read: Pick<Reference, 'postcodes' | 'providers'> | undefined

/** The facts of the outside world that were imported. They are read once in a process, when it first needs them: what is imported later, the next one has. */
export function referenceKept(): Pick<Reference, 'postcodes' | 'providers'> {
  if (read) return read
  const postcodes = keptPostcodes(referenceFolder)
  const providers = keptProviders(referenceFolder, postcodes)
  read = { ...(postcodes && { postcodes }), ...(providers && { providers }) }
  return read
}
