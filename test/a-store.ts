import { after } from 'node:test'
import { connect, migrate, openStore } from '../src/store/store.ts'
import { aDatabase } from './a-server.ts'

/** A store on a real, empty PostgreSQL, opened as the application; and where its database is, for what only its owner may do. */
export async function aStore() {
  const server = await aDatabase(migrate)
  const db = connect(server)
  after(() => db.destroy())
  return { stores: openStore(db), db, server }
}
