import yauzl from 'yauzl'
import { type FileIn, Unreadable } from './file.ts'

/** What a zip may hold when it is unpacked: the returns of a nation fit, and a bomb does not. */
const mostBytes = 4 * 2 ** 30
/** Text packs to a tenth. What packs a thousandfold is nothing that anybody wrote. */
const mostPacked = 1000
const mostEntries = 5000
const bigEnoughToJudge = 2 ** 20

export async function isZip({ bytes }: FileIn): Promise<boolean> {
  for await (const start of bytes()) return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4
  return false
}

export interface Zip {
  readonly files: readonly FileIn[]
  readonly close: () => void
}

/** The files in a zip. What each of them claims is believed only until it says more: then reading stops. */
export async function openZip(from: string | Buffer): Promise<Zip> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }
  const zip = await (typeof from === 'string' ? yauzl.openPromise(from, options) : yauzl.fromBufferPromise(from, options)).catch(refuse)
  try {
    const files: FileIn[] = []
    let size = 0
    for await (const entry of zip.eachEntry()) {
      const { fileName: name, uncompressedSize, compressedSize } = entry
      if (name.endsWith('/') || isHidden(name)) continue
      size += uncompressedSize
      const isBomb = uncompressedSize > bigEnoughToJudge && uncompressedSize > compressedSize * mostPacked
      if (size > mostBytes || isBomb) throw new Unreadable(`${name} unpacks to far more than a return could hold`)
      if (files.length >= mostEntries) throw new Unreadable(`it holds more than ${mostEntries} files`)
      if (entry.isEncrypted()) throw new Unreadable(`${name} is protected by a password`)
      if (!entry.canDecodeFileData()) throw new Unreadable(`${name} is packed in a way that is not known here`)
      files.push({ name, size: uncompressedSize, bytes: () => unpacked(zip, entry) })
    }
    return { files, close: () => zip.close() }
  } catch (fault) {
    zip.close()
    return refuse(fault)
  }
}

const isHidden = (name: string) => name.split('/').some(part => part.startsWith('.') || part.startsWith('~$') || part === '__MACOSX')

async function* unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Uint8Array
  } catch (fault) {
    refuse(fault)
  }
}

function refuse(fault: unknown): never {
  if (fault instanceof Unreadable) throw fault
  throw new Unreadable(`the zip is damaged: ${(fault as Error).message}`)
}
