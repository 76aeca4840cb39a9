import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What does not fit into memory, for as long as it is needed. */
export interface NamelessFile {
  /** Where it begins, in bytes. */
  readonly add: (bytes: Uint8Array) => number
  readonly read: (at: number, size: number) => Buffer
  readonly close: () => void
}

/** A file that nobody else can open: it has no name from the beginning, and is gone when this process ends, however it ends. */
export function namelessFile(): NamelessFile {
  const path = join(tmpdir(), `kith-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  let end = 0
  return {
    add: bytes => {
      const at = end
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done)
      end += bytes.length
      return at
    },
    read: (at, size) => {
      const bytes = Buffer.allocUnsafe(size)
      for (let done = 0; done < size; ) {
        const read = readSync(file, bytes, done, size - done, at + done)
        if (read === 0) throw new Error('a file without a name ends before what was put into it')
        done += read
      }
      return bytes
    },
    close: () => closeSync(file),
  }
}
