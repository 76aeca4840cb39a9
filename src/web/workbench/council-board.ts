import { type LiveReturn, saidBy, whereAsked } from '../../returns/returns.ts'
import type { CouncilCheckRow } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, govuk, momentText } from '../kit.ts'
import { hrefOf } from './returns-known.ts'

/** The checks that must see the whole council: what came of each the last time, and as of when. One that was never asked is not taken for passed. */
export function councilBoard(live: LiveReturn, checks: readonly CouncilCheckRow[]): Html | false {
  const codes = whereAsked(live).ofCouncil
  if (codes.length === 0) return false
  const came = new Map(checks.map(check => [check.rule, check]))
  return html`<h2 class="govuk-heading-m">Checks of the whole council</h2>
    <p class="govuk-body">They are asked of all children together each night, and now if you ask.</p>
    ${board({
      caption: 'What came of each',
      captionHidden: true,
      columns: [{ head: 'What is wrong if it fails' }, { head: 'Check' }, { head: 'Came of it' }, { head: 'As of' }],
      rows: codes.map(code => {
        const check = came.get(code)
        return [saidBy(live.collection, code, live.year) ?? code, code, cameOf(live, check), check ? momentText(check.found_at) : '']
      }),
      empty: '',
    })}
    <form method="post" novalidate data-no-draft><input type="hidden" name="do" value="council-checks">
      ${govuk.button({ text: 'Ask them now', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

function cameOf(live: LiveReturn, check: CouncilCheckRow | undefined): Html | string {
  if (!check) return govuk.tag({ text: 'Not asked yet', classes: 'govuk-tag--grey' })
  if (check.outcome === 'not run') return `Not run: ${check.why}`
  if (check.outcome === 'passed') return govuk.tag({ text: 'Passed', classes: 'govuk-tag--green' })
  const tag = check.severity === 'error' ? { text: 'Error', classes: 'govuk-tag--red' } : { text: 'Query', classes: 'govuk-tag--yellow' }
  return check.of_return
    ? html`${govuk.tag(tag)} The return itself`
    : html`${govuk.tag(tag)} <a class="govuk-link" href="${hrefOf(live)}/found?rule=${check.rule}">The children<span class="govuk-visually-hidden"> of check ${check.rule}</span></a>`
}
