/**
 * What a reader of XML is told, in the order of the file. A line counts from 1: of a tag, the line it ends on; of text, the line it begins on.
 * After `stopped` comes nothing; a file without it was read to its end.
 */
export type XmlEvent =
  | { readonly is: 'open'; readonly name: string; readonly line: number }
  | { readonly is: 'close'; readonly name: string; readonly line: number }
  | { readonly is: 'text'; readonly text: string; readonly line: number }
  | { readonly is: 'stopped'; readonly why: string; readonly line: number }
