import { stepsAbout } from '../../pathway/pathway.ts'
import { childOf } from '../child/child-of.ts'
import { titlesIn } from '../child/findings.ts'
import { framed } from '../child/frame.ts'
import { storyOf } from '../child/story.ts'
import { versionsTable } from '../child/versions.ts'
import { aboutIn, viewOf } from '../child/view.ts'
import { needToCorrect } from '../child/who-may-correct.ts'
import { foundLine } from '../findings/found-line.ts'
import { foundIn, foundNow } from '../findings/open-findings.ts'
import { html } from '../html.ts'
import { govuk } from '../kit.ts'
import { notFound, type Page } from '../page.ts'

/** One entry: every version of it side by side, who recorded it, when and why; and what can be done with it now. */
export default {
  path: '/children/:child/entries/:entry',
  needs: 'see:child',
  show: async ctx => {
    const child = await childOf(ctx)
    if ('goTo' in child) return child
    const story = await storyOf(ctx.store, child)
    const entry = story.entries.find(e => e.id === ctx.params['entry'])
    if (!entry) return notFound
    const { asker, today, now, newId } = ctx
    const view = await viewOf(ctx, child)
    const { last } = entry
    const need = last.withdrawn ? undefined : needToCorrect(entry.kind, last.facts)
    const steps = last.withdrawn
      ? []
      : stepsAbout({ child, siblings: [], today, now, by: asker.id, newId }, asker.may, entry.id).filter(s => s.id !== 'withdraw' || need)
    const found = last.withdrawn
      ? []
      : foundIn((await foundNow(ctx, child.id)).findings, today).filter(f => !f.review && f.at.some(({ entry: id }) => id === entry.id))
    const shows = { child, titleOf: titlesIn(view), isNow: true, may: asker.may }
    const inside = html`
      ${
        found.length > 0 &&
        html`<h2 class="govuk-heading-s">What the returns’ checks find wrong with it</h2>
      <ul class="kith-findings govuk-!-margin-bottom-6">${found.map(each => foundLine(each, shows))}</ul>`
      }
      ${last.withdrawn && govuk.warningText({ text: `This was recorded in error: ${last.because}` })}
      ${versionsTable(entry, { names: story.names, isTheirWork: view.isTheirWork })}
      <ul class="govuk-list kith-entry__links">
        ${need && asker.may.has(need) && html`<li><a class="govuk-link" href="/children/${child.id}/entries/${entry.id}/correct">Correct it</a></li>`}
        ${steps.map(s => html`<li><a class="govuk-link" href="/children/${child.id}/record/${s.id}/${entry.id}">${s.says}</a></li>`)}
        <li><a class="govuk-link" href="/children/${child.id}/record?kind=${entry.kind}">Others of this kind</a></li>
      </ul>`
    return { title: 'An entry and its history', about: aboutIn(view), page: framed(view, asker, undefined, { text: entry.title }, inside) }
  },
} satisfies Page
