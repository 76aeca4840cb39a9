import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync, type WriteStream } from 'node:fs'

/** A file that gets its name only when it is whole. What is told of children in it does not stay where it could not be finished. */
export class Part {
  private readonly path: string
  private readonly stream: WriteStream
  private fault: Error | undefined
  private isDropped = false
  constructor(path: string) {
    this.path = path
    this.stream = createWriteStream(`${path}.part`)
    // Told to whoever adds next: a disk that is full may say so at any time.
    this.stream.on('error', fault => {
      this.fault ??= fault
    })
  }
  async add(text: string | Uint8Array): Promise<void> {
    if (this.fault) throw this.fault
    if (!this.stream.write(text)) await once(this.stream, 'drain')
  }
  /** Whole, and on the disk. */
  async end(): Promise<void> {
    if (this.isDropped) return
    await new Promise<void>((kept, failed) =>
      this.stream.end((fault?: Error | null) => (this.fault || fault ? failed(this.fault ?? fault) : kept())),
    )
  }
  name(): void {
    if (!this.isDropped) renameSync(`${this.path}.part`, this.path)
  }
  /** It will not be: what was there before under its name stays. */
  async drop(): Promise<void> {
    this.isDropped = true
    // A file that is still being opened would come to be after it was removed.
    if (!this.stream.closed) await new Promise<void>(closed => this.stream.once('close', closed).destroy())
    rmSync(`${this.path}.part`, { force: true })
  }
}

/** Does the work that fills these files. All of them get their names when it is done; of work that fails none is left. */
export async function inParts<T>(parts: readonly Part[], work: () => Promise<T>): Promise<T> {
  try {
    const done = await work()
    for (const part of parts) await part.end()
    for (const part of parts) part.name()
    return done
  } catch (fault) {
    for (const part of parts) await part.drop()
    throw fault
  }
}

/** One file, from what is made while it is written. */
export function writeWhole(path: string, pieces: Iterable<string> | AsyncIterable<string | Uint8Array>): Promise<void> {
  const part = new Part(path)
  return inParts([part], async () => {
    for await (const piece of pieces) await part.add(piece)
  })
}
