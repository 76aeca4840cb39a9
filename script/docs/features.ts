import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counted, link, made, page, plain, table } from './markdown.ts'
import { home } from './rule-files.ts'
import { type Shown, testsThatShow } from './tests-in-source.ts'

export interface Features {
  features: readonly { id: string; area: string; title: string }[]
  pitfalls: readonly { id: number; title: string }[]
}

export const features = (): Features => JSON.parse(readFileSync(join(home, 'docs', 'features.json'), 'utf8')) as Features

/** What Kith is for, row by row, each with the tests that show it. */
export function featuresDocument(): string {
  const { features: rows, pitfalls } = features()
  const tests = testsThatShow()
  const by = (id: string) => tests.filter(({ ids }) => ids.includes(id))
  const shown = rows.filter(({ id }) => by(id).length > 0)
  const held = pitfalls.filter(({ id }) => by(`Pitfall ${id}`).length > 0)
  return page(
    made('docs/features.json and the names of the tests'),
    '# Features and pitfalls',
    `${shown.length} of ${rows.length} features and ${held.length} of ${pitfalls.length} pitfalls are shown by ${counted(tests.length, 'test')}.`,
    `A row is shown by the tests whose names begin with its id, by what those tests say and by no more: a row with tests may be built in part. Where there is no test it counts
as not built. The ids are those of the list that Kith was planned from; some numbers are left out on purpose.`,
    ...[...Map.groupBy(rows, ({ area }) => area)].flatMap(([area, all]) => [
      `## ${plain(area)}`,
      table(
        ['', 'what', 'shown by'],
        all.map(({ id, title }) => [id, plain(title), cell(by(id), 'not built')]),
      ),
    ]),
    '## Pitfalls',
    'Where systems like this one have gone wrong before.',
    table(
      ['', 'what', 'shown by'],
      pitfalls.map(({ id, title }) => [String(id), plain(title), cell(by(`Pitfall ${id}`), 'no test')]),
    ),
  )
}

const cell = (tests: readonly Shown[], none: string): string =>
  tests.length === 0
    ? none
    : tests.map(({ says, path, mayBeSkipped }) => link(says, `../${path}`) + (mayBeSkipped ? ' (where its samples are)' : '')).join('<br>')
