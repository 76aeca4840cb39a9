import type { Attributes } from '../html.ts'

/** Words by plural rule: `{ one: 'Un cymeriad', other: '%{count} cymeriad' }`. */
export type Plural = Readonly<Record<string, string>>

/** What a part says from its script, for pages in another language: `noFileChosenText` becomes data-i18n.no-file-chosen. */
export function translated(says: Readonly<Record<`${string}Text`, string | Plural | undefined>>): Attributes {
  const found: Record<string, string> = {}
  for (const [name, words] of Object.entries(says)) {
    const key = `data-i18n.${name.slice(0, -'Text'.length).replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)}`
    if (typeof words === 'string') found[key] = words
    else for (const [rule, plural] of Object.entries(words ?? {})) found[`${key}.${rule}`] = plural
  }
  return found
}
