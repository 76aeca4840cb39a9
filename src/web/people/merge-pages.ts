import { type Day, dayOf } from '../../kernel/kernel.ts'
import type { Clash } from '../../pathway/pathway.ts'
import { type Child, fullName, openEpisode } from '../../record/record.ts'
import { ageInWords, bannerOf } from '../child-banner.ts'
import { type Html, html } from '../html.ts'
import { dayText, govuk, refused } from '../kit.ts'
import { during, mergeForm } from './merge-form.ts'
import type { Comparing } from './merge-shape.ts'
import { standsInTheWay } from './merging.ts'
import { type Looking, otherRecord } from './other-record.ts'

export const mergeTitle = 'Put two records of one child together'

const framed = (child: Child, today: Day, inside: Html): Html => html`
  ${govuk.backLink({ href: `/children/${child.id}`, text: 'Back to the record' })}
  ${bannerOf(child, today)}
  <div class="kith-step">${inside}</div>`

/** Which is the other record? */
export const lookPage = (child: Child, looked: Pick<Looking, 'today' | 'typed' | 'found' | 'refused'>): Html =>
  framed(
    child,
    looked.today,
    otherRecord({
      title: mergeTitle,
      says: 'Where one child has two records, one of them stays, with its number. Nothing is lost, and it can be taken apart again.',
      who: 'child',
      by: 'a date of birth or a number',
      ...looked,
    }),
  )

/** Both, side by side; what differs and who is right; what would overlap; and what becomes of the number that ends. */
export function comparePage(comparing: Comparing, today: Day): Html {
  const { here, other, plan, refusals } = comparing
  const { reasons } = plan.comparison
  const warnings = reasons.filter(r => r.points === 0)
  const inTheWay = standsInTheWay(plan)
  return framed(
    here,
    today,
    html`${refusals.length > 0 && refused(refusals)}
    <h1 class="govuk-heading-l">${mergeTitle}</h1>
    ${warnings.map(w => govuk.warningText({ text: w.says }))}
    ${sideBySide(here, other, today)}
    <p class="govuk-body">Speaks for it: ${said(reasons.filter(r => r.points > 0))}.<br>Speaks against it: ${said(reasons.filter(r => r.points < 0))}.</p>
    ${inTheWay.length > 0 ? cannotYet(comparing, inTheWay) : mergeForm(comparing)}`,
  )
}

const said = (reasons: readonly { says: string }[]) =>
  reasons.length === 0 ? 'nothing' : reasons.map(r => r.says.toLowerCase()).join('; ')

function sideBySide(here: Child, other: Child, today: Day): Html {
  const row = (says: string, of: (child: Child) => Html | string) => [
    { text: says },
    ...[here, other].map(child => ({ html: html`${of(child)}`, attributes: { 'data-label': child.childDetails.laChildId } })),
  ]
  return govuk.table({
    caption: 'The two records',
    captionClasses: 'govuk-visually-hidden',
    classes: 'kith-both kith-cards',
    firstCellIsHeader: true,
    head: [{ text: 'Number' }, ...[here, other].map(child => ({ text: child.childDetails.laChildId }))],
    rows: [
      row(
        'Name',
        child =>
          html`<a class="govuk-link" href="/children/${child.id}" target="_blank" rel="noopener">${fullName(child.childDetails)} (opens in a new tab)</a>`,
      ),
      row('Age', child => ageInWords(child, today)),
      row('Referrals', referrals),
      row('Recorded since', child => dayText(dayOf(child.childDetails.recordedAt))),
    ],
  })
}

function referrals(child: Child): Html | string {
  const open = openEpisode(child)
  const count = child.socialCareEpisodes.length
  if (count === 0) return 'None'
  return open ? html`${count}, one open since ${dayText(open.referralDate)}` : `${count}, none open`
}

const cannotYet = ({ here, other, plan }: Comparing, inTheWay: readonly Clash[]): Html => html`
  ${govuk.warningText({ text: 'These two cannot be put together yet: together they would hold what one child cannot have at the same time.' })}
  <ul class="govuk-list govuk-list--bullet">${inTheWay.map(clash => {
    const of = (child: Child) => during(child.id === plan.survivor ? clash.survivor : clash.absorbed)
    return html`<li>${lines[clash.line.split(' ')[0]!] ?? 'Something'}: on ${here.childDetails.laChildId} ${of(here)}, and on ${other.childDetails.laChildId} ${of(other)}.</li>`
  })}</ul>
  <p class="govuk-body">Close or correct it on one of the records, and come back.</p>
  <ul class="govuk-list">${[here, other].map(
    child =>
      html`<li><a class="govuk-link" href="/children/${child.id}">${fullName(child.childDetails)}, ${child.childDetails.laChildId}</a></li>`,
  )}</ul>`

const lines: Record<string, string> = {
  socialCareEpisode: 'An open referral',
  childInNeedPlan: 'A child in need plan',
  childProtectionPlan: 'A child protection plan',
  temporaryChildProtectionPlan: 'A temporary plan for another council',
  plan: 'A plan',
  restriction: 'A restriction of the record',
  missing: 'A time of being missing',
}
