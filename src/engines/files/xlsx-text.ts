/** What XML cannot say; and what a workbook would take for such a thing that is written out, `_x0041_`. */
const unsayable = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu
const writtenOut = /_x([0-9a-f]{4})_/gi
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as a workbook's XML has it: nothing in it is taken for a tag, and what XML cannot say is written out as its number. */
export const toXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(unsayable, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, mark => marks[mark]!)

/** A text from a workbook, with what was written out by its number as it was. */
export const written = (text: string): string =>
  text.includes('_x') ? text.replace(writtenOut, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text
