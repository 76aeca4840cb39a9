import { isDuring } from '../../kernel/kernel.ts'
import { labels, type OfWorker, roleSaid } from '../../pathway/pathway.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk } from '../kit.ts'
import { doLink, postLink, teamName } from './holders.ts'
import { standingOf } from './people-page.ts'

type Line = { startDate: Parameters<typeof dayText>[0]; endDate?: Parameters<typeof dayText>[0] | undefined }

/** A worker as an administrator sees them: who they are, what they may do, where they are, and what can be done about each. */
export function workerPage(given: OfWorker): Html {
  const { worker, council, today } = given
  const { name } = worker.professional
  const at = `/workforce/people/${worker.id}`
  const until = ({ endDate }: Line) => (endDate ? dayText(endDate) : '–')
  const canEnd = ({ endDate }: Line) => !endDate || endDate > today
  const newest = <T extends Line>(all: readonly T[]) => all.toSorted((a, b) => (a.startDate > b.startDate ? -1 : 1))
  const held = council.posts.flatMap(post => post.postHoldings.filter(h => h.professional === worker.id).map(h => ({ ...h, post })))
  const may = worker.roleAssignments.some(r => isDuring(r, today))
  return html`${govuk.backLink({ href: '/workforce/people', text: 'Workers' })}
  <span class="govuk-caption-l">Worker</span>
  <h1 class="govuk-heading-l">${name}</h1>
  <p class="govuk-body">${standingOf(worker, today)}</p>
  ${!may && govuk.insetText({ text: 'They have no role today: they may not see or do anything here.' })}
  ${facts(given)}
  ${board({
    caption: 'What they may do',
    empty: 'They were never given a role.',
    columns: [{ head: 'Role' }, { head: 'From' }, { head: 'Until' }, { head: 'Change' }],
    rows: newest(worker.roleAssignments).map(r => {
      const says = roleSaid(r, given)
      return [says, dayText(r.startDate), until(r), canEnd(r) && doLink(`${at}/end-role?entry=${r.id}`, 'End', says)]
    }),
  })}
  ${action(`${at}/role`, 'Give a role')}
  ${board({
    caption: 'Posts',
    empty: 'They are in no post, and never were.',
    columns: [{ head: 'Post' }, { head: 'Team' }, { head: 'From' }, { head: 'Until' }, { head: 'Change' }],
    rows: newest(held).map(h => [
      postLink(h.post),
      teamName(council, h.post.post.team),
      dayText(h.startDate),
      until(h),
      canEnd(h) && doLink(`/workforce/posts/${h.post.id}/leave?entry=${h.id}`, 'End', h.post.post.title),
    ]),
  })}
  ${action(`${at}/post`, 'Put into a post')}
  ${board({
    caption: 'Absences',
    empty: 'No absence is recorded.',
    columns: [{ head: 'Why' }, { head: 'First day away' }, { head: 'First day back' }, { head: 'Change' }],
    rows: newest(worker.absences).map(a => {
      const says = labels.absenceReason[a.reason]
      return [says, dayText(a.startDate), until(a), canEnd(a) && doLink(`${at}/return?entry=${a.id}`, 'Record the return', says)]
    }),
  })}
  ${action(`${at}/absence`, 'Record an absence')}`
}

export const action = (href: string, text: string): Html => govuk.button({ href, text, classes: 'govuk-button--secondary' })

function facts({ worker: { id, professional: p } }: OfWorker): Html {
  const row = (key: string, value: string | undefined, none = '–') => ({ key: { text: key }, value: { text: value ?? none } })
  return html`${govuk.summaryList({
    rows: [
      row('Sign-in name', p.signInName, 'None: they cannot sign in'),
      row('Job title', p.jobTitle),
      row('Worker number', p.workerId),
      row('Employed by an agency', p.agency === undefined ? undefined : p.agency ? 'Yes' : 'No', 'Not said'),
      p.organisation !== undefined && row('Works for', p.organisation),
      row('Email address', p.email),
      row('Phone number', p.phone),
    ],
  })}
  ${action(`/workforce/people/${id}/change`, 'Change details')}`
}
