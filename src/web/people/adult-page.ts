import { type Day, isDuring, type Need } from '../../kernel/kernel.ts'
import { type Adult, codes, labelOf, type Relation, relationInWords, seenFromTheOtherSide } from '../../record/record.ts'
import type { PersonInAList } from '../../store/store.ts'
import { number } from '../child/relatives.ts'
import { ageInWords } from '../child-banner.ts'
import { type Html, html } from '../html.ts'
import { board, childBanner, emptyState, govuk } from '../kit.ts'
import { ageOfPerson, linkToPerson, whoWorks } from './person-row.ts'

/** A relation to somebody whom the reader may see. `isOf` where the adult is what the relation says, and not the other way round. */
export interface Tie {
  person: PersonInAList
  relation: Relation
  isOf: boolean
}

interface Given {
  adult: Adult
  name: string
  ties: readonly Tie[]
  today: Day
  /** A confidential address is told to those who work with one of the children. */
  isTheirWork: boolean
  may: ReadonlySet<Need>
}

export function adultPage({ adult, name, ties, today, isTheirWork, may }: Given): Html {
  const { dateOfBirth, dateOfDeath, sex, language, otherNames } = adult.adultDetails
  const age = dateOfBirth || dateOfDeath ? ageInWords({ childDetails: { dateOfBirth, dateOfDeath } }, today) : 'Not known'
  const [children, others] = [ties.filter(t => t.person.type === 'child'), ties.filter(t => t.person.type === 'adult')]
  return html`
  ${childBanner({
    name,
    tags: [{ text: 'Adult', classes: 'govuk-tag--grey' }],
    facts: [
      { says: 'Age', is: age },
      ...(sex ? [{ says: 'Sex', is: labelOf(codes.sexes, sex) }] : []),
      ...(language ? [{ says: 'Language', is: language }] : []),
      ...(otherNames ? [{ says: 'Also known as', is: otherNames.join(', ') }] : []),
    ],
  })}
  <h1 class="govuk-visually-hidden">Somebody in a child’s life</h1>
  <h2 class="govuk-heading-m kith-section">How to reach them</h2>
  ${reach(adult, today, isTheirWork)}
  <h2 class="govuk-heading-m kith-section">Children</h2>
  ${board({
    caption: 'Children they belong to',
    captionHidden: true,
    empty: 'No child whom you can see is tied to them.',
    columns: [{ head: 'Child' }, { head: 'Age' }, { head: 'What they are to the child' }, { head: 'Who works with the child' }],
    rows: children.map(tie => [linkToPerson(tie.person), ageOfPerson(tie.person, today), relationSaid(tie, sex), whoWorks(tie.person)]),
  })}
  ${
    others.length > 0 &&
    html`<h2 class="govuk-heading-m kith-section">Others in the family</h2>
    ${board({
      caption: 'Others in the family',
      captionHidden: true,
      empty: '',
      columns: [{ head: 'Who' }, { head: 'Age' }, { head: 'What they are to each other' }],
      rows: others.map(tie => [linkToPerson(tie.person), ageOfPerson(tie.person, today), relationSaid(tie, sex)]),
    })}`
  }
  ${actions(adult, may)}`
}

function actions({ id, personMerges }: Adult, may: ReadonlySet<Need>): Html {
  const all = [
    { text: 'Change their details, or how to reach them', path: 'change', needs: 'record:child' },
    { text: 'Put it together with another record of this adult', path: 'merge', needs: 'manage:merge' },
    ...(personMerges.length > 0 ? [{ text: 'Take two records apart that were put together', path: 'unmerge', needs: 'manage:merge' }] : []),
  ] as const
  return html`<ul class="govuk-list">${all
    .filter(({ needs }) => may.has(needs as Need))
    .map(({ text, path }) => html`<li><a class="govuk-link" href="/adults/${id}/${path}">${text}</a></li>`)}</ul>`
}

/** What the adult is to the other: her mother, with parental responsibility. */
function relationSaid({ relation, isOf }: Tie, sex: string | undefined): string {
  const says = relationInWords(isOf ? relation.type : seenFromTheOtherSide(relation.type), sex)
  const { parentalResponsibility } = relation
  const responsible =
    !isOf || parentalResponsibility === undefined
      ? ''
      : parentalResponsibility
        ? ', has parental responsibility'
        : ', no parental responsibility'
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}${responsible}`
}

function reach({ contactDetails, addresses }: Adult, today: Day, isTheirWork: boolean): Html {
  const homes = addresses.filter(a => isDuring(a, today))
  if (contactDetails.length + homes.length === 0) return emptyState({ says: 'Nothing is recorded: no number, and no address.' })
  return html`<ul class="govuk-list kith-reach">
    ${contactDetails.map(each => html`<li>${number(each)}</li>`)}
    ${homes.map(({ lines, postcode, confidential }) => {
      const tag = confidential && html`${govuk.tag({ text: 'Confidential address', classes: 'govuk-tag--purple' })} `
      return html`<li>${tag}${confidential && !isTheirWork ? 'known to those who work with the child' : [...lines, postcode].filter(Boolean).join(', ')}</li>`
    })}
  </ul>`
}
