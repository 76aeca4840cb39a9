import { ageOn, type Day, forReturn, type Id, monthsBetween, precisionOf } from '../../kernel/kernel.ts'
import { type Work, workInWords } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import { dayText, govuk, personLink } from '../kit.ts'

/** As much of a child as a row of a board shows. */
export interface Shown {
  subject: Id
  first_name: string | null
  surname: string
  born: string | null
  born_estimated: boolean
}

/** A child who is not born yet has no first name, and is called as the family's page calls them. */
export const nameOf = ({ first_name, surname, born }: Pick<Shown, 'first_name' | 'surname'> & { born?: string | null }): string =>
  first_name ? `${first_name} ${surname}` : born === null ? `Baby ${surname}` : surname

/** What tells children of one name apart, short enough for a table. */
function ageNote({ born, born_estimated }: Pick<Shown, 'born' | 'born_estimated'>, today: Day): string {
  if (!born) return 'not born yet, or age not known'
  const date = { on: born, estimated: born_estimated }
  const birth = forReturn(date)
  const isSure = precisionOf(date) === 'day' && !born_estimated
  const [years, months] = [ageOn(birth, today), monthsBetween(birth, today)]
  const age = years >= 2 ? `${years}` : months === 1 ? '1 month' : `${months} months`
  return isSure ? `aged ${age}` : `aged about ${age}`
}

/** The child's name, which leads to their record. */
export const childLink = (child: Shown, today: Day): Html =>
  personLink({ name: nameOf(child), href: `/children/${child.subject}`, note: ageNote(child, today) })

const colours: Partial<Record<Work, string>> = {
  childProtection: 'govuk-tag--red',
  section47: 'govuk-tag--orange',
  childInNeed: 'govuk-tag--blue',
  lookedAfter: 'govuk-tag--green',
  careLeaver: 'govuk-tag--green',
  familyHelp: 'govuk-tag--yellow',
  assessment: 'govuk-tag--turquoise',
  referral: 'govuk-tag--purple',
  contact: 'govuk-tag--yellow',
}

interface Stands {
  work: Work
  since: Day | null
  looked_after: Day | null
}

/** Where a child stands with us, and since when. That a child is looked after is said beside whatever else is open, with the day of the next review. */
export const workCell = ({ work, since, looked_after }: Stands, review?: Day): Html =>
  html`${govuk.tag({ text: workInWords[work], classes: colours[work] ?? 'govuk-tag--grey' })}${since && sinceNote(since)}${
    looked_after &&
    work !== 'lookedAfter' &&
    html` ${govuk.tag({ text: workInWords.lookedAfter, classes: colours.lookedAfter })}${sinceNote(looked_after)}`
  }${looked_after && review && html`<span class="kith-note">, review by ${dayText(review, 'short')}</span>`}`

const sinceNote = (since: Day) => html` <span class="kith-note">since ${dayText(since, 'short')}</span>`
