import { type Person, personOfAdult, personOfChild } from '../../identity/identity.ts'
import type { Id } from '../../kernel/kernel.ts'
import { adultFrom, childFrom, type Entry, type NewVersion } from '../../record/record.ts'
import type { Ctx } from '../page.ts'

/**
 * Somebody as they would be recorded, to be compared with those who are. They are no record yet, and so are compared with those from before
 * and after an adoption alike; unless it is said that this one is made after one, and then never with those from before.
 */
export function describedBy(versions: readonly NewVersion[], subject: Id, { asker, now }: Ctx): Person {
  const entries = versions
    .filter(v => v.subject === subject)
    .map(v => ({ ...v, authority: asker.authority, recordedAt: now, recordedBy: asker.id }) as Entry)
  const child = childFrom(entries, subject)
  const adult = child ? undefined : adultFrom(entries)
  const { subject: none, afterAdoption, ...described } = child ? personOfChild(child) : personOfAdult(adult!)
  return { ...described, ...(afterAdoption && { afterAdoption }) }
}
