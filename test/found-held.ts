import type { CheckedAcross, CheckedFiles, FoundInFiles } from '../src/engines/engines.ts'
import type { FoundRows, Outcome } from '../src/returns/returns.ts'

/** What was found in files, all of it read at once, as a test compares it. */
export function held<C extends CheckedFiles | CheckedAcross>({ outcomes, close, ...checked }: C) {
  const all = outcomes.map(outcome => (outcome.status === 'failed' ? { ...outcome, found: outcome.found.map(rowsOf) } : outcome))
  close()
  return { ...checked, outcomes: all as readonly Outcome[] }
}

function rowsOf({ table, fields, some }: FoundInFiles): FoundRows {
  const all = [...some()]
  return {
    ...(table !== undefined && { table }),
    fields,
    rows: all.flatMap(({ rows }) => rows),
    children: all.flatMap(each => each.children),
  }
}
