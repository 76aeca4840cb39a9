/** Something in a file that is not believed, and so not taken, in words for whoever sent it. The rest of the file is read all the same. */
export interface Aside {
  readonly line?: number | undefined
  readonly field: string
  readonly value?: string | undefined
  readonly why: string
}

const longest = 80

/** A damaged file can hold a value of any length; nobody needs to read all of it to find its line. */
export const shown = (value: string) => (value.length > longest ? `${value.slice(0, longest)}…` : value)
