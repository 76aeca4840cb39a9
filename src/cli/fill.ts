import { dayOf, type Id, type Instant } from '../kernel/kernel.ts'
import { type Authority, first, type NewVersion, roles } from '../record/record.ts'
import { roleNames } from '../sharing/sharing.ts'
import type { Stores } from '../store/store.ts'

interface Filling {
  authority: Authority
  now: Instant
  newId: () => Id
}

/** An empty database gets an invented office: one worker for each role. */
export async function fillIfEmpty(stores: Stores, { authority, now, newId }: Filling): Promise<void> {
  await stores.as({ authority, person: 'everyone', now }, async store => {
    if (!(await store.isEmpty())) return
    await store.save({ versions: office(dayOf(now), newId), by: newId(), at: now })
  })
}

const names = ['Asha Mistry', 'Tom Bright', 'Grace Adeyemi', 'Helen Marsh', 'Owen Price', 'Priya Nair', 'Daniel Cole', 'Ruth Lowe']

function office(startDate: string, newId: () => Id): NewVersion[] {
  const because = 'The council begins'
  const team = newId()
  const made: NewVersion[] = [first('team', team, team, { name: 'Riverside', type: 'childProtection' }, because)]
  for (const [i, role] of roles.entries()) {
    const [person, post] = [newId(), newId()]
    const name = names[i]!
    const signInName = name.toLowerCase().replace(' ', '.')
    const type = role === 'teamManager' ? 'manager' : 'caseHolding'
    made.push(
      first('professional', person, person, { name, signInName, jobTitle: roleNames[role] }, because),
      first('roleAssignment', person, newId(), { role, startDate } as never, because),
      first('post', post, post, { title: roleNames[role], team, type, fullTimeEquivalent: 1, startDate } as never, because),
      first('postHolding', post, newId(), { professional: person, startDate } as never, because),
    )
  }
  return made
}
