import type { Imported903, Year903 } from './import-903.ts'
import { n } from './words.ts'

/** What came of it: children, rows, what is aside and what does not fit, each counted by its reason. */
export function reconciliation({ years, notes, children, fresh, changed, versions }: Imported903): string {
  const unchanged = children - fresh - changed
  const lines = [
    ...years.map(ofYear),
    ...notes,
    `${n(children, 'child', 'children')}: ${n(fresh, 'new', 'new')}, ${n(changed, 'changed', 'changed')}, ${n(unchanged, 'as they were', 'as they were')}; ${
      versions === 0 ? 'nothing is new' : `${n(versions, 'entry', 'entries')} added or changed`
    }.`,
  ]
  const all = years.flatMap(({ asides }) => asides)
  const aside = all.filter(a => !a.isContradiction)
  const rows = aside.filter(a => a.isWhole).length
  lines.push(`Kept aside: ${n(rows, 'row')} and ${n(aside.length - rows, 'cell')}${aside.length === 0 ? '.' : ':'}`, ...counted(aside))
  const apart = all.filter(a => a.isContradiction)
  lines.push(
    `What does not fit between years, or the record: ${apart.length === 0 ? 'nothing.' : `${apart.length.toLocaleString('en-GB')}:`}`,
    ...counted(apart),
  )
  return lines.join('\n')
}

function ofYear({ name, year, children, rows, stopped, notes }: Year903): string {
  const tables = [...rows].map(([table, count]) => `${table} ${count.toLocaleString('en-GB')}`).join(', ')
  const said = [`${name}: ${year.replace('_', '/')}, ${n(children, 'child', 'children')}; rows: ${tables}.`]
  if (stopped) said.push(`  It could not be read to its end: ${stopped}`)
  return [...said, ...notes.map(note => `  ${note}`)].join('\n')
}

function counted(asides: Year903['asides']): string[] {
  const counts = Map.groupBy(asides, a => `${a.reason} (${a.field})`)
  return [...counts]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([reason, its]) => `  ${its.length.toLocaleString('en-GB').padStart(7)}  ${reason}`)
}
