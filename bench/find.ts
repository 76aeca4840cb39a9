import { once } from 'node:events'
import postgres from 'postgres'
import { type Person, searchKeys } from '../src/identity/identity.ts'
import { exampleId, type Id } from '../src/kernel/kernel.ts'
import { council } from '../synth/synth.ts'
import { authority, type Place, today } from './council.ts'
import { type Times, timesOf } from './measure.ts'

/** The names of a synthetic council, put together anew: as often as they are there, and each person with a birth, a postcode and a number. */
export function* invented(count: number): Generator<Person> {
  const given: string[] = []
  const family: string[] = []
  for (const { entries } of council({ seed: 'names', children: 4000, authority, today })) {
    const facts = entries.find(e => e.kind === 'childDetails' || e.kind === 'adultDetails')?.facts as
      | { firstName?: string; surname: string }
      | undefined
    if (facts?.firstName) given.push(facts.firstName)
    if (facts) family.push(facts.surname)
  }
  const chance = chanceFrom(7)
  const oneOf = (list: readonly string[]) => list[chance(list.length)]!
  const two = (n: number) => String(n).padStart(2, '0')
  for (let n = 1; n <= count; n++)
    yield {
      subject: `00000000-0001-7000-8000-${n.toString(16).padStart(12, '0')}` as Id,
      given: [oneOf(given)],
      family: oneOf(family),
      dateOfBirth: { on: `${1960 + chance(66)}-${two(1 + chance(12))}-${two(1 + chance(28))}`, estimated: false },
      sex: chance(2) ? 'F' : 'M',
      postcodes: [`AX${1 + chance(24)} ${chance(10)}${'ABDEFGHJLN'[chance(10)]}${'ABDEFGHJLN'[chance(10)]}`],
      numbers: [{ type: 'laChildId', value: `F${n}` }],
    }
}

/** The same numbers each time: a small generator of its own (mulberry32). */
function chanceFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/**
 * Puts people where they are found, past everything else that a record would have: as their owner, with the keys' index made afterwards. One of every
 * so many is handed back.
 */
export async function put(place: Place, people: Iterable<Person>, every = Number.POSITIVE_INFINITY): Promise<Person[]> {
  const owner = postgres({ ...place.server, max: 3, onnotice: () => {} })
  try {
    await owner`alter table search_key drop constraint search_key_pkey`
    const copies = await Promise.all(
      ['search_key (authority, key, subject)', 'description (authority, subject, described)', `person (${personColumns})`].map(into =>
        owner.unsafe(`copy ${into} from stdin`).writable(),
      ),
    )
    const waiting = ['', '', '']
    const flush = () =>
      Promise.all(
        copies.map(async (copy, i) => {
          if (!copy.write(waiting[i]!)) await once(copy, 'drain')
          waiting[i] = ''
        }),
      )
    const some: Person[] = []
    let n = 0
    for (const person of people) {
      if (n % every === 0) some.push(person)
      const { subject, given, family, sex, dateOfBirth, postcodes, numbers } = person
      for (const key of searchKeys(person)) waiting[0] += `${authority}\t${key}\t${subject}\n`
      waiting[1] += `${authority}\t${subject}\t${JSON.stringify(person).replaceAll('\\', '\\\\')}\n`
      waiting[2] += `${[authority, subject, 'child', given[0], family, sex, dateOfBirth?.on, false, numbers?.[0]?.value, postcodes?.[0]].join('\t')}\n`
      if (++n % 2000 === 0) await flush()
    }
    await flush()
    await Promise.all(
      copies.map(async copy => {
        copy.end()
        await once(copy, 'finish')
      }),
    )
    await owner`set maintenance_work_mem = '1GB'`
    await owner`alter table search_key add primary key (authority, key, subject)`
    await owner`vacuum (analyze) search_key, description, person`
    await owner`checkpoint`
    return some
  } finally {
    await owner.end()
  }
}
const personColumns = 'authority, subject, type, first_name, surname, sex, born, born_about, la_child_id, postcode'

export const asTyped: Record<string, (p: Required<Person>) => string> = {
  'first and family name': p => `${p.given[0]} ${p.family}`,
  'with a letter left out': p => `${p.given[0]} ${p.family.slice(0, 2)}${p.family.slice(3)}`,
  'half typed': p => `${p.given[0]} ${p.family.slice(0, 3)}`,
  'family name alone': p => p.family,
  'name and birth': p => `${p.family} ${p.dateOfBirth.on.split('-').reverse().join('/')}`,
  postcode: p => p.postcodes[0]!,
  number: p => p.numbers[0]!.value,
}

/** Finding one of so many people by what a worker may have of them; how many of those who were looked for stood in the list. */
export async function findTimes(place: Place, count: number, eachWay: number): Promise<Record<string, Times & { found: number }>> {
  const sight = { authority, person: exampleId(900), now: `${today}T10:00:00.000Z` }
  const every = Math.floor(count / eachWay)
  const sample = (await put(place, invented(count), every)) as Required<Person>[]
  const times: Record<string, Times & { found: number }> = {}
  for (const [way, typed] of Object.entries(asTyped)) {
    const all: number[] = []
    let found = 0
    for (const [i, person] of [...sample.slice(0, 30), ...sample].entries()) {
      const began = performance.now()
      const list = await place.stores.as(sight, store => store.findPeople(typed(person), today))
      if (i < 30) continue // to warm up
      all.push(performance.now() - began)
      if (list.found.some(f => f.person.subject === person.subject)) found++
    }
    times[way] = { ...timesOf(all), found: found / all.length }
  }
  return times
}
