import { ageOn, type Day, forReturn, labelled, precisionOf, words } from '../../kernel/kernel.ts'
import { stepOf } from '../../pathway/pathway.ts'
import { type Child, openEpisode } from '../../record/record.ts'
import { isCase, workWith } from '../../workforce/workforce.ts'
import type { Fix } from '../findings/put-right.ts'
import type { Part } from '../html.ts'
import { entryHref } from './entry-title.ts'

/** Something that is not right in the record, and where it is put right. */
export interface NotRight {
  says: Part
  fixes?: readonly Fix[]
}

const isAsked = (kind: string, field: string) => words.some(w => w.kind === kind && w.field === field && w.cin !== undefined)
const asks = (kind: string, field: string) => (isAsked(kind, field) ? ' The census asks for it.' : '')
const missing = (kind: string, field: string) => `${labelled(kind, field)}: not recorded.${asks(kind, field)}`

export const stepFix = (child: Child, id: string, text: string): Fix[] =>
  stepOf(id) ? [{ text, href: `/children/${child.id}/record/${id}` }] : []
const correct = (child: Child, entry: string): Fix[] => [{ text: 'Put it right', href: `${entryHref(child.id, entry)}/correct` }]

/** What nobody has recorded. `said` are the columns of which a return's own check says already that they are wrong: nothing is said twice. */
export function missingOf(child: Child, today: Day, said: ReadonlySet<string>): NotRight[] {
  const { dateOfBirth, expectedDateOfBirth, dateOfDeath, ethnicity, sex, firstName } = child.childDetails
  const here = stepFix(child, 'child-details', 'Record it')
  const found: NotRight[] = []
  const put = (says: string, fixes: readonly Fix[] = here, column = '') => {
    if (!said.has(column)) found.push({ says, fixes })
  }
  if (!dateOfBirth && !expectedDateOfBirth) put(missing('childDetails', 'dateOfBirth'), here, 'PersonBirthDate')
  if (!dateOfBirth && expectedDateOfBirth && expectedDateOfBirth < today)
    put('The baby was expected, and no birth is recorded.', here, 'ExpectedPersonBirthDate')
  if (!isCase(workWith(child).work) || dateOfDeath) return found
  if (dateOfBirth && (precisionOf(dateOfBirth) !== 'day' || dateOfBirth.estimated))
    put('Born: not known exactly. The census will take the middle of what is known.')
  if (!firstName && dateOfBirth) put(missing('childDetails', 'firstName'))
  if (dateOfBirth && (!ethnicity || ethnicity === 'NOBT')) put(missing('childDetails', 'ethnicity'), here, 'Ethnicity')
  if (dateOfBirth && sex === 'U') put(missing('childDetails', 'sex'), here, 'Sex')
  if (dateOfBirth && child.disabilities.length === 0)
    put(
      `${missing('disability', 'disability')} That there is none is recorded too.`,
      stepFix(child, 'disabilities', 'Record it'),
      'Disability',
    )
  if (isOfSchoolAge(child, today) && !child.identifiers.some(i => i.type === 'upn') && child.upnUnknownReasons.length === 0)
    put(
      `Unique pupil number: neither a number nor why there is none.${asks('upnUnknownReason', 'reason')}`,
      [...stepFix(child, 'identifier', 'Record the number'), ...stepFix(child, 'upn-unknown', 'Say why there is none')],
      'UPN',
    )
  const episode = openEpisode(child)
  if (episode?.decision && !episode.primaryNeedCode)
    put(missing('socialCareEpisode', 'primaryNeedCode'), correct(child, episode.id), 'PrimaryNeedCode')
  if (!child.addresses.some(a => a.type === 'home') && !isPlaced(child, today))
    put('Address: no home is recorded.', stepFix(child, 'address', 'Record it'))
  for (const a of child.socialCareEpisodes.flatMap(e => e.childAndFamilyAssessments))
    if (a.authorisationDate && a.factors.length === 0)
      put(missing('childAndFamilyAssessment', 'factors'), correct(child, a.id), 'AssessmentFactors')
  return found
}

/** Where somebody looks after them is their home; where they lived before care is asked by the looked-after return itself. */
const isPlaced = ({ placements }: Child, today: Day): boolean =>
  placements.some(p => p.startDate <= today && (p.endDate === undefined || p.endDate > today))

/** Five to fifteen: every child of that age should have a number. */
function isOfSchoolAge({ childDetails: { dateOfBirth } }: Child, today: Day): boolean {
  const age = dateOfBirth && ageOn(forReturn(dateOfBirth), today)
  return age !== undefined && age >= 5 && age <= 15
}
