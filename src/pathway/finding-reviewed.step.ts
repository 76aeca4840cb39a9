import { day } from '../kernel/kernel.ts'
import { aChild, first } from '../record/record.ts'
import { Reader } from './answers.ts'
import { census } from './sources.ts'
import type { FoundWrong, Given, Step } from './step.ts'

/** What a check finds in an entry, as an address can name it. */
export const findingId = ({ collection, rule, entry }: Pick<FoundWrong, 'collection' | 'rule' | 'entry'>): string =>
  `${collection}.${rule}.${entry}`

/** What is accepted together: what the check finds in this entry, and what it sets that against in other tables. Another entry of the same table is not. */
function together({ findings = [], about }: Given): FoundWrong[] {
  const chosen = findings.filter(found => findingId(found) === about)
  const tables = new Set(chosen.map(({ table }) => table))
  const [one] = chosen
  const beside = findings.filter(f => one && f.collection === one.collection && f.rule === one.rule && !tables.has(f.table))
  const all = new Map([...chosen, ...beside].map(found => [`${found.entry} ${found.fingerprint}`, found]))
  return [...all.values()]
}

const today = day('2026-03-09')
const assessed = aChild().referred('2026-01-05').assessed('2026-01-05')
const [episode] = assessed.child.socialCareEpisodes
const assessment = episode!.childAndFamilyAssessments[0]!.id
const found = { collection: 'cin' as const, rule: '8670Q', table: 'Assessments', says: 'This assessment began long ago, and has no end.' }
const findings: FoundWrong[] = [
  { ...found, entry: assessment, fingerprint: '0a' },
  { ...found, entry: episode!.id, table: 'CINdetails', fingerprint: '0b' },
  { ...found, entry: assessed.subject, fingerprint: '0c' },
]
const about = findingId(findings[0]!)

export const findingReviewed: Step = {
  id: 'finding-reviewed',
  says: 'Say that it was checked, and is right',
  done: 'It is accepted as right. If what it is about changes, it is asked again.',
  needs: 'record:child',
  source: census('queries, which are explained where the data are right'),
  looksAtFindings: true,
  about: {
    of: ({ findings = [] }) => findings.map(found => ({ id: findingId(found), label: found.says })),
    none: 'No return finds anything wrong here.',
    beside: true,
  },

  shows: given => together(given).slice(0, 1).map(({ says }) => ({ says: 'What the check found', is: says })), // biome-ignore format: one line
  asks: () => [
    {
      field: 'reason',
      label: 'Why is it right?',
      hint: 'What you looked at, and who told you. Whoever sends the return reads it.',
      as: 'words',
      rows: 4,
    },
  ],

  decide: (given, answers) => {
    const read = new Reader(answers, given.today)
    const reason = read.words('reason', 'why it is right')
    if (read.refused || !reason) return read.no
    return together(given).map(({ collection, rule, entry, fingerprint }) =>
      first(
        'findingReviewed',
        given.child.id,
        given.newId(),
        { collection, rule, about: entry, fingerprint, reason },
        'Checked, and it is right',
      ),
    )
  },

  examples: [
    {
      name: 'accepts what was found in one entry and what it is set against, and leaves another entry of the same table open',
      child: assessed.child,
      findings,
      about,
      answers: { reason: 'The family moved away; the assessment goes on in Leeds.' },
      today,
      decides: ['findingReviewed', 'findingReviewed'],
    },
    {
      name: 'refuses without a reason',
      child: assessed.child,
      findings,
      about,
      answers: { reason: ' ' },
      today,
      decides: { refuses: ['reason'] },
    },
    {
      name: 'what was put right meanwhile cannot be accepted',
      child: assessed.child,
      findings: findings.slice(1),
      about,
      answers: { reason: 'It is so.' },
      today,
      decides: { notNow: 'This has changed since: it can no longer be done here.' },
    },
  ],
}
