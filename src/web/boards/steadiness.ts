import type { Day, Id } from '../../kernel/kernel.ts'
import { continuityExplained, leadsWithin, visitsByTheLead, yearWith } from '../../workforce/workforce.ts'
import { type Html, html } from '../html.ts'
import { howWorkedOut } from '../kit.ts'
import type { Ctx } from '../page.ts'
import { number } from './load-panel.ts'

const share = (part: number, of: number) => (of > 0 ? `${Math.round((part / of) * 100)}%` : '–')

/** Whether children keep their worker, beside whether things are done in time: never one without the other. */
export async function steadiness({ store, today }: Pick<Ctx, 'store' | 'today'>, subjects: readonly Id[]): Promise<Html | false> {
  if (subjects.length === 0) return false
  const year = yearWith(today)
  const work = await store.workWithChildren(subjects, year.from)
  const posts = await store.staffedPosts(today, { posts: [...new Set(work.flatMap(w => w.leads.flatMap(l => l.post ?? [])))] })
  const byId = new Map(posts.map(p => [p.id, p]))
  const leads = work.map(w => leadsWithin(w.leads, byId, upTo(year, today)).length)
  const visits = work.map(w => visitsByTheLead(w.visits, w.leads, byId))
  const [seen, own] = [total(visits.map(v => v.seen)), total(visits.map(v => v.byTheLead))]
  const { met, late } = await store.timelinessOf(subjects, year.from)
  return html`<h2 class="govuk-heading-m">The same worker, and in time</h2>
  <dl class="kith-numbers">
    ${number('Three or more workers', share(leads.filter(n => n >= 3).length, leads.length), `${leads.filter(n => n >= 3).length} of ${leads.length} children since 1 April`)}
    ${number('Seen by their own worker', share(own, seen), `${own} of ${seen} visits since 1 April`)}
    ${number('Done in time', share(met, met + late), `${met} of ${met + late} limits that ended since 1 April`)}
  </dl>
  ${howWorkedOut(continuityExplained)}`
}

/** The year so far: who is to lead later in it has not led yet. */
const upTo = (year: { from: Day; to: Day }, today: Day) => ({ from: year.from, to: today < year.to ? today : year.to })
const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
