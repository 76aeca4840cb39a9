import { addMinutes, type Day, type Id, type Instant } from '../kernel/kernel.ts'
import { type Child, type Facts, first, type Known, type NewVersion, next } from '../record/record.ts'

type Restriction = Known<'restriction'>

const isRestrictedOn = ({ startDate, endDate }: Facts<'restriction'>, today: Day): boolean =>
  startDate <= today && (endDate === undefined || endDate > today)

/** The restrictions that hide this record today. */
export const restrictionsOn = ({ restrictions }: Pick<Child, 'restrictions'>, today: Day): Restriction[] =>
  restrictions.filter(r => isRestrictedOn(r, today))

/** The record is seen from now on only by those who are named; whoever restricts it is always one of them. */
export function restricted(
  child: Pick<Child, 'id'>,
  given: { people: readonly Id[]; reason: string; by: Id; today: Day; entry: Id },
): NewVersion<'restriction'> {
  const { reason, by, today, entry } = given
  const allowedPeople = [...new Set([by, ...given.people])]
  return first('restriction', child.id, entry, { scope: 'record', reason, allowedPeople, startDate: today }, reason)
}

/** Other names, for a reason. Whoever changes them stays one of them. */
export const renamed = (child: Pick<Child, 'id'>, was: Restriction, people: readonly Id[], by: Id, because: string) =>
  next('restriction', child.id, was, { allowedPeople: [...new Set([by, ...people])] }, because)

export const unrestricted = (child: Pick<Child, 'id'>, was: Restriction, today: Day, because: string) =>
  next('restriction', child.id, was, { endDate: today }, because)

/** Somebody who is not named sees the record for a few hours, and says why. */
export function emergencyAccess(
  subject: Id,
  { person, reason, from, hours, entry }: { person: Id; reason: string; from: Instant; hours: number; entry: Id },
): NewVersion<'emergencyAccess'> {
  const until = addMinutes(from, hours * 60)
  return first('emergencyAccess', subject, entry, { person, reason, from, until }, reason)
}
