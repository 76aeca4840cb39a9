import type { FileRow } from './file-row.ts'

/** What a file says of periods of care, read from the rows of their episodes: when the child came into care, and if the last episode says so, that it is over. */
export function periodRows(rows: readonly FileRow[]): FileRow[] {
  const episodes = rows.filter(row => row.table === 'ssd_cla_episodes' && row.cells['clae_cla_id'])
  const start = (row: FileRow) => row.cells['clae_cla_episode_start_date'] ?? ''
  return [...Map.groupBy(episodes, row => row.cells['clae_cla_id']).values()].map(all => {
    const sorted = all.toSorted((a, b) => (start(a) < start(b) ? -1 : 1))
    const [first, last] = [sorted[0]!, sorted.at(-1)!]
    const goesOn = last.cells['clae_cla_episode_ceased_reason'] === 'X1'
    const entered = first.cells['clae_entered_care_date'] ?? first.cells['clae_cla_episode_start_date'] ?? null
    const ended = goesOn ? { clae_cla_episode_ceased_date: null, clae_cla_episode_ceased_reason: null } : {}
    return { ...first, table: 'period of care', cells: { ...last.cells, ...ended, clae_entered_care_date: entered } }
  })
}
