import { type Day, type InForce, isInForce, type Source } from '../kernel/kernel.ts'
import type { About, Need, Place, Provider } from './about.ts'
import type { ReturnYear } from './return-year.ts'
import type { Columns, Layouts, Row, Tables } from './table.ts'

/** The failing rows of each table; which of their fields are wrong is in the check's `flags`. */
export type Found<L extends Layouts> = { readonly [T in keyof L]?: readonly Row<L[T]>[] } | typeof theReturnItself
/** What fails is the whole return, and no row of it. */
export const theReturnItself = Symbol('the whole return')

/** Rows in plain text, a day as 2025-04-01, in the order in which they stand. */
export type GivenRows<L extends Layouts> = {
  readonly [T in keyof L]?: readonly { readonly [C in keyof L[T]]?: string | readonly string[] | undefined }[]
}
export interface ExampleAbout {
  readonly year?: ReturnYear
  readonly localAuthority?: string
  readonly fileFormat?: 'csv' | 'xml'
  readonly providers?: readonly Provider[]
  /** By postcode, in capitals and without spaces. */
  readonly postcodes?: Readonly<Record<string, Place>>
}
export interface CheckExample<L extends Layouts> {
  readonly name: string
  readonly given: GivenRows<L>
  /** Where the example needs another year than the first one in force, or reference data. */
  readonly about?: ExampleAbout
  /** The numbers of the rows that fail, counted from 0; `{}` where all is well. */
  readonly found: { readonly [T in keyof L]?: readonly number[] } | typeof theReturnItself
}

/** What a check asks in the years in which it is in force. */
export type Ruling<L extends Layouts> = RulingOnChild<L> | RulingOnReturn<L>

interface Asks<L extends Layouts> {
  readonly inForce: InForce
  /** It runs when these are there. CHILD is among them only where rows must be known to be of one child. */
  readonly reads: Columns<L>
  /** Looked at where it is there, and empty where not. */
  readonly mayRead?: Columns<L>
  readonly needs?: readonly Need[]
  /** Why it cannot be asked of this return, in words, for what `reads` and `needs` do not say. */
  readonly notRunWhen?: (about: About) => string | undefined
  readonly flags: Columns<L>
  readonly examples: readonly CheckExample<L>[]
}

/** Is given rows that it must not change; what it does not find wrong is right. */
type Runs<L extends Layouts> = (tables: Tables<L>, about: About) => Found<L>

/** Looks at one child at a time. */
export interface RulingOnChild<L extends Layouts> extends Asks<L> {
  readonly scope: 'child'
  readonly run: Runs<L>
}

/** Must know of everybody. A return of a nation is not held for that: all but the few rows of a header are counted, or told apart by what they say. */
export type RulingOnReturn<L extends Layouts> = Asks<L> & { readonly scope: 'return' } & (
    | { readonly run: Runs<L> }
    | {
        /** What it must know of each child, in numbers that are added up; and whether the return fails for the sums. */
        readonly counts: (tables: Tables<L>, about: About) => Counts
        readonly fails: (sums: Counts) => boolean
      }
    /** Finds the rows of a table that say the same as another row of it; one that says undefined is like no other. */
    | { readonly alike: { readonly [T in keyof L]?: (row: Row<L[T]>) => string | undefined } }
  )
/** By names of the check's own; what nobody counted is not there. */
export type Counts = Readonly<Partial<Record<string, number>>>

/** What a return's own validation asks. A check that changed has versions, the oldest first. */
export type Check<L extends Layouts> = {
  readonly id: string
  readonly severity: 'error' | 'query'
  /** What is wrong, and what to do about it, in words for whoever can put it right. */
  readonly says: string
  readonly source: Source
  /** How we read it where its words are open, or where public tools do not do what it says. */
  readonly reading?: string
} & (Ruling<L> | { readonly versions: readonly (Ruling<L> & { readonly says?: string; readonly reading?: string })[] })

export const rulingsOf = <L extends Layouts>(check: Check<L>): readonly (Ruling<L> & { says?: string; reading?: string })[] =>
  'versions' in check ? check.versions : [check]

/** What a check asks of the return that ends on a day, if it was in force. */
export const rulingOn = <L extends Layouts>(check: Check<L>, on: Day): (Ruling<L> & { readonly says?: string }) | undefined =>
  rulingsOf(check).find(ruling => isInForce(ruling.inForce, on))
/** Its words as they were in that year. */
export const wordsOn = <L extends Layouts>(check: Check<L>, on: Day): string => rulingOn(check, on)?.says ?? check.says
