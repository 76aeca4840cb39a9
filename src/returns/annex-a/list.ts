import { addMonths, type Day, type Id } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import type { Reference } from '../about.ts'

/** A day in a column of days, text, or a number; nothing where the record says nothing. */
export type Cell = string | number | undefined

/** Who works from a post on a day, and in which team. The record of the workforce, looked up once for the whole workbook. */
export type Staffed = (post: Id, on: Day) => { readonly worker?: string | undefined; readonly team?: string | undefined }

/** The day that the lists are about, and what they may need to know beside the children. */
export interface Inspection {
  readonly on: Day
  /** The lists look back six months, those about adoption a year. */
  readonly halfYearBefore: Day
  readonly yearBefore: Day
  readonly staffed: Staffed
  /** What a worker is called. */
  readonly named: (professional: Id) => string | undefined
  readonly reference: Reference
}
export const inspection = (on: Day, known: Pick<Inspection, 'staffed' | 'named' | 'reference'>): Inspection => ({
  on,
  halfYearBefore: addMonths(on, -6),
  yearBefore: addMonths(on, -12),
  ...known,
})

/** One line of a list: what it is about, whose it is, and the day it is told. */
export interface Line<Item> {
  readonly item: Item
  readonly child: Child
  readonly at: Inspection
}
export interface Column<Item> {
  readonly heading: string
  readonly is?: 'day'
  readonly cell: (line: Line<Item>) => Cell
}

/** What one of the lists that an inspection asks for is about, child by child. */
export interface About<Item> {
  readonly number: number
  readonly title: string
  /** What the record does not hold of it, to be said beside it. */
  readonly missing?: string
  readonly itemsOf: (child: Child, at: Inspection) => readonly Item[]
}

/** A list whose lines are made, whatever they are about. */
export interface AnyList {
  readonly number: number
  readonly title: string
  readonly missing?: string
  readonly columns: readonly { readonly heading: string; readonly is?: 'day' }[]
  readonly linesOf: (child: Child, at: Inspection) => Cell[][]
}

export const list =
  <Item>({ itemsOf, ...about }: About<Item>) =>
  (columns: readonly Column<Item>[]): AnyList => ({
    ...about,
    columns,
    linesOf: (child, at) => itemsOf(child, at).map(item => columns.map(({ cell }) => cell({ item, child, at }))),
  })

export const text = <Item>(heading: string, cell: (line: Line<Item>) => Cell): Column<Item> => ({ heading, cell })
export const days = <Item>(heading: string, cell: (line: Line<Item>) => Day | undefined): Column<Item> => ({ heading, is: 'day', cell })

/** Something that was so on some day of the time that a list looks back on. */
export const touches = (from: Day, to: Day | undefined, since: Day, on: Day): boolean => from <= on && (to === undefined || to >= since)
/** What had happened by the day that the lists are about. */
export const by = (on: Day, day: Day | undefined): Day | undefined => (day !== undefined && day <= on ? day : undefined)
export const latest = (all: readonly (Day | undefined)[], on: Day): Day | undefined =>
  all
    .filter(day => day !== undefined && day <= on)
    .sort()
    .at(-1)
