import { day, exampleId, type Id } from '../src/kernel/kernel.ts'
import { type Facts, first, type Kind, type NewVersion } from '../src/record/record.ts'

/** Teams, posts and workers for a test, as they are recorded. Numbers tell them apart; each has its own. */
const since = day('2020-04-01')
const record = <K extends Kind>(kind: K, subject: Id, entry: Id, facts: Facts<K>) => first(kind, subject, entry, facts, 'New') as NewVersion
const within = (n: number, i: number): Id => exampleId(n * 1000 + i)

export const aTeam = (n: number, name: string, facts: Partial<Facts<'team'>> = {}): NewVersion =>
  record('team', exampleId(n), exampleId(n), { name, type: 'childProtection', ...facts })

interface Worker {
  facts?: Partial<Facts<'professional'>>
  roles?: (Pick<Facts<'roleAssignment'>, 'role'> & Partial<Facts<'roleAssignment'>>)[]
  away?: Partial<Facts<'absence'>>
}
export const aWorker = (n: number, name: string, { facts, roles = [], away }: Worker = {}): NewVersion[] => [
  record('professional', exampleId(n), exampleId(n), { name, ...facts }),
  ...roles.map((role, i) => record('roleAssignment', exampleId(n), within(n, i + 1), { startDate: since, ...role })),
  ...(away ? [record('absence', exampleId(n), within(n, 99), { reason: 'sickness', startDate: since, ...away })] : []),
]

/** A full-time case-holding post in a team, unless it is said otherwise; with who is and was in it. */
export const aPost = (
  n: number,
  team: number,
  holdings: readonly (Partial<Facts<'postHolding'>> & { by: number })[],
  facts: Partial<Facts<'post'>> = {},
): NewVersion[] => [
  record('post', exampleId(n), exampleId(n), {
    title: 'Social worker',
    team: exampleId(team),
    type: 'caseHolding',
    fullTimeEquivalent: 1,
    startDate: since,
    ...facts,
  }),
  ...holdings.map(({ by, ...during }, i) =>
    record('postHolding', exampleId(n), within(n, i + 1), { professional: exampleId(by), startDate: since, ...during }),
  ),
]
