import { csvLine, type Day, type Instant } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import { type CensusChild, type CensusHeader, censusOf, censusYear, writeCensus } from '../returns/returns.ts'
import type { Stores } from '../store/store.ts'
import { inParts, Part } from './part.ts'

export interface Returning {
  authority: Authority
  /** The year in which the census ends: 2026 is 1 April 2025 to 31 March 2026. */
  year: number
  out: string
  now: Instant
  told?: (children: number) => void
}
export interface Returned {
  children: number
  included: number
  leftOut: number
  file: string
  reconciliation: string
}

/**
 * Writes the children in need census from the record, and beside it a list of every child: in it and why, or left out and why. Restricted records are
 * counted too: the law asks for them. Both files get their names only when they are whole.
 */
export async function returnCensus(stores: Stores, returning: Returning): Promise<Returned> {
  const { authority, year, out, now } = returning
  const period = censusYear(year)
  const reconciliation = `${out.replace(/\.xml$/i, '')}-reconciliation.csv`
  const done: Returned = { children: 0, included: 0, leftOut: 0, file: out, reconciliation }

  const [list, xml] = [new Part(reconciliation), new Part(out)]
  await inParts([list, xml], () =>
    stores.as({ authority, person: 'everyone' }, async store => {
      await list.add(csvLine(['Child', 'In the census', 'Why']))
      async function* included(): AsyncGenerator<CensusChild> {
        for await (const child of store.children()) {
          const outcome = censusOf(child, period)
          const isIn = 'included' in outcome
          done.children++
          done[isIn ? 'included' : 'leftOut']++
          const why = isIn ? outcome.because : outcome.leftOut
          await list.add(csvLine([child.childDetails.laChildId, isIn ? 'Yes' : 'No', why]))
          if (done.children % 1000 === 0) returning.told?.(done.children)
          if (isIn) yield outcome.included
        }
      }
      for await (const piece of writeCensus(header(authority, year, period.until, now), included(), year)) await xml.add(piece)
      // A census without a child is not valid: none is better than one that is refused.
      if (done.included === 0) await xml.drop()
    }),
  )
  return done
}

const header = (authority: Authority, year: number, until: Day, now: Instant): CensusHeader => ({
  CollectionDetails: { Collection: 'CIN', Year: String(year), ReferenceDate: until },
  Source: [{ SourceLevel: 'L', LEA: authority, SoftwareCode: 'Kith', Release: '1', SerialNo: '001', DateTime: now.slice(0, 19) }],
})
