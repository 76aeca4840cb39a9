import type { Day } from '../../kernel/kernel.ts'
import type { Found } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { govuk } from '../kit.ts'
import { reasonsInWords } from './found-board.ts'
import { ageOfPerson, nameOfPerson, whoWorks } from './person-row.ts'

const says = {
  same: 'Almost surely the same',
  likely: 'Likely the same',
  possible: 'May be the same',
  no: 'Of the same household',
} as const
const colours = { same: 'govuk-tag--red', likely: 'govuk-tag--orange', possible: 'govuk-tag--yellow', no: 'govuk-tag--grey' } as const

/** Somebody who may be the one, with what speaks for it and against it. `next` is what can be done about it. */
export function matchCard(match: Found, today: Day, next: Html): Html {
  const { person, band } = match
  const { speaksFor, against, beware } = reasonsInWords(match)
  const row = (key: string, value: string) => value !== '' && { key: { text: key }, value: { text: value } }
  return html`<div class="kith-match">
    <h3 class="govuk-heading-s">${nameOfPerson(person)} ${govuk.tag({ text: says[band], classes: colours[band] })}</h3>
    ${govuk.summaryList({
      classes: 'govuk-summary-list--no-border kith-match__facts',
      rows: [
        row('Age', ageOfPerson(person, today)),
        row(person.type === 'child' ? 'Number' : 'Record', person.la_child_id ?? 'Adult'),
        row('Postcode', person.postcode ?? ''),
        row('Works with them', whoWorks(person)),
        row('Speaks for it', speaksFor.join('; ')),
        row('Speaks against it', against.join('; ')),
        row('Beware', beware.join('; ')),
      ],
    })}
    ${next}
  </div>`
}
