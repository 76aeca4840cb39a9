import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Server } from '../src/store/store.ts'

/** A way to a real database that can be cut at any moment: at once, or in the middle of something. */
export async function aFragileServer(real: Server) {
  const folder = mkdtempSync(join(tmpdir(), 'kith-way-'))
  const path = join(folder, '.s.PGSQL.5432')
  const open = new Set<Socket>()
  let cuts: { at: string; afterCommit: boolean } | undefined

  const server = createServer(near => {
    const far = createConnection(join(real.host, '.s.PGSQL.5432'))
    let stage = 0
    let commit = '\0commit\0' // and by which name this connection calls it, once it has said so
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
    near.on('data', (data: Buffer) => {
      const words = data.toString('latin1')
      commit = /(\w+\0)commit\0/.exec(words)?.[1] ?? commit
      if (cuts && stage === 0 && words.includes(cuts.at)) stage = cuts.afterCommit ? 1 : 2
      if (stage === 1 && words.includes(commit)) stage = 2
      if (stage !== 2) return far.write(data)
      if (!cuts?.afterCommit) return void down()
      // What was asked for is done, and nobody hears of it.
      far.removeAllListeners('data')
      far.on('data', () => void down())
      return far.write(data)
    })
    far.on('data', (data: Buffer) => near.write(data))
  })
  const up = () => new Promise<void>(done => server.listen(path, done))
  async function down(): Promise<void> {
    cuts = undefined
    const closed = new Promise<void>(done => server.close(() => done()))
    for (const socket of open) socket.destroy()
    await closed
  }
  await up()
  after(async () => {
    if (server.listening) await down()
    rmSync(folder, { recursive: true })
  })
  /** Cuts the way when these words are sent, before they arrive; or after what they are part of was kept, before anybody hears of it. */
  const cutAt = async (at: string, { afterCommit = false } = {}) => {
    for (const socket of open) socket.destroy() // a new connection sends its statements in full
    await setTimeout(100) // until the other end has noticed
    cuts = { at, afterCommit }
  }
  return { server: { ...real, host: folder } as Server, up, down, cutAt }
}
