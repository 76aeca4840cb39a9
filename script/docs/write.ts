// Writes every document that is made from the code: script/run node script/docs/write.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { migrate, startPostgres } from '../../src/store/store.ts'
import { documents, documentsOfDatabase } from './documents.ts'
import { home } from './rule-files.ts'

const server = await startPostgres({ durable: false })
try {
  await migrate(server)
  const sql = postgres({ ...server, max: 1, onnotice: () => {} })
  for (const [path, make] of Object.entries(documents)) write(path, await make())
  for (const [path, make] of Object.entries(documentsOfDatabase)) write(path, await make(sql))
  await sql.end()
} finally {
  await server.stop()
}

function write(path: string, text: string): void {
  const file = join(home, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
  console.log(`written: ${path}`)
}
