import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keptPostcodes, writeXlsx } from '../engines/engines.ts'
import { type Day, dayOf, isDay, isDuring } from '../kernel/kernel.ts'
import type { Authority } from '../record/record.ts'
import { annexA, authorityNamed, type Inspection, inspection } from '../returns/returns.ts'
import type { Store } from '../store/store.ts'
import { referenceFolder } from './kept.ts'
import { type Lines, linesApart } from './lines-apart.ts'
import { opened, progress } from './opened.ts'
import { writeWhole } from './part.ts'
import { counted, dayIn, outOf, type Written } from './returned.ts'

export const annexAReturn: Written = {
  name: 'annex-a',
  usage: 'annex-a [--on DAY] --out FILE.xlsx',
  help: `The child-level lists 1 to 11 that an inspection asks for (Annex A), one sheet each.
--on DAY          the day that they are about, such as 2026-09-30; today without it
--out FILE.xlsx   where to`,
  write: async options => {
    const out = outOf(options)
    const counts = await opened(({ stores, authority, now }) => {
      const today = dayOf(now())
      const on = isDay(options['on']) ? options['on'] : options['on'] === undefined ? today : dayIn('on', options['on'])
      return stores.as({ authority, person: 'everyone' }, store => writeAnnexA(store, { authority, on, out, told: progress('children') }))
    })
    for (const [i, { number, title, missing }] of annexA.entries())
      console.log(`List ${number}, ${title}: ${counted(counts[i]!)}${missing ? `. ${missing}` : ''}`)
    console.log(out)
  },
}

/** One read of the record for all eleven lists: each list's lines wait in a file of its own until its sheet is written. */
export async function writeAnnexA(
  store: Store,
  { authority, on, out, told }: { authority: Authority; on: Day; out: string; told?: (children: number) => void },
): Promise<number[]> {
  const at = inspection(on, await knownOn(store, on, authority))
  const folder = mkdtempSync(join(dirname(out) || '.', '.annex-a-'))
  try {
    const apart: Lines[] = annexA.map(({ number }) => linesApart(join(folder, String(number))))
    let children = 0
    for await (const child of store.children()) {
      if (child.mergedInto.length > 0) continue
      for (const [i, list] of annexA.entries()) for (const line of list.linesOf(child, at)) await apart[i]!.add(line)
      if (++children % 1000 === 0) told?.(children)
    }
    for (const lines of apart) await lines.end()
    const sheets = annexA.map(({ number, columns }, i) => ({ name: `List ${number}`, columns, rows: apart[i]!.all() }))
    await writeWhole(out, writeXlsx(sheets))
    return apart.map(({ count }) => count())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function knownOn(store: Store, on: Day, authority: Authority): Promise<Pick<Inspection, 'staffed' | 'named' | 'reference'>> {
  const posts = new Map((await store.staffedPosts(on)).map(p => [p.id, p]))
  const teams = new Map((await store.teams()).map(t => [t.id, t.name]))
  const workers = new Map((await store.workers(on)).map(w => [w.id, w.name]))
  const postcodes = keptPostcodes(referenceFolder)
  const council = authorityNamed(authority, on)
  return {
    staffed: (post, day) => {
      const found = posts.get(post)
      const worker = found?.holdings.findLast(h => isDuring(h, day))?.name
      return { worker, team: found && teams.get(found.team) }
    },
    named: id => workers.get(id),
    reference: { ...(postcodes && { postcodes }), ...(council && { localAuthority: council.nationalCode }) },
  }
}
