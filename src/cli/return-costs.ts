import { writeXlsx } from '../engines/engines.ts'
import { type Day, day, dayOf, earlier } from '../kernel/kernel.ts'
import { costColumns, costsNotHeld, placementCosts } from '../returns/returns.ts'
import type { Store } from '../store/store.ts'
import { Mistake } from './command.ts'
import { opened, progress } from './opened.ts'
import { writeWhole } from './part.ts'
import { counted, outOf, type Written } from './returned.ts'

export const costsReturn: Written = {
  name: 's251',
  usage: 's251 --year YEAR --out FILE.xlsx',
  help: `What placements cost, child by child, as the section 251 pilot asks for it.
--year YEAR       the year in which the financial year ends: 2026 is 1 April 2025 to 31 March 2026
--out FILE.xlsx   where to`,
  write: async options => {
    const year = Number(options['year'])
    if (!Number.isInteger(year) || year < 2018 || year > 2035) throw new Mistake('--year must be a year such as 2026')
    const out = outOf(options)
    const placements = await opened(({ stores, authority, now }) =>
      stores.as({ authority, person: 'everyone' }, store => writeCosts(store, year, dayOf(now()), out)),
    )
    console.log(`${counted(placements)} placements.\nNot held, and not in it: ${costsNotHeld.join('; ')}.\n${out}`)
  },
}

/** Every placement of the year so far; the record is read as the sheet is written. */
export async function writeCosts(store: Store, year: number, today: Day, out: string): Promise<number> {
  const [from, to] = [day(`${year - 1}-04-01`), earlier(day(`${year}-03-31`), today)]
  const told = progress('children')
  let placements = 0
  async function* rows() {
    let children = 0
    for await (const child of store.children()) {
      if (++children % 1000 === 0) told(children)
      for (const row of placementCosts(child, from, to)) {
        placements++
        yield row
      }
    }
  }
  await writeWhole(out, writeXlsx([{ name: 'placement_costs', columns: costColumns, rows: rows() }]))
  return placements
}
