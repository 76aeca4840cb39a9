import { type Day, day, exampleId, type Id, idMaker } from '../src/kernel/kernel.ts'
import { aChild, type Chronology, type NewVersion } from '../src/record/record.ts'
import { mayOf } from '../src/sharing/sharing.ts'
import type { Stores } from '../src/store/store.ts'
import { type Asked, answer } from '../src/web/gate.ts'
import type { Answer, Asker } from '../src/web/page.ts'
import { aPost, aTeam, aWorker } from './a-workforce.ts'

export const today = day('2025-03-10')
export const now = '2025-03-10T10:00:00.000Z'
export const ids = {
  team: exampleId(100),
  manager: exampleId(201),
  sam: exampleId(202),
  samsPost: exampleId(301),
  vacantPost: exampleId(302),
}

/** One team: its manager Priya Shah; Sam Patel, who is in post; a post that Jo Marsh left, and one that nobody was ever in. */
export const office: NewVersion[] = [
  aTeam(100, 'East'),
  ...aWorker(201, 'Priya Shah', { facts: { signInName: 'priya' }, roles: [{ role: 'teamManager', team: ids.team }] }),
  ...aWorker(202, 'Sam Patel', { facts: { signInName: 'sam' }, roles: [{ role: 'socialWorker' }] }),
  ...aWorker(203, 'Jo Marsh', { roles: [{ role: 'socialWorker', endDate: day('2025-03-01') }] }),
  ...aPost(301, 100, [{ by: 202 }]),
  ...aPost(302, 100, [{ by: 203, endDate: day('2025-03-01') }]),
  ...aPost(303, 100, []),
  ...aPost(304, 100, [{ by: 201 }], { type: 'manager', title: 'Team manager' }),
]

/** A child with a child protection plan, whom a post leads. */
export const protectedChild = (n: number, post: Id): Chronology =>
  aChild({ surname: `Stone-${n}` }, n)
    .referred('2024-10-01')
    .protected('2024-11-04')
    .ledBy(post, '2024-10-02')

export const asker = (id: Id, role: Asker['roles'][number], more: Partial<Asker> = {}): Asker => ({
  id,
  name: 'Somebody',
  authority: '301',
  roles: [role],
  posts: [],
  teams: [],
  may: mayOf([role]),
  ...more,
})
export const manager = asker(ids.manager, 'teamManager', { teams: [ids.team] })
export const sam = asker(ids.sam, 'socialWorker', { posts: [ids.samsPost], teams: [ids.team] })

let count = 0
const newId = idMaker(
  () => Date.parse(now),
  bytes => new Uint8Array(bytes).fill(++count % 256),
)

interface Request extends Partial<Asked> {
  form?: Asked['form']
}
/** What somebody gets at an address, today unless it is said otherwise. */
export function ask(stores: Stores, as: Asker, address: string, { form, ...more }: Request = {}): Promise<Answer> {
  const [path, rest = ''] = address.split('?')
  const query = Object.fromEntries(new URLSearchParams(rest))
  return answer(stores, form ? 'POST' : 'GET', path!, { asker: as, today, now, newId, query, form: form ?? {}, ...more })
}

export const textOf = (said: Answer): string => {
  if (!('page' in said)) throw new Error(`no page: ${JSON.stringify(said)}`)
  return said.page.markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', '’')
}

export const saved = (stores: Stores, versions: readonly NewVersion[], on: Day = today) =>
  stores.as({ authority: '301', person: 'everyone' }, async store => {
    const outcome = await store.save({ versions, by: ids.manager, at: `${on}T08:00:00.000Z` })
    if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome))
  })
