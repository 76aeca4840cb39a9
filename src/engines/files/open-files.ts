import { createReadStream, type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type FileIn, Unreadable } from './file.ts'
import { isZip, openZip } from './zip.ts'

export interface Opened {
  readonly files: readonly FileIn[]
  readonly close: () => void
}

const mostFiles = 1000

/** What lies at a path: one file, or those of a folder or a zip, in the order of their names, however they were put there. */
export async function openFiles(path: string): Promise<Opened> {
  if (!existsSync(path)) throw new Unreadable(`there is no file or folder ${path}`)
  if (statSync(path).isDirectory()) return { files: inNameOrder(inFolder(path, '')), close: () => {} }
  const file = fileAt(path, basename(path))
  if (!(await isZip(file))) return { files: [file], close: () => {} }
  const zip = await openZip(path)
  if (zip.files.some(({ name }) => name === 'xl/workbook.xml')) {
    zip.close()
    return { files: [file], close: () => {} }
  }
  return { files: inNameOrder(zip.files), close: zip.close }
}

function inFolder(path: string, under: string): FileIn[] {
  const isHidden = ({ name }: Dirent) => name.startsWith('.') || name.startsWith('~$')
  const all = readdirSync(join(path, under), { withFileTypes: true }).filter(entry => !isHidden(entry))
  return all.flatMap(entry => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`
    // A link may lead anywhere; a folder in a folder is last year's, and no deeper.
    if (entry.isDirectory()) return under === '' ? inFolder(path, name) : []
    return entry.isFile() ? fileAt(join(path, name), name) : []
  })
}

const fileAt = (path: string, name: string): FileIn => ({
  name,
  size: statSync(path).size,
  bytes: () => createReadStream(path, { highWaterMark: 262_144 }),
})

function inNameOrder(files: readonly FileIn[]): FileIn[] {
  if (files.length > mostFiles) throw new Unreadable(`it holds ${files.length} files; a return has a few dozen`)
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
