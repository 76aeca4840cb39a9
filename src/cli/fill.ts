import { theCast } from '../../cast/cast.ts'
import type { Day } from '../kernel/kernel.ts'
import type { Authority, Entry } from '../record/record.ts'
import type { Stores } from '../store/store.ts'
import { makeCouncil } from './synth-council.ts'

/** Enough to fill every board, and made in a few seconds. */
const children = 1000

/** An empty database gets an invented council: the families of the cast, and a thousand synthetic children. All of it, or none. Answers whether it did. */
export async function fillIfEmpty(stores: Stores, authority: Authority, today: Day, say: (line: string) => void): Promise<boolean> {
  return stores.as({ authority, person: 'everyone' }, async store => {
    if (!(await store.isEmpty())) return false
    say('The database is empty. An invented council is being made: this takes a few seconds.')
    await store.load(castRecords(authority, today))
    const { entries } = await makeCouncil({ seed: 'kith', children, authority, today }, batch => store.load(batch))
    say(
      `It has ${children.toLocaleString('en-GB')} synthetic children and ${entries.toLocaleString('en-GB')} entries. Nobody in it is real.`,
    )
    return true
  })
}

function castRecords(authority: Authority, today: Day): { subject: string; entries: Entry[] }[] {
  const entries = theCast(today).flatMap(({ versions, at, by }) =>
    versions.map(v => ({ ...v, authority, recordedAt: at, recordedBy: by }) as Entry),
  )
  return [...Map.groupBy(entries, e => e.subject)].map(([subject, own]) => ({ subject, entries: own }))
}
