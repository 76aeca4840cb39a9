import { type FileIn, Unreadable } from './file.ts'
import { tags } from './tags.ts'
import { written } from './xlsx-text.ts'

/** All texts of a workbook are in one list, which must be held whole: no return's is near this, in characters. */
const mostText = 256 * 2 ** 20

export async function sharedStrings(part: FileIn | undefined): Promise<readonly string[]> {
  const strings: string[] = []
  if (!part) return strings
  let text = ''
  let isSaid = false
  let isSpoken = false
  let size = 0
  for await (const batch of tags(part.bytes())) {
    for (const tag of batch) {
      if (tag.is === 'text') {
        if (isSaid) text += tag.text
      } else if (tag.name === 't') isSaid = tag.is === 'open' && !isSpoken
      // How a word is spoken is no part of it.
      else if (tag.name === 'rPh') isSpoken = tag.is === 'open'
      else if (tag.name === 'si' && tag.is === 'open') text = ''
      else if (tag.name === 'si') {
        strings.push(written(text))
        size += text.length + 8
      }
    }
    if (size + text.length > mostText) throw new Unreadable('the workbook holds more text than any return')
  }
  return strings
}
