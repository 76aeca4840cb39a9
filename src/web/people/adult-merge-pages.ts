import type { Day, Refusal } from '../../kernel/kernel.ts'
import type { AdultField, Answers, Side } from '../../pathway/pathway.ts'
import { type Adult, type Facts, fullName } from '../../record/record.ts'
import type { Found } from '../../store/store.ts'
import { factsInWords } from '../child/facts.ts'
import { type Html, html } from '../html.ts'
import { childBanner, dayText, govuk, refused, refusedAt } from '../kit.ts'
import { textOf } from '../step-field.ts'
import { type ComparingAdults, fieldOfFact, sides } from './adult-merging.ts'
import { otherRecord } from './other-record.ts'

export const adultMergeTitle = 'Put two records of one adult together'

export const adultBanner = (adult: Adult): Html =>
  childBanner({ name: fullName(adult.adultDetails), tags: [{ text: 'Adult', classes: 'govuk-tag--grey' }], facts: [] })

const framed = (adult: Adult, inside: Html): Html => html`
  ${govuk.backLink({ href: `/adults/${adult.id}`, text: 'Back to the record' })}
  ${adultBanner(adult)}
  <div class="kith-step">${inside}</div>`

/** Which is the other record? The one that the worker comes from stays. */
export const adultLookPage = (adult: Adult, typed: string, found: readonly Found[], today: Day, why: string | undefined): Html =>
  framed(
    adult,
    otherRecord({
      title: adultMergeTitle,
      says: 'This record stays. Nothing of the other is lost, the children tied to it are tied to this one, and it can be taken apart again.',
      who: 'person',
      by: 'a date of birth or a postcode',
      typed,
      found,
      today,
      refused: why,
    }),
  )

/** What differs and who is right; and why this is one person. */
export function adultComparePage(comparing: ComparingAdults, answers: Answers, refusals: readonly Refusal[], mayKnowHomes: boolean): Html {
  const { survivor, absorbed, comparison, differences, homes, isThin, workers } = comparing
  const said = (some: typeof comparison.reasons) => (some.length === 0 ? 'nothing' : some.map(r => r.says.toLowerCase()).join('; '))
  const both = (name: string, legend: string, of: (side: Side) => Html | string) =>
    govuk.radios({
      name,
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
      errorMessage: refusedAt(refusals, name),
      value: textOf(answers, name),
      items: sides.map(side => ({
        value: side,
        html: html`${of(side)}`,
        hint: { text: side === 'survivor' ? 'This record' : 'The other record' },
      })),
    })
  return framed(
    survivor,
    html`${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">${adultMergeTitle}</h1>
    ${comparison.reasons.filter(r => r.points === 0).map(w => govuk.warningText({ text: w.says }))}
    <p class="govuk-body">The other record: <a class="govuk-link" href="/adults/${absorbed.id}" target="_blank" rel="noopener">${fullName(absorbed.adultDetails)} (opens in a new tab)</a></p>
    <p class="govuk-body">Speaks for it: ${said(comparison.reasons.filter(r => r.points > 0))}.<br>Speaks against it: ${said(comparison.reasons.filter(r => r.points < 0))}.</p>
    <form method="post" data-no-draft novalidate>
      <input type="hidden" name="other" value="${absorbed.id}">
      ${differences.map(field => {
        const of = (side: Side) => factOf(side === 'survivor' ? survivor : absorbed, field)
        return both(fieldOfFact(field), `${of('survivor').says}: which is so?`, side => of(side).is)
      })}
      ${
        homes &&
        both('home', 'Both have a home now. Where do they live?', side => {
          const { confidential, lines, postcode, startDate } = homes[side]
          const where = confidential && !mayKnowHomes ? 'A confidential address' : [...lines, postcode].filter(Boolean).join(', ')
          return html`${where}, from ${dayText(startDate)}`
        })
      }
      ${
        isThin &&
        govuk.select({
          name: 'agreedBy',
          id: 'agreedBy',
          label: { text: 'Who agreed with you?', classes: 'govuk-label--s' },
          hint: { text: 'A second person has to. What is recorded does not show that this is one person.' },
          errorMessage: refusedAt(refusals, 'agreedBy'),
          value: textOf(answers, 'agreedBy'),
          items: [{ value: '', text: 'Choose one' }, ...workers.map(w => ({ value: w.value, text: w.label }))],
        })
      }
      ${govuk.textarea({
        name: 'reason',
        id: 'reason',
        label: { text: 'How do you know that this is one person?', classes: 'govuk-label--s' },
        rows: 3,
        value: textOf(answers, 'reason'),
        errorMessage: refusedAt(refusals, 'reason'),
      })}
      ${govuk.button({ text: 'Put the two together', name: '_then', value: 'merge', preventDoubleClick: true })}
    </form>`,
  )
}

const factOf = (adult: Adult, field: AdultField): { says: string; is: string } => {
  const facts = { [field]: adult.adultDetails[field] } as unknown as Facts<'adultDetails'>
  return factsInWords('adultDetails', facts, () => undefined)[0] ?? { says: field, is: 'Not recorded' }
}
