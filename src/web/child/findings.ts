import { type Id, labelled } from '../../kernel/kernel.ts'
import { keptYearOn, liveReturns, whereAsked } from '../../returns/returns.ts'
import { isCase, workWith } from '../../workforce/workforce.ts'
import { foundLine } from '../findings/found-line.ts'
import { type Found, type FoundAbout, foundAndComing } from '../findings/open-findings.ts'
import { columnsOf, type Fix } from '../findings/put-right.ts'
import { type Html, html } from '../html.ts'
import { emptyState, govuk, momentText } from '../kit.ts'
import { unknownDues } from './due.ts'
import { entryHref, titlesOf } from './entry-title.ts'
import { leadingOf } from './lead.ts'
import { missingOf, type NotRight, stepFix } from './missing.ts'
import type { ChildView } from './view.ts'

/** What is open about the record itself: what no clock can tell, what nobody recorded, what came in and was not believed. */
function notRight(view: ChildView, found: readonly Found[]): NotRight[] {
  const titles = titlesOf(view.child, view.names)
  const clocks = unknownDues(view).map(d => ({
    says: html`We cannot tell about “${d.rule.says}”: ${d.cannotTell}${titles.get(d.about) && html` (${titles.get(d.about)})`}`,
    fixes: [{ text: 'Look at it', href: entryHref(view.child.id, d.about) }],
  }))
  const aside = view.asides.map(a => ({
    says: html`${a.why}${a.value && html`: “${a.value}”`} <span class="kith-note">(${a.field}${a.line !== null && `, line ${a.line}`}, kept aside from a file)</span>`,
  }))
  const leading = leadingOf(view)
  const nobody =
    isCase(workWith(view.child).work) && leading.is === 'nobody'
      ? [{ says: html`Nobody is working on this: ${leading.why}.`, fixes: stepFix(view.child, 'allocate', 'Allocate') }]
      : []
  const said = new Set(found.flatMap(columnsOf))
  return [...nobody, ...clocks, ...missingOf(view.child, view.today, said), ...aside]
}

const line = ({ says, fixes = [] }: { says: NotRight['says']; fixes?: readonly Fix[] }, isNow: boolean) =>
  html`<li>${says}${isNow && fixes.map(fix => html` <a class="govuk-link kith-fix" href="${fix.href}">${fix.text}</a>`)}</li>`

/** `isNow`: what is shown as it was known then is not put right there. */
export function findings(view: ChildView, about: FoundAbout, isNow: boolean): Html {
  const { found, coming } = foundAndComing(about.findings, view.today)
  const [open, accepted] = [found.filter(f => !f.review), found.filter(f => f.review)]
  const own = notRight(view, found)
  if (own.length + found.length === 0) {
    return html`${emptyState({ says: 'Nothing is open: no fact is missing, every clock can tell, and no return’s check finds anything wrong.' })}${coming.length > 0 && comingList(view, coming, titlesIn(view), isNow)}${notAsked(view, about, isNow)}`
  }
  const titleOf = titlesIn(view)
  const shows = { child: view.child, titleOf, isNow, may: view.may }
  return html`${own.length > 0 && html`<ul class="kith-findings">${own.map(each => line(each, isNow))}</ul>`}
    ${
      open.length > 0 &&
      html`<h3 class="govuk-heading-s kith-found__head" id="returns">What the returns’ checks find wrong (${open.length})</h3>
      <p class="govuk-body kith-found__whose">${whose(view)}</p>
      <ul class="kith-findings">${open.map(each => foundLine(each, shows))}</ul>`
    }
    ${coming.length > 0 && comingList(view, coming, titleOf, isNow)}
    ${accepted.length > 0 && acceptedList(view, accepted)}
    ${notAsked(view, about, isNow)}`
}

/** What each entry is called; of the details of the child what they are, for they have no day. */
export const titlesIn = (view: Pick<ChildView, 'child' | 'names'>): ((entry: Id) => string | undefined) => {
  const titles = titlesOf(view.child, view.names)
  return id => (id === view.child.childDetails.id ? labelled('childDetails') : titles.get(id))
}

function whose(view: ChildView): string {
  const leading = leadingOf(view)
  if (leading.is === 'nobody') return `Nobody has it to put right: ${leading.why.toLowerCase()}.`
  return `For ${leading.names.join(' and ')}${leading.team ? `, ${leading.team},` : ''} to put right.`
}

/** Nobody should find out when the year ends what could have been recorded before. */
const comingList = ({ child, may }: ChildView, coming: readonly Found[], titleOf: (entry: Id) => string | undefined, isNow: boolean) =>
  govuk.details({
    classes: 'kith-shadow',
    summaryText: `Wrong later, if nothing more is recorded (${coming.length})`,
    html: html`<ul class="kith-findings">${coming.map(each => foundLine(each, { child, titleOf, isNow, may, isComing: true }))}</ul>`,
  })

function acceptedList({ child, names }: ChildView, accepted: readonly Found[]): Html {
  const of = (found: Found) => child.findingReviews.find(r => r.id === found.review)
  return govuk.details({
    classes: 'kith-shadow',
    summaryText: `Checked, and right (${accepted.length})`,
    html: html`<ul class="kith-findings">${accepted.map(found => {
      const review = of(found)
      return html`<li>${found.says}
        <span class="kith-note kith-found__about">${
          review &&
          html`<a class="govuk-link" href="${entryHref(child.id, review.id)}">Right, says ${names(review.recordedBy) ?? 'somebody'}</a> at ${momentText(review.recordedAt)}: ${review.reason}`
        }</span></li>`
    })}</ul>`,
  })
}

/** No check is taken for passed that was not asked: of the returns that the child is in. What was known on another day is asked of the child's own record alone. */
function notAsked({ child, today }: ChildView, { outside }: FoundAbout, isNow: boolean): Html | false {
  const returns = liveReturns(keptYearOn(today), outside).filter(live => live.collection !== 'across' && live.rowsOf(child) !== undefined)
  const checks = returns.flatMap(live => {
    const { notAsked, ofCouncil } = whereAsked(live, isNow)
    const ofAll = ofCouncil.map(code => ({ code, why: isNow ? 'asked of the whole council each night' : 'asked of the whole council' }))
    return [...ofAll, ...notAsked].map(({ code, why }) => ({ code, says: `${live.checked.name}: ${why}` }))
  })
  if (checks.length === 0) return false
  return govuk.details({
    classes: 'kith-shadow',
    summaryText: `Checks that are not asked with a save (${checks.length})`,
    html: html`<p class="govuk-body">Those that are not asked at night run when the whole return is checked.</p>
      <ul class="govuk-list govuk-list--bullet">${[...Map.groupBy(checks, c => c.says)].map(
        ([says, of]) => html`<li>${says} (${of.map(c => c.code).join(', ')})</li>`,
      )}</ul>`,
  })
}
