import { ageOn, type Day, dayInWords, forReturn, monthsBetween, partialDateInWords, precisionOf } from '../kernel/kernel.ts'
import { type Child, openPlan } from '../record/record.ts'
import { nameOf } from './child/member.ts'
import type { Html } from './html.ts'
import { childBanner } from './kit.ts'

type Born = Pick<Child['childDetails'], 'dateOfBirth' | 'expectedDateOfBirth' | 'dateOfDeath'>

/** How old a child is, as people say it: 7, or 4 months; or when they are expected. */
export function ageInWords(
  { childDetails: { dateOfBirth, expectedDateOfBirth, dateOfDeath } }: { childDetails: Born },
  today: Day,
): string {
  if (dateOfDeath) return `Died ${dayInWords(dateOfDeath)}`
  if (!dateOfBirth) return expectedDateOfBirth ? `Not born yet: expected ${dayInWords(expectedDateOfBirth)}` : 'Not known'
  const born = forReturn(dateOfBirth)
  const years = ageOn(born, today)
  const months = monthsBetween(born, today)
  const age = years >= 2 ? `${years}` : months === 1 ? '1 month' : `${months} months`
  const isSure = precisionOf(dateOfBirth) === 'day' && !dateOfBirth.estimated
  return `${isSure ? '' : 'about '}${age}, born ${partialDateInWords(dateOfBirth)}`
}

/** Whose record this is, at the top of every page of it. */
export function bannerOf(child: Child, today: Day, facts: readonly { says: string; is: Html | string }[] = []): Html {
  const plan = openPlan(child)
  const isMissing = child.missingEpisodes.some(m => !m.to)
  const isRestricted = child.restrictions.some(r => r.startDate <= today && (!r.endDate || r.endDate > today))
  return childBanner({
    name: nameOf(child.childDetails),
    href: `/children/${child.id}`,
    facts: [{ says: 'Age', is: ageInWords(child, today) }, { says: 'Number', is: child.childDetails.laChildId }, ...facts],
    tags: [
      ...(plan?.type === 'childProtectionPlan' ? [{ text: 'Child protection plan', classes: 'govuk-tag--red' }] : []),
      ...(plan?.type === 'childInNeedPlan' ? [{ text: 'Child in need plan', classes: 'govuk-tag--blue' }] : []),
      ...(child.periodsOfCare.some(p => !p.endDate) ? [{ text: 'Looked after', classes: 'govuk-tag--green' }] : []),
      ...(isRestricted ? [{ text: 'Restricted record', classes: 'govuk-tag--purple' }] : []),
    ],
    warnings: isMissing ? ['Missing now'] : [],
  })
}
