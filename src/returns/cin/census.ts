import type { Id } from '../../kernel/kernel.ts'
import type { childLayout, Element, headerLayout, Layout } from './layout.ts'

/** Where something stood: in a file, the line of its block and of each of its cells; in our own census, the entry it was made from. */
export interface Place {
  readonly entry?: Id
  readonly line?: number
  readonly lines?: Readonly<Record<string, number>>
}

/** One element that holds others, in the census's own spelling. A cell is text as it stands in the file; absent and empty are the same. */
export type Block<L> = { readonly at?: Place } & {
  readonly [E in keyof L as L[E] extends Element<'text'> ? E : never]?: string | undefined
} & {
  readonly [E in keyof L as L[E] extends Element<'text'> ? never : E]: L[E] extends { is: 'one'; of: infer Inner }
    ? Block<Inner>
    : L[E] extends { of: infer Inner }
      ? readonly Block<Inner>[]
      : never
}

export type CensusHeader = Block<typeof headerLayout>
export type CensusChild = Block<typeof childLayout>
export type CinDetails = CensusChild['CINdetails'][number]

/** The line of a cell, or of its block when the cell is not there. */
export const lineOf = ({ at }: { readonly at?: Place }, cell: string) => at?.lines?.[cell] ?? at?.line

/** A block of this layout with nothing in it, to be filled. */
export function emptyBlock<L extends Layout>(layout: L): Block<L> {
  const parts = Object.entries(layout).filter(([, element]) => element.is !== 'text')
  return Object.fromEntries(parts.map(([name, { is, of }]) => [name, is === 'one' ? emptyBlock(of!) : []])) as unknown as Block<L>
}
