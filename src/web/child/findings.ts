import { ageOn, type Day, forReturn, type Id, labelled, precisionOf, words } from '../../kernel/kernel.ts'
import { stepOf } from '../../pathway/pathway.ts'
import { type Child, openEpisode } from '../../record/record.ts'
import { isCase, workWith } from '../../workforce/workforce.ts'
import { type Html, html, type Part } from '../html.ts'
import { emptyState } from '../kit.ts'
import { unknownDues } from './due.ts'
import { entryHref, titlesOf } from './entry-title.ts'
import { leadingOf } from './lead.ts'
import type { ChildView } from './view.ts'

/** Something that is not right in the record, and where it is put right. */
export interface Finding {
  says: Part
  fix?: { text: string; href: string } | undefined
}

const item = (kind: string, field: string) => words.find(w => w.kind === kind && w.field === field)?.cin
const asks = (kind: string, field: string) => (item(kind, field) ? ` The census asks for it (${item(kind, field)}).` : '')
const missing = (kind: string, field: string) => `${labelled(kind, field)}: not recorded.${asks(kind, field)}`

/** Everything that is open about the record itself: what no clock can tell, what the census will miss, what came in and was not believed. */
function findingsOf(view: ChildView): Finding[] {
  const titles = titlesOf(view.child, view.names)
  const clocks = unknownDues(view).map(d => ({
    says: html`We cannot tell about “${d.rule.says}”: ${d.cannotTell}${titles.get(d.about) && html` (${titles.get(d.about)})`}`,
    fix: { text: 'Look at it', href: entryHref(view.child.id, d.about) },
  }))
  const aside = view.asides.map(a => ({
    says: html`${a.why}${a.value && html`: “${a.value}”`} <span class="kith-note">(${a.field}${a.line !== null && `, line ${a.line}`}, kept aside from a file)</span>`,
  }))
  const leading = leadingOf(view)
  const nobody =
    isCase(workWith(view.child).work) && leading.is === 'nobody'
      ? [{ says: html`Nobody is working on this: ${leading.why}.`, fix: step(view.child, 'allocate', 'Allocate') }]
      : []
  return [...nobody, ...clocks, ...basics(view.child, view.today), ...aside]
}

const step = (child: Child, id: string, text: string) => (stepOf(id) ? { text, href: `/children/${child.id}/record/${id}` } : undefined)
const correct = (child: Child, entry: Id, text = 'Put it right') => ({ text, href: `${entryHref(child.id, entry)}/correct` })

function basics(child: Child, today: Day): Finding[] {
  const { childDetails } = child
  const { dateOfBirth, expectedDateOfBirth, dateOfDeath, ethnicity, sex } = childDetails
  const here = step(child, 'child-details', 'Record it') ?? correct(child, childDetails.id)
  const found: Finding[] = []
  const put = (says: string | false | undefined, fix: Finding['fix'] = here) => {
    if (says) found.push({ says, fix })
  }
  if (!dateOfBirth && !expectedDateOfBirth) put(missing('childDetails', 'dateOfBirth'))
  if (!dateOfBirth && expectedDateOfBirth && expectedDateOfBirth < today) put('The baby was expected, and no birth is recorded.')
  if (!isCase(workWith(child).work) || dateOfDeath) return found
  if (dateOfBirth && (precisionOf(dateOfBirth) !== 'day' || dateOfBirth.estimated))
    put('Born: not known exactly. The census will take the middle of what is known.')
  if (!childDetails.firstName && dateOfBirth) put(missing('childDetails', 'firstName'))
  if (dateOfBirth && (!ethnicity || ethnicity === 'NOBT')) put(missing('childDetails', 'ethnicity'))
  if (dateOfBirth && sex === 'U') put(missing('childDetails', 'sex'))
  if (dateOfBirth && child.disabilities.length === 0)
    put(`${missing('disability', 'disability')} That there is none is recorded too.`, step(child, 'disabilities', 'Record it'))
  if (isOfSchoolAge(child, today) && !child.identifiers.some(i => i.type === 'upn') && child.upnUnknownReasons.length === 0)
    put(
      `Unique pupil number: neither a number nor why there is none.${asks('upnUnknownReason', 'reason')}`,
      step(child, 'identifier', 'Record it'),
    )
  const episode = openEpisode(child)
  if (episode?.decision && !episode.primaryNeedCode) put(missing('socialCareEpisode', 'primaryNeedCode'), correct(child, episode.id))
  if (!child.addresses.some(a => a.type === 'home')) put('Address: no home is recorded.', step(child, 'address', 'Record it'))
  for (const a of child.socialCareEpisodes.flatMap(e => e.childAndFamilyAssessments))
    if (a.authorisationDate && a.factors.length === 0) put(missing('childAndFamilyAssessment', 'factors'), correct(child, a.id))
  return found
}

/** Five to fifteen: every child of that age should have a number. */
function isOfSchoolAge({ childDetails: { dateOfBirth } }: Child, today: Day): boolean {
  const age = dateOfBirth && ageOn(forReturn(dateOfBirth), today)
  return age !== undefined && age >= 5 && age <= 15
}

/** `isNow`: what is shown as it was known then is not put right there. */
export function findings(view: ChildView, isNow: boolean): Html {
  const all = findingsOf(view)
  if (all.length === 0) return emptyState({ says: 'Nothing is open: no fact is missing, and every clock can tell.' })
  return html`<ul class="kith-findings">${all.map(
    ({ says, fix }) => html`<li>${says}${isNow && fix && html` <a class="govuk-link kith-fix" href="${fix.href}">${fix.text}</a>`}</li>`,
  )}</ul>`
}
