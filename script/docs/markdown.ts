/** Said at the top of every document that is made, so that nobody mends it by hand. */
export const made = (from: string) => `<!-- Made from ${from} by script/docs/write.ts: change those, not this. -->`

export const link = (says: string, to: string) => `[${plain(says)}](${to})`

/** Text as it was written, with nothing in it that would be a mark. */
export const plain = (text: string) => text.replace(/[\\*_`<>[\]|]/g, sign => `\\${sign}`)

export const code = (text: string | undefined) => (text ? `\`${text}\`` : '')

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]) => [
  `| ${heads.join(' | ')} |`,
  `|${heads.map(() => '---').join('|')}|`,
  ...rows.map(row => `| ${row.join(' | ')} |`),
]

/** Blocks with a line between them; a block that is not there leaves none. */
export const page = (...blocks: readonly (string | readonly string[] | undefined)[]) =>
  `${blocks
    .filter(block => block !== undefined && block.length > 0)
    .map(block => [block].flat().join('\n'))
    .join('\n\n')}\n`

export const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
