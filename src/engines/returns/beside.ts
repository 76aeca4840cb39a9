import { type AcrossCells, rowOfWorker, rowsOfFeed, type XmlEvent } from '../../returns/returns.ts'
import { decoded } from '../decoded.ts'
import { type FileIn, Unreadable } from '../files/file.ts'
import { openFiles } from '../files/open-files.ts'
import { xmlEvents } from '../xml.ts'

/** What has no checks of its own here, and is only set beside the returns that have. */
export type BesideKind = 'feed' | 'workforce'

/** The feed of the largest council is far smaller; it is one JSON text, and read at once. */
const mostJson = 512 * 1024 * 1024
const enough = 64 * 1024

/** Whether a path is one file of the daily feed or of the workforce census. */
export async function besideKind(path: string): Promise<{ kind: BesideKind; file: FileIn } | undefined> {
  const { files, close } = await openFiles(path)
  close()
  const [file] = files
  if (!file || files.length !== 1) return undefined
  let start = ''
  for await (const text of decoded(file.bytes())) {
    start += text
    if (start.length >= enough) break
  }
  const first = start.replace(/^\uFEFF/, '').trimStart()
  if (first.startsWith('[') || first.startsWith('{')) return { kind: 'feed', file }
  return first.startsWith('<') && /<(LALevel|CSWWWorker)\b|<Collection>\s*CSWW/.test(first) ? { kind: 'workforce', file } : undefined
}

/** Every child of a body of the daily feed: the array that is sent, or one child of it. */
export async function readFeed(file: FileIn): Promise<AcrossCells[]> {
  if (file.size > mostJson) throw new Unreadable('it is larger than any daily feed')
  let text = ''
  for await (const part of decoded(file.bytes())) text += part
  const children = childrenIn(text)
  return children.flatMap((child, i) => {
    try {
      if (typeof child.la_child_id !== 'string') throw new Unreadable('it has no la_child_id')
      return rowsOfFeed(child)
    } catch {
      throw new Unreadable(`its child ${i + 1} is not as the daily feed has them`)
    }
  })
}

type Child = Parameters<typeof rowsOfFeed>[0]
function childrenIn(text: string): Child[] {
  try {
    const said: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return (Array.isArray(said) ? said : [said]) as Child[]
  } catch {
    throw new Unreadable('it is not JSON')
  }
}

/** Every worker of a workforce census. */
export async function readWorkforce(file: FileIn): Promise<AcrossCells[]> {
  const workers: AcrossCells[] = []
  let worker: Record<string, string> | undefined
  let cell = ''
  const hear = (event: XmlEvent) => {
    if (event.is === 'stopped') throw new Unreadable(`line ${event.line}: ${event.why}`)
    if (event.is === 'open') {
      if (event.name === 'CSWWWorker') worker = {}
      cell = event.name
    } else if (event.is === 'close') {
      if (event.name === 'CSWWWorker' && worker) workers.push(rowOfWorker(worker))
      if (event.name === 'CSWWWorker') worker = undefined
      cell = ''
    } else if (worker && event.text.trim() !== '') worker[cell] = event.text.trim()
  }
  for await (const events of xmlEvents(file.bytes())) events.forEach(hear)
  return workers
}
