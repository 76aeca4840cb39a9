import { ageOn, type Day, forReturn, isDuring } from '../../kernel/kernel.ts'
import type { Child } from '../../record/record.ts'
import { type Column, days, type Inspection, type Line, text } from './list.ts'
import { ethnicities, genders, yesNoUnknown } from './said.ts'

const birth = ({ childDetails: { dateOfBirth } }: Child): Day | undefined => dateOfBirth && forReturn(dateOfBirth)

/** Whose line it is. The lists ask for gender and are given what the census calls sex, as every council does: the record keeps the two apart. */
export const whose = (): Column<unknown>[] => [
  text('Child Unique ID', ({ child }: Line<unknown>) => child.childDetails.laChildId),
  ...looks(),
]
export const looks = (): Column<unknown>[] => [
  text('Gender', ({ child }: Line<unknown>) => genders.get(child.childDetails.sex)),
  text('Ethnicity', ({ child }: Line<unknown>) => ethnicities.get(child.childDetails.ethnicity ?? 'NOBT')),
  days('Date of Birth', ({ child }: Line<unknown>) => birth(child)),
  text('Age of Child (Years)', ({ child, at }: Line<unknown>) => {
    const born = birth(child)
    return born && ageOn(born, child.childDetails.dateOfDeath ?? at.on)
  }),
]

/** Nothing recorded is not the same as none: then it is not known. */
export const isDisabled = (child: Child, on: Day): boolean | undefined => {
  const now = child.disabilities.filter(d => (d.startDate ?? on) <= on && (d.endDate === undefined || d.endDate > on))
  return now.length === 0 ? undefined : now.some(d => d.disability !== 'NONE')
}
export const disability = (): Column<unknown> =>
  text('Does the Child have a Disability', ({ child, at }: Line<unknown>) => yesNoUnknown(isDisabled(child, at.on)))

/** Who has the child on the day; nobody, where the post is vacant or there is none. */
const allocated = (child: Child, at: Inspection) => {
  const lead = child.careWorkerDetails.findLast(w => w.role === 'lead' && isDuring(w, at.on))
  return lead?.post ? at.staffed(lead.post, at.on) : {}
}
export const allocatedTo = (): Column<unknown>[] => [
  text('Allocated Team', ({ child, at }: Line<unknown>) => allocated(child, at).team ?? 'Unallocated'),
  text('Allocated Worker', ({ child, at }: Line<unknown>) => allocated(child, at).worker ?? 'Unallocated'),
]

export const wasUnaccompanied = (child: Child, since: Day, on: Day): boolean =>
  child.immigrationStatuses.some(s => s.status === 'unaccompanied' && s.startDate <= on && (s.endDate === undefined || s.endDate >= since))
