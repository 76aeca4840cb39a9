import { createReadStream, statSync } from 'node:fs'
import { sheetsOf } from '../src/engines/files/xlsx.ts'

/** Every sheet of a workbook on disk, as our own reader has it: text, the headings among the rows. */
export async function checkedSheets(path: string): Promise<{ name: string; rows: string[][] }[]> {
  const file = { name: path, size: statSync(path).size, bytes: () => createReadStream(path) }
  const found: { name: string; rows: string[][] }[] = []
  for await (const { name, rows } of sheetsOf(file)) found.push({ name, rows: (await Array.fromAsync(rows())).flat().map(row => [...row]) })
  return found
}
