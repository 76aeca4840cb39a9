import { type Day, dayOf, type Instant, isDay } from '../../kernel/kernel.ts'
import { type Clash, labels } from '../../pathway/pathway.ts'
import type { Child, Facts, Stretch } from '../../record/record.ts'
import { factsInWords } from '../child/facts.ts'
import { type Html, html } from '../html.ts'
import { dayText, govuk, refusedAt } from '../kit.ts'
import { textOf } from '../step-field.ts'
import { type Comparing, sideOf } from './merge-shape.ts'
import { clashField, factField, toSettle } from './merging.ts'

export const during = ({ from, until }: Pick<Stretch, 'from' | 'until'>): Html =>
  html`from ${dayText(dayIn(from))}${until && html` until ${dayText(dayIn(until))}`}`
const dayIn = (when: Day | Instant): Day => (isDay(when) ? when : dayOf(when))

/** What somebody chooses before two records become one: which stays, who is right where they differ, who agreed, and why. */
export function mergeForm(comparing: Comparing): Html {
  const { here, other, plan, answers, refusals, workers } = comparing
  const both = [here, other]
  const survivor = plan.survivor === here.id ? here : other
  return html`<form method="post" data-no-draft novalidate>
    <input type="hidden" name="other" value="${other.id}">
    ${govuk.radios({
      name: 'stays',
      fieldset: { legend: { text: 'Which record stays?', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: `${survivor.childDetails.laChildId} is suggested: it is the one on which people are working, or the older one` },
      errorMessage: refusedAt(refusals, 'stays'),
      value: textOf(answers, 'stays'),
      items: both.map(child => ({
        value: child.id,
        text: child.childDetails.laChildId,
        hint: { text: child === here ? 'This record' : 'The other record' },
      })),
    })}
    ${plan.differences.map(({ field }) => difference(comparing, field))}
    ${toSettle(plan).map(clash => settled(comparing, clash))}
    ${plan.taken.length > 0 && html`<p class="govuk-body">Only one of the two says: ${plan.taken.map(field => factOf(plan.survivor === here.id ? other : here, field).says.toLowerCase()).join(', ')}. It is kept.</p>`}
    ${
      plan.secondPerson.length > 0 &&
      govuk.select({
        name: 'agreedBy',
        id: 'agreedBy',
        label: { text: 'Who agreed with you?', classes: 'govuk-label--s' },
        hint: { text: `A second person has to. ${plan.secondPerson.join('. ')}.` },
        errorMessage: refusedAt(refusals, 'agreedBy'),
        value: textOf(answers, 'agreedBy'),
        items: [{ value: '', text: 'Choose one' }, ...workers.map(w => ({ value: w.value, text: w.label }))],
      })
    }
    ${govuk.textarea({
      name: 'reason',
      id: 'reason',
      label: { text: 'How do you know that this is one child?', classes: 'govuk-label--s' },
      rows: 3,
      value: textOf(answers, 'reason'),
      errorMessage: refusedAt(refusals, 'reason'),
    })}
    ${govuk.insetText({
      text: 'The number of the record that does not stay has ended, and leads to the other from now on. If it was ever in a return, tell the Department for Education before you do this: it follows children by that number.',
    })}
    ${govuk.button({ text: 'Put the two together', name: '_then', value: 'merge', preventDoubleClick: true })}
  </form>`
}

type Field = Comparing['plan']['differences'][number]['field']

const factOf = (child: Child, field: Field): { says: string; is: string } => {
  const value = child.childDetails[field]
  const facts = { [field]: value } as unknown as Facts<'childDetails'>
  return factsInWords('childDetails', facts, () => undefined)[0] ?? { says: field, is: 'Not recorded' }
}

function difference(comparing: Comparing, field: Field): Html {
  const { here, other, plan, answers, refusals } = comparing
  const difference = plan.differences.find(d => d.field === field)!
  const name = factField(field)
  return govuk.radios({
    name,
    fieldset: { legend: { text: `${factOf(here, field).says}: which is so?`, classes: 'govuk-fieldset__legend--s' } },
    errorMessage: refusedAt(refusals, name),
    value: textOf(answers, name),
    items: [here, other].map(child => ({
      value: child.id,
      text: factOf(child, field).is,
      hint: {
        text: `${child.childDetails.laChildId}${sideOf(comparing, child.id) === difference.suggested && difference.suggested === 'absorbed' ? `. ${difference.why}` : ''}`,
      },
    })),
  })
}

const asks: Record<string, string> = {
  homeAddress: 'Both have a home at the same time. Where did the child live?',
  upn: 'Both have a pupil number. Which is theirs?',
  leadWorker: 'Both have a lead worker at the same time. Who leads?',
}
const outcomes: Record<string, string> = {
  homeAddress: 'The other address gives way for that time',
  upn: 'The other becomes a former number',
  leadWorker: 'The other has worked with them',
}

function settled(comparing: Comparing, clash: Clash): Html {
  const { here, other, plan, answers, refusals } = comparing
  const name = clashField(clash)
  const of = (child: Child) => (child.id === plan.survivor ? clash.survivor : clash.absorbed)
  return govuk.radios({
    name,
    fieldset: { legend: { text: asks[clash.line], classes: 'govuk-fieldset__legend--s' } },
    hint: { text: outcomes[clash.line] },
    errorMessage: refusedAt(refusals, name),
    value: textOf(answers, name),
    items: [here, other].map(child => ({
      value: child.id,
      html: html`${heldThere(comparing, child, of(child))}`,
      hint: { text: child.childDetails.laChildId },
    })),
  })
}

function heldThere({ isTheirWork }: Comparing, child: Child, stretch: Stretch): Html {
  const { entry } = stretch
  const address = child.addresses.find(a => a.id === entry)
  if (address) {
    const where = [...address.lines, address.postcode].filter(Boolean).join(', ') || labels.addressType.home
    return html`${address.confidential && !isTheirWork ? 'A confidential address' : where}, ${during(stretch)}`
  }
  const number = child.identifiers.find(i => i.id === entry)
  return number ? html`${number.value}` : html`The lead worker of this record, ${during(stretch)}`
}
