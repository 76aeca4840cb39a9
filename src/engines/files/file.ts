/** A file alone, in a folder, or in a zip. */
export interface FileIn {
  /** As it is called inside what holds it: `last-year/episodes.csv`. */
  readonly name: string
  readonly size: number
  readonly bytes: () => AsyncIterable<Uint8Array>
}
/** A file that cannot be read, or should not be, said in one line. Nothing that it said before stands. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}
