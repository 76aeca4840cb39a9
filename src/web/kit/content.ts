import type { Attributes, Html } from '../html.ts'

/** What a part says: `text` is escaped; `html` is markup that was escaped when it was made. Give one of them. */
export interface Content {
  text?: string | number | undefined
  html?: Html | undefined
}

/** Classes and attributes of our own on a part. */
export interface Dress {
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** A part that need not be there; so that a page can write `hint: wanted && { text }`. */
export type Maybe<T> = T | false | null | undefined

export const given = <T>(part: Maybe<T>): T | undefined => part || undefined

export const said = (content: Maybe<Content>): Html | string | number | undefined =>
  content ? (content.html?.markup ? content.html : content.text) : undefined

/** Further classes, with the space before them. */
export const more = (classes: Maybe<string>): string => (classes ? ` ${classes}` : '')
