import type { Sql } from 'postgres'
import { featuresDocument } from './features.ts'
import { readmeDocument } from './readme.ts'
import { checksDocument, rulesDocument } from './rules.ts'
import { schemaDocument } from './schema.ts'
import { wordsDocument } from './words.ts'

/** Every document that is made from the code, and what it should hold now. */
export const documents: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/words.md': wordsDocument,
  'docs/rules.md': rulesDocument,
  'docs/checks.md': checksDocument,
  'docs/features.md': featuresDocument,
  'README.md': readmeDocument,
}

/** Those that are made from a database in which every migration has run; `sql` is its owner. */
export const documentsOfDatabase: Readonly<Record<string, (sql: Sql) => Promise<string>>> = { 'docs/schema.md': schemaDocument }

/** Nothing where a document is as the code has it; otherwise what to do, in one line. */
export function stale(path: string, is: string, shouldBe: string): string | undefined {
  if (is === shouldBe) return undefined
  const [here, there] = [is.split('\n'), shouldBe.split('\n')]
  const line = there.findIndex((text, i) => text !== here[i])
  return `${path} is not as the code has it from line ${(line < 0 ? there.length : line) + 1} on: run script/run node script/docs/write.ts`
}
