import { care, careTitle, wasInCare } from '../care/care.ts'
import type { FoundAbout } from '../findings/open-findings.ts'
import { type Html, html, type Part } from '../html.ts'
import { keyEvents } from './chronology.ts'
import { dueList } from './due.ts'
import { findings } from './findings.ts'
import { nowOf } from './now.ts'
import { people } from './people.ts'
import { promises } from './promises.ts'
import { tree } from './tree.ts'
import { type ChildView, calledIn } from './view.ts'
import { voice } from './voice.ts'

const part = (
  id: string,
  title: string,
  inside: Part,
  classes = '',
): Html => html`<section class="kith-part ${classes}" aria-labelledby="${id}">
    <h2 class="govuk-heading-m" id="${id}">${title}</h2>
    ${inside}
  </section>`

/** A child in two minutes, in the order in which somebody new must know it. Every word of it stands in the record. */
export const overview = (
  view: ChildView,
  about: FoundAbout,
  beside?: Part,
): Html => html`<div class="kith-child${!beside && ' kith-child--alone'}">
  <div class="kith-child__main">
    ${beside && html`<p class="kith-to-doing govuk-body"><a class="govuk-link" href="#doing">What you can do</a></p>`}
    ${part('now', 'Now', nowOf(view), 'kith-part--now')}
    ${voice(view)}
    ${wasInCare(view.child) && part('care', careTitle(view), care(view))}
    <div class="kith-halves">
      ${part('promised', 'What we have promised', promises(view))}
      ${part('due', 'What is due', dueList(view))}
    </div>
    ${part('people', `Who loves ${calledIn(view.child).replace('The', 'the').replace('This', 'this')} and who is involved`, people(view))}
    ${part('tree', 'Family tree', tree(view))}
    ${part('chronology', 'Chronology', keyEvents(view, beside !== undefined))}
    ${part('findings', 'Open findings', findings(view, about, beside !== undefined))}
  </div>
  ${beside}
</div>`
