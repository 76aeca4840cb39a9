import type { Day } from '../kernel/kernel.ts'

/** A provider of placements as Ofsted's yearly list has it. */
export interface Provider {
  readonly urn: string
  readonly placeCodes: readonly string[]
  readonly providerCodes: readonly string[]
  /** In capitals, without spaces. */
  readonly postcode?: string
  /** The upper-tier authority of its postcode, as PL_LA writes it. */
  readonly authority?: string
  /** The day it closed. */
  readonly closed?: Day
}
export interface Providers {
  /** Every line of the list with this number; none where it is not in it. */
  readonly withUrn: (urn: string) => readonly Provider[]
}

const none: readonly Provider[] = []
export function providersOf(list: readonly Provider[]): Providers {
  const byUrn = Map.groupBy(list, provider => provider.urn)
  return { withUrn: urn => byUrn.get(urn) ?? none }
}

/** Where a postcode is. */
export interface Place {
  /** The upper-tier authority's national code (E10000014), or SCO, WAL, NIR. */
  readonly authority?: string
  /** National grid, in metres. */
  readonly easting?: number
  readonly northing?: number
}
export interface Postcodes {
  /** Whether it knows each postcode and where it is, or only first halves: then it can say that there is none, and not where one is. */
  readonly isWhole: boolean
  /** Whatever its spaces and case; undefined where there is no such postcode. */
  readonly find: (postcode: string) => Place | undefined
}

/** What a check may need to know of the world beside the tables. */
export interface Reference {
  readonly providers?: Providers
  readonly postcodes?: Postcodes
  /** The council's national code, as PL_LA writes it. */
  readonly localAuthority?: string
  /** A workbook counts as csv. */
  readonly fileFormat?: 'csv' | 'xml'
}
export type Need = keyof Reference

export interface About extends Reference {
  /** The first and the last day of the year that the return is about. */
  readonly collectionStart: Day
  readonly collectionEnd: Day
  /** The year in which it ends, which is how the DfE names a collection. */
  readonly collectionYear: number
  /** Whether a table, or a column of it, is there at all. */
  readonly isGiven: (table: string, column?: string) => boolean
}
