import { isDuring } from '../../kernel/kernel.ts'
import type { Known } from '../../record/record.ts'
import { allocationOf } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, emptyState } from '../kit.ts'
import { leadFact, leadingOf, phoneLink } from './lead.ts'
import { involvedAs } from './own-codes.ts'
import type { ChildView } from './view.ts'

interface Involved {
  name: Html | string
  phone?: string | undefined
  from?: string | undefined
}

/** Who works with the child now, the lead first; where nobody does, that is the first thing said. */
export function workersTable(view: ChildView): Html {
  const { child, today } = view
  const open = child.careWorkerDetails.filter(i => isDuring(i, today))
  const leading = leadingOf(view)
  const inOrder = open.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
  // Where a post leads, its own row says who is missing.
  const alarm = leading.is === 'nobody' && !open.some(i => i.role === 'lead') && html`<p class="govuk-body">${leadFact(leading)}</p>`
  if (open.length === 0) return html`${alarm || emptyState({ says: 'Nobody is recorded as working with the child.' })}`
  return html`${alarm}${board({
    caption: 'Workers and agencies',
    captionHidden: true,
    empty: '',
    columns: [{ head: 'Who' }, { head: 'Role' }, { head: 'Phone' }, { head: 'Since' }],
    rows: inOrder.map(each => {
      const { name, phone, from } = involved(view, each)
      return [
        html`${name}${from && html`<span class="kith-kin">${from}</span>`}`,
        involvedAs(each.role),
        phone ? phoneLink(phone) : '–',
        dayText(each.startDate, 'short'),
      ]
    }),
  })}`
}

function involved({ posts, teams, workers, today }: ChildView, i: Known<'involvement'>): Involved {
  const post = i.post === undefined ? undefined : posts.get(i.post)
  if (post) {
    const allocation = allocationOf(post, today)
    const from = [post.title, teams.get(post.team)].filter(Boolean).join(', ')
    if (!allocation.allocated)
      return { name: html`<span class="kith-alarm">Nobody</span>`, from: `${from}. ${allocation.why}`, phone: i.phone }
    const phone = i.phone ?? allocation.to.map(w => workers.get(w.id)?.phone).find(Boolean) ?? undefined
    return { name: allocation.to.map(w => w.name).join(' and '), from, phone }
  }
  const worker = i.professional === undefined ? undefined : workers.get(i.professional)
  if (worker)
    return {
      name: worker.name,
      from: i.agency ?? worker.jobTitle ?? worker.organisation ?? undefined,
      phone: i.phone ?? worker.phone ?? undefined,
    }
  return { name: i.agency ?? 'Not named', phone: i.phone }
}
