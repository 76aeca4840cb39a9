import { caseloadExplained, englandReported } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import { howWorkedOut, moj } from '../kit.ts'
import type { Loads, PostLoad } from './loads.ts'

const children = (n: number): string => (n === 1 ? '1 child' : `${n} children`)
const fullTime = (n: number) => `${n} full-time ${n === 1 ? 'worker' : 'workers'}`
const decimal = (n: number | undefined) => (n === undefined ? '–' : n.toFixed(1))

/** First on every board that counts, wherever nobody is working with somebody. It cannot be put away or filtered out. */
export function unallocatedAlert({ caseload, posts, ledByNoPost }: Loads, teamNames?: ReadonlyMap<string, string>): Html | false {
  if (caseload.unallocated === 0) return false
  const held = posts.filter(p => !p.allocation.allocated && p.cases > 0).sort((a, b) => b.cases - a.cases)
  return moj.alert({
    variant: 'error',
    title: `${children(caseload.unallocated)} allocated to nobody`,
    showTitleAsHeading: true,
    html: html`<p class="govuk-body">Nobody is working with them.</p>
      <ul class="govuk-list govuk-list--bullet">${held.map(p => html`<li>${heldBy(p, teamNames?.get(p.post.team))}</li>`)}${
        ledByNoPost > 0 && html`<li>${children(ledByNoPost)}: not given to any post yet</li>`
      }</ul>`,
  })
}

const heldBy = ({ post, allocation, cases }: PostLoad, team?: string) =>
  `${children(cases)}: ${post.title}${team ? `, ${team}` : ''}. ${allocation.allocated ? '' : allocation.why}`

/** What is published and what is true, side by side: never one without the other. */
export function caseloadPanel({ caseload: { reported, trueLoad, gap, cases, unallocated } }: Loads): Html {
  return html`<dl class="kith-numbers">
    ${number('Reported average', decimal(reported.average), `As the census publishes it: ${reported.cases} cases over ${fullTime(reported.fullTimeEquivalent)}`)}
    ${number('True load', decimal(trueLoad.average), `All ${cases} open cases over ${fullTime(trueLoad.fullTimeEquivalent)} at work`)}
    ${number('Gap', gap === undefined ? '–' : `${gap > 0 ? '+' : ''}${gap.toFixed(1)}`, gap === undefined ? 'Nobody is there to divide by' : 'True load less the reported average')}
    ${number('Unallocated', String(unallocated), `of ${cases} open cases`, unallocated > 0)}
    ${number('England, reported', englandReported.toFixed(1), '30 September 2025')}
  </dl>
  ${howWorkedOut(caseloadExplained)}`
}

export const number = (says: string, is: string, note: Html | string, bad = false): Html =>
  html`<div class="kith-number${bad && ' kith-number--bad'}"><dt>${says}</dt><dd><span class="kith-number__is">${is}</span> <span class="kith-note">${note}</span></dd></div>`
