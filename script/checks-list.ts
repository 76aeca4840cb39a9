// Writes the list of each return's checks, one line a check, from the files there are: node script/checks-list.ts
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const home = join(import.meta.dirname, '..', 'src', 'returns')

interface Listed {
  folder: string
  list: string
  type: string
  from: string
}
export const returns: readonly Listed[] = [
  { folder: 'ssda903', list: 'checks903', type: 'Check903', from: './layout.ts' },
  { folder: 'cin', list: 'cinChecks', type: 'CinCheck', from: './tables.ts' },
  { folder: 'across', list: 'acrossChecks', type: 'AcrossCheck', from: './tables.ts' },
]

/** What `src/returns/<folder>/checks.ts` must say. */
export function listOf({ folder, list, type, from }: Listed): string {
  const codes = readdirSync(join(home, folder, 'checks'))
    .filter(file => file.endsWith('.check.ts'))
    .map(file => file.slice(0, -'.check.ts'.length))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
  return [
    '// Written by script/checks-list.ts from the files in checks/.',
    '// biome-ignore-all assist/source/organizeImports: in the order of their codes',
    ...codes.map(code => `import ${named(code)} from './checks/${code}.check.ts'`),
    `import type { ${type} } from '${from}'`,
    '',
    '// biome-ignore format: one line a check',
    `export const ${list}: readonly ${type}[] = [`,
    ...codes.map(code => `  ${named(code)},`),
    ']',
    '',
  ].join('\n')
}

/** Codes begin with a figure; a check of our own has words with strokes between them. */
const named = (code: string) => (code.includes('-') ? code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) : `c${code}`)

if (process.argv[1] === import.meta.filename) for (const each of returns) writeFileSync(join(home, each.folder, 'checks.ts'), listOf(each))
