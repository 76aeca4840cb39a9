import type { Id, PartialDate } from '../../kernel/kernel.ts'
import type { Adult, Child, Kind, Known, Post, Professional } from '../../record/record.ts'
import type { Cell, CellType } from './cell.ts'

/** Whoever or whatever the rows are about, as the record holds them. One of the five is there, or none. */
export interface SsdSubject {
  readonly id: Id
  readonly child?: Child
  readonly adult?: Adult
  readonly professional?: Professional
  readonly post?: Post
  readonly team?: Known<'team'>
  readonly familyGroup?: Known<'familyGroup'>
  /** What these entries are called in other systems. */
  readonly externalRefs?: readonly Known<'externalRef'>[]
}

/** An entry, whatever its kind. */
export type Held = Readonly<Record<string, unknown>> & { readonly id: Id }
export type Facts = Record<string, unknown>

/** What a cell is told from, beside its own entry. */
export interface Telling {
  readonly subject: SsdSubject
  /** What the person is called. */
  readonly person: string
  /** What an entry of this subject is called in a table. */
  readonly key: (table: string, entry: Id) => string
}

/** What a cell is understood by. */
export interface Reading {
  /** Another cell of the same row. */
  readonly cell: (column: string) => Cell
  readonly child: Child | undefined
  readonly born: PartialDate | undefined
  /** The entry of this subject that a table calls so. */
  readonly entry: (table: string, key: string) => Id | undefined
  /** The worker, team, person or family that is called so. */
  readonly subject: (table: string, key: string) => Id | undefined
}

/** What a cell says: facts of its row's entry; facts of another entry beside it; or why it is not believed. */
export interface Read {
  readonly facts?: Facts
  readonly beside?: {
    readonly kind: Kind
    readonly held: Held | undefined
    readonly facts: Facts
    /** The cells of one row that say so are one entry. */
    readonly isOne?: boolean
  }
  readonly doubt?: string
}

/** Every key is always written: Y or N once something was decided, and nothing before. */
export interface Dictionary {
  readonly keys: readonly string[]
  /** What ends each key. */
  readonly suffix: string
  /** What follows: how many are so, and what was written about them. */
  readonly more?: 'COMMENTS' | 'OUTCOME_COMMENTS'
}

export interface Column {
  readonly name: string
  readonly type: CellType
  /** The most characters that it holds; any number where it does not say. */
  readonly size?: number
  /** It names a row of this table, which may be about somebody else. What the record holds is their id, or that of a post. */
  readonly names?: string
  /** It says whom the row is about. */
  readonly isPerson?: boolean
  /** It is a dictionary: the cell holds the keys that are so, and is written out where it is read. */
  readonly dictionary?: Dictionary
  /** The facts of the entry that it carries. */
  readonly facts: readonly string[]
  /** Without it, the record does not hold this yet. */
  readonly tell?: (held: Held, telling: Telling) => Cell | undefined
  /** Without it, it is worked out, and nothing is taken from it. */
  readonly read?: (cell: string, reading: Reading) => Read
}

/** One table: which entries it has a row of, and what each column shows of them. */
export interface Table {
  readonly name: string
  /** The column by which a row is known. */
  readonly key: string
  readonly columns: readonly Column[]
  readonly kind?: Kind
  /** Whom it is about. */
  readonly of: 'child' | 'person' | 'worker' | 'team' | 'row'
  readonly entries: (subject: SsdSubject) => readonly Held[]
  /** Not every entry of its kind has a row. */
  readonly showsSome?: boolean
  /** What every row of it is, where several tables share a kind. */
  readonly always?: Facts
  /** What the record asks for and the table cannot say. */
  readonly unsaid?: Facts
  /** Rows of this kind, where a table holds two. */
  readonly isOne?: (cellOf: (column: string) => Cell) => boolean
  /** The facts of an entry from what its cells said. */
  readonly made?: (said: Facts, reading: Reading, held: Held | undefined) => Facts
  /** A column whose values other tables use to say whom they are about. */
  readonly alsoKnown?: { readonly column: string; readonly as: string }
  /** The column that names the row of another table by which this one is found to be about somebody. */
  readonly through?: { readonly column: string; readonly table: string }
}
