import { labels, type OfPost } from '../../pathway/pathway.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, govuk } from '../kit.ts'
import { doLink, holder, holdersOf, linkTo, teamName, workerLink } from './holders.ts'
import { action } from './worker-page.ts'

/** A post: where it is, who is in it, and who was. */
export function postPage(given: OfPost): Html {
  const { post: whole, council, today } = given
  const { id, post, postHoldings } = whole
  const at = `/workforce/posts/${id}`
  const name = (worker: string) => council.workers.find(w => w.id === worker)
  const isOver = post.endDate !== undefined && post.endDate <= today
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { html: html`${value}` } })
  return html`${govuk.backLink({ href: '/workforce/posts', text: 'Posts' })}
  <span class="govuk-caption-l">Post in ${linkTo(`/workforce/posts?team=${post.team}`, teamName(council, post.team))}</span>
  <h1 class="govuk-heading-l">${post.title}</h1>
  ${govuk.summaryList({
    rows: [
      row(
        'Who is in it today',
        isOver
          ? 'Nobody: the post has ended'
          : holder(
              {
                ...post,
                holders: holdersOf(council, whole, today).map(({ worker }) => ({ id: worker.id, name: worker.professional.name })),
              },
              today,
            ),
      ),
      row('What sort of post it is', labels.postType[post.type]),
      row('Full-time equivalent', String(post.fullTimeEquivalent)),
      row('From', dayText(post.startDate)),
      post.endDate !== undefined && row('Until', dayText(post.endDate)),
    ],
  })}
  ${board({
    caption: 'Who is in it, and who was',
    empty: 'Nobody has been in this post.',
    columns: [{ head: 'Worker' }, { head: 'From' }, { head: 'Until' }, { head: 'Change' }],
    rows: postHoldings
      .toSorted((a, b) => (a.startDate > b.startDate ? -1 : 1))
      .map(h => {
        const worker = name(h.professional)
        const says = worker?.professional.name ?? 'Somebody who is not known'
        const isOpen = !h.endDate || h.endDate > today
        return [
          worker ? workerLink(worker) : says,
          dayText(h.startDate),
          h.endDate ? dayText(h.endDate) : '–',
          isOpen && doLink(`${at}/leave?entry=${h.id}`, 'End', says),
        ]
      }),
  })}
  ${!isOver && action(`${at}/fill`, 'Put a worker into the post')}`
}
