import { type Html, html } from '../html.ts'
import { bar, board, govuk } from '../kit.ts'
import type { TeamLoads } from './council.ts'

const decimal = (n: number | undefined) => ({ cell: n === undefined ? '–' : n.toFixed(1), by: n ?? -1 })

/** Each team with what is published and what is true side by side; the true load as a bar, its number beside it. */
export function teamsBoard(teams: readonly TeamLoads[], caption: string, hasLinks: boolean): Html {
  const most = Math.max(20, ...teams.map(t => t.loads.caseload.trueLoad.average ?? 0))
  return board({
    caption,
    empty: 'There are no teams yet.',
    columns: [
      { head: 'Team' },
      { head: 'Posts filled', numeric: true },
      { head: 'Cases', numeric: true, sort: 'none' },
      { head: 'Unallocated', numeric: true, sort: 'none' },
      { head: 'Reported average', numeric: true, sort: 'none' },
      { head: 'True load', numeric: true, sort: 'none' },
      { head: 'Gap', numeric: true, sort: 'none' },
      { head: 'True load, drawn' },
    ],
    rows: teams.map(({ team, loads: { posts, caseload } }) => {
      const { reported, trueLoad, gap, cases, unallocated } = caseload
      const holding = posts.filter(
        p => p.post.type === 'caseHolding' && !(p.allocation.allocated === false && p.allocation.reason === 'ended'),
      )
      return [
        hasLinks ? html`<a class="govuk-link govuk-link--no-visited-state" href="/teams/${team.id}">${team.name}</a>` : team.name,
        `${holding.filter(p => p.allocation.allocated).length} of ${holding.length}`,
        { cell: String(cases), by: cases },
        { cell: unallocated > 0 ? govuk.tag({ text: String(unallocated), classes: 'govuk-tag--red' }) : '0', by: unallocated },
        decimal(reported.average),
        decimal(trueLoad.average),
        { cell: gap === undefined ? '–' : `${gap > 0 ? '+' : ''}${gap.toFixed(1)}`, by: gap ?? -1 },
        trueLoad.average === undefined
          ? cases > 0 && 'Nobody is at work to hold them'
          : bar({
              value: trueLoad.average,
              of: most,
              ...(reported.average !== undefined && { mark: reported.average }),
              over: (gap ?? 0) > 0 && unallocated > 0,
              says: `True load ${trueLoad.average}, reported ${reported.average ?? 'not known'}`,
            }),
      ]
    }),
  })
}
