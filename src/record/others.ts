import type { Id, Instant } from '../kernel/kernel.ts'
import type { Authority, Entry, Known } from './entry.ts'
import { heldFrom } from './held.ts'

/** Subjects that are not children: the grown-ups, the workers, the posts and the teams. */
interface Subject {
  authority: Authority
  id: Id
}
export interface Adult extends Subject {
  adultDetails: Known<'adultDetails'>
  identifiers: Known<'identifier'>[]
  addresses: Known<'address'>[]
  contactDetails: Known<'contactDetail'>[]
  relationships: Known<'relationship'>[]
  familyMemberships: Known<'familyMembership'>[]
  personMerges: Known<'personMerge'>[]
  mergedInto: Known<'mergedInto'>[]
}
export interface Professional extends Subject {
  professional: Known<'professional'>
  roleAssignments: Known<'roleAssignment'>[]
  absences: Known<'absence'>[]
}
export interface Post extends Subject {
  post: Known<'post'>
  postHoldings: Known<'postHolding'>[]
}

const of = (entries: readonly Entry[]) => ({ authority: entries[0]?.authority ?? '', id: entries[0]?.subject ?? '' })

/** Where two records were merged, the entries of both are given, those of the one that stays first. */
export function adultFrom(entries: readonly Entry[], knownAt?: Instant): Adult | undefined {
  const { all } = heldFrom(entries, knownAt)
  const { authority, id } = of(entries)
  const [adultDetails] = heldFrom(
    entries.filter(e => e.kind === 'adultDetails' && e.subject === id),
    knownAt,
  ).all('adultDetails')
  return (
    adultDetails && {
      authority,
      id,
      adultDetails,
      identifiers: all('identifier'),
      addresses: all('address'),
      contactDetails: all('contactDetail'),
      relationships: all('relationship'),
      familyMemberships: all('familyMembership'),
      personMerges: all('personMerge'),
      mergedInto: all('mergedInto').filter(m => m.survivor !== id),
    }
  )
}

export function professionalFrom(entries: readonly Entry[], knownAt?: Instant): Professional | undefined {
  const { all } = heldFrom(entries, knownAt)
  const [professional] = all('professional')
  return professional && { ...of(entries), professional, roleAssignments: all('roleAssignment'), absences: all('absence') }
}

export function postFrom(entries: readonly Entry[], knownAt?: Instant): Post | undefined {
  const { all } = heldFrom(entries, knownAt)
  const [post] = all('post')
  return post && { ...of(entries), post, postHoldings: all('postHolding') }
}
