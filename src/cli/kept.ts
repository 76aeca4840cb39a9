import { join } from 'node:path'

/** What Kith keeps of its own on this machine. */
export const kept = join(import.meta.dirname, '..', '..', '.data')
/** Where facts of the outside world are kept that checks need, in no database. */
export const referenceFolder = join(kept, 'reference')
