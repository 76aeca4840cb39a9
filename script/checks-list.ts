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
/** A return with more checks than this has a list for each letter or figure that codes begin with, so that every file can be read. */
const most = 120

/** What each file of lists in `src/returns/<folder>/` must say, by its name. */
export function listsOf(it: Listed): Map<string, string> {
  const codes = readdirSync(join(home, it.folder, 'checks'))
    .filter(file => file.endsWith('.check.ts'))
    .map(file => file.slice(0, -'.check.ts'.length))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
  const lines = (some: readonly string[], name: string) =>
    written(it, { imports: some.map(code => `import ${named(code)} from './checks/${code}.check.ts'`), items: some.map(named), name })
  if (codes.length <= most) return new Map([['checks.ts', lines(codes, it.list)]])

  const parts = [...Map.groupBy(codes, code => code[0]!)].map(([first, some]) => ({ first, some, name: `${it.list}From${first}` }))
  const imports = parts.map(({ first, name }) => `import { ${name} } from './checks-${first}.ts'`)
  const all = written(it, { imports, items: parts.map(({ name }) => `...${name}`), name: it.list })
  return new Map([['checks.ts', all], ...parts.map(({ first, some, name }) => [`checks-${first}.ts`, lines(some, name)] as const)])
}

function written({ type, from }: Listed, { imports, items, name }: { imports: string[]; items: string[]; name: string }): string {
  return [
    '// Written by script/checks-list.ts from the files in checks/.',
    '// biome-ignore-all assist/source/organizeImports: in the order of their codes',
    ...imports,
    `import type { ${type} } from '${from}'`,
    '',
    '// biome-ignore format: one line a check',
    `export const ${name}: readonly ${type}[] = [`,
    ...items.map(item => `  ${item},`),
    ']',
    '',
  ].join('\n')
}

/** Codes begin with a figure; a check of our own has words with strokes between them. */
const named = (code: string) => (code.includes('-') ? code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) : `c${code}`)

if (process.argv[1] === import.meta.filename)
  for (const each of returns) for (const [file, says] of listsOf(each)) writeFileSync(join(home, each.folder, file), says)
