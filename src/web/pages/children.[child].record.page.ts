import { stepOf } from '../../pathway/pathway.ts'
import { childOf } from '../child/child-of.ts'
import { framed } from '../child/frame.ts'
import { isChildKind, kindsOf, recordList } from '../child/record-list.ts'
import { storyOf } from '../child/story.ts'
import { aboutIn, viewOf } from '../child/view.ts'
import { needToCorrect } from '../child/who-may-correct.ts'
import { html } from '../html.ts'
import { printButton } from '../kit.ts'
import type { Page } from '../page.ts'

/** Everything that is recorded about a child, by kind, in words; with the way to correct it, to take it back, and to what it said before. */
export default {
  path: '/children/:child/record',
  needs: 'see:history',
  show: async ctx => {
    const child = await childOf(ctx)
    if ('goTo' in child) return child
    const { may } = ctx.asker
    const view = await viewOf(ctx, child)
    const story = await storyOf(ctx.store, child)
    const kind = isChildKind(ctx.query['kind']) ? ctx.query['kind'] : undefined
    const here = `/children/${child.id}/record`
    const withdraw = stepOf('withdraw')
    const inside = html`
      <nav aria-label="Kinds of entries" class="kith-kinds">
        <ul class="kith-tags">
          <li><a class="govuk-link" href="${here}"${kind === undefined && html` aria-current="page"`}>Everything (${story.entries.filter(e => !e.last.withdrawn).length})</a></li>
          ${kindsOf(story.entries).map(
            k =>
              html`<li><a class="govuk-link" href="${here}?kind=${k.kind}"${k.kind === kind && html` aria-current="page"`}>${k.text} (${k.count})</a></li>`,
          )}
        </ul>
      </nav>
      <p class="govuk-body"><a class="govuk-link" href="/children/${child.id}/as-known">What did we know on another day?</a></p>
      ${recordList({
        child: child.id,
        names: story.names,
        isTheirWork: view.isTheirWork,
        entries: kind ? story.entries.filter(e => e.kind === kind) : story.entries,
        mayCorrect: ({ kind, last }) => {
          const need = last.withdrawn ? undefined : needToCorrect(kind, last.facts)
          return need !== undefined && may.has(need)
        },
        mayWithdraw: entry => withdraw !== undefined && may.has(withdraw.needs) && entry.kind !== 'childDetails',
      })}
      ${printButton('Print this record')}`
    const title = 'The whole record'
    return { title, about: aboutIn(view), page: framed(view, ctx.asker, '/record', { text: title }, inside) }
  },
} satisfies Page
