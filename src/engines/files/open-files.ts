import { createReadStream, type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type FileIn, Unreadable } from './file.ts'
import { isZip, openZip } from './zip.ts'

export interface Opened {
  readonly files: readonly FileIn[]
  /** What lies there and is not read, and why, in a line each. */
  readonly left: readonly string[]
  readonly close: () => void
}

const mostFiles = 1000

/** What lies at a path: one file, or those of a folder or a zip, in the order of their names, however they were put there. */
export async function openFiles(path: string): Promise<Opened> {
  if (!existsSync(path)) throw new Unreadable(`there is no file or folder ${path}`)
  const close = () => {}
  const at = statSync(path)
  if (at.isDirectory()) {
    const left: string[] = []
    return { files: inNameOrder(inFolder(path, '', left)), left, close }
  }
  if (!at.isFile()) throw new Unreadable('it is neither a file nor a folder')
  const file = fileAt(path, basename(path))
  if (!(await isZip(file))) return { files: [file], left: [], close }
  const zip = await openZip(path)
  if (zip.files.some(({ name }) => name === 'xl/workbook.xml')) {
    zip.close()
    return { files: [file], left: [], close }
  }
  return { files: inNameOrder(zip.files), left: [], close: zip.close }
}

function inFolder(path: string, under: string, left: string[]): FileIn[] {
  const isHidden = ({ name }: Dirent) => name.startsWith('.') || name.startsWith('~$')
  const all = reading(path, () => readdirSync(join(path, under), { withFileTypes: true })).filter(entry => !isHidden(entry))
  return all.flatMap(entry => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`
    // A link may lead anywhere; a folder in a folder is last year's, and no deeper.
    if (entry.isDirectory() && under === '') return inFolder(path, name, left)
    if (entry.isFile()) return fileAt(join(path, name), name)
    left.push(`${name} is not read: it is ${entry.isDirectory() ? 'a folder in a folder in a folder' : 'a link, or no file'}`)
    return []
  })
}

const fileAt = (path: string, name: string): FileIn => ({
  name,
  size: reading(name, () => statSync(path).size),
  bytes: async function* () {
    try {
      yield* createReadStream(path, { highWaterMark: 65_536 })
    } catch (fault) {
      refuse(name, fault)
    }
  },
})

/** What the disk says no to is no fault of ours. */
function reading<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (fault) {
    return refuse(name, fault)
  }
}
function refuse(name: string, fault: unknown): never {
  const { code, syscall } = fault as { code?: string; syscall?: string }
  throw syscall === undefined ? fault : new Unreadable(`${name} cannot be opened (${code})`)
}

function inNameOrder(files: readonly FileIn[]): FileIn[] {
  if (files.length > mostFiles) throw new Unreadable(`it holds ${files.length} files; a return has a few dozen`)
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
