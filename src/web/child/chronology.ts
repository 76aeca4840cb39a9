import type { Id } from '../../kernel/kernel.ts'
import { dayInWords } from '../../kernel/kernel.ts'
import { chronologyOf, type Happening } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { emptyState, moj } from '../kit.ts'
import { entryHref } from './entry-title.ts'
import type { ChildView } from './view.ts'

const most = 8

/** What somebody new must know, the last first. The whole of it has its own page. */
export function keyEvents(view: ChildView, isNow: boolean): Html {
  const key = chronologyOf(view.child).filter(h => h.key && h.on <= view.today)
  return html`${happenings(view.child.id, key.slice(0, most))}
  ${
    isNow &&
    html`<p class="govuk-body kith-more"><a class="govuk-link" href="/children/${view.child.id}/chronology">Whole chronology</a>${
      key.length > most && html` <span class="kith-note">${key.length - most} more key events</span>`
    }</p>`
  }`
}

export const happenings = (child: Id, all: readonly Happening[], headingLevel = 3): Html =>
  all.length === 0
    ? emptyState({ says: 'Nothing is recorded yet.' })
    : moj.timeline({
        classes: 'kith-chronology',
        headingLevel,
        items: all.map(h => ({
          label: { html: html`<a class="govuk-link govuk-link--no-visited-state" href="${entryHref(child, h.entry)}">${h.what}</a>` },
          datetime: { timestamp: h.on, text: dayInWords(h.on) },
          html: html`${h.words && html`<span class="kith-words">${h.words}</span>`}`,
        })),
      })
