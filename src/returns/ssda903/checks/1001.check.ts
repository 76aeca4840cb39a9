import type { Day } from '../../../kernel/kernel.ts'
import { after, daysBetween, yearsAfter } from '../../days.ts'
import { since } from '../../return-year.ts'
import { type Episode, latest } from '../episodes.ts'
import { byDay } from '../in-turn.ts'
import type { Check903, Tables903 } from '../layout.ts'
import { guide903 } from '../source.ts'

/** Both years’ episodes, one for each start: of copies the one that ended first, and one that ended before one that had not. The last goes on to the year’s end. */
function pooled({ Episodes, Episodes_last }: Tables903, end: Day) {
  const byStart = new Map<Day | undefined, Episode>()
  for (const episode of byDay([...Episodes, ...Episodes_last], ({ DEC }) => DEC)) {
    if (!byStart.has(episode.DECOM)) byStart.set(episode.DECOM, episode)
  }
  const all = [...byStart.values()]
  const last = latest(all)
  return { last, spells: all.map(({ DECOM, DEC, LS }) => ({ DECOM, LS, DEC: DEC ?? (last && DECOM === last.DECOM ? end : undefined) })) }
}

export default {
  id: '1001',
  severity: 'error',
  says: 'By their episodes of this year and last, this young person was not in care for 13 weeks after they turned 14, some of it after they turned 16, or they were adopted: then they are no care leaver. Take the care leaver information out, or put the episodes right. If they were in care before last year, it may be right as it is.',
  source: guide903('1001'),
  reading:
    'A child without a date of birth, or who is 20 or over at the end of the year, has no days that count, and is found. An episode whose start is missing counts from the birthday. Each child is judged alone: public tools report nobody at all, adopted children included, when no child of the return has any such days.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: {
    Episodes: ['CHILD', 'DECOM', 'DEC', 'LS', 'REC'],
    Episodes_last: ['CHILD', 'DECOM', 'DEC', 'LS', 'REC'],
    OC3: ['CHILD'],
    Header: ['CHILD', 'DOB'],
  },
  flags: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },

  run: (tables, { collectionEnd }) => {
    const { last, spells } = pooled(tables, collectionEnd)
    const dob = tables.Header.find(({ DOB }) => DOB !== undefined)?.DOB
    const daysFrom = (birth: Day | undefined) =>
      spells
        .filter(({ LS }) => LS !== 'V3' && LS !== 'V4')
        .reduce((sum, { DECOM, DEC }) => sum + Math.max(0, daysBetween(after(DECOM, birth) ? DECOM : birth, DEC) ?? 0), 0)
    const isUnder20 = after(yearsAfter(dob, 20), collectionEnd)
    const isLeaver = isUnder20 && daysFrom(yearsAfter(dob, 14)) >= 91 && daysFrom(yearsAfter(dob, 16)) >= 1
    const isAdopted = last?.REC === 'E11' || last?.REC === 'E12'
    return { OC3: isLeaver && !isAdopted ? [] : tables.OC3 }
  },

  examples: [
    {
      name: 'finds one who was never in care after 16, and one in care for 90 days after 14',
      given: {
        Header: [
          { CHILD: '1', DOB: '2005-06-01' },
          { CHILD: '2', DOB: '2005-06-01' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2019-06-01', DEC: '2021-06-01', LS: 'C2', REC: 'E4A' },
          { CHILD: '2', DECOM: '2022-04-02', DEC: '2022-07-01', LS: 'C2', REC: 'E4A' },
        ],
        OC3: [{ CHILD: '1' }, { CHILD: '2' }],
      },
      found: { OC3: [0, 1] },
    },
    {
      name: 'finds days that are only short breaks, and a young person who was adopted',
      given: {
        Header: [
          { CHILD: '1', DOB: '2005-06-01' },
          { CHILD: '2', DOB: '2005-06-01' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2021-06-01', LS: 'V4' },
          { CHILD: '2', DECOM: '2021-06-01', DEC: '2022-06-01', LS: 'C2', REC: 'E11' },
        ],
        OC3: [{ CHILD: '1' }, { CHILD: '2' }],
      },
      found: { OC3: [0, 1] },
    },
    {
      name: 'finds a young person of 20',
      given: {
        Header: [{ CHILD: '1', DOB: '2003-03-31' }],
        Episodes: [{ CHILD: '1', DECOM: '2016-06-01', DEC: '2021-03-31', LS: 'C2', REC: 'E4A' }],
        OC3: [{ CHILD: '1' }],
      },
      found: { OC3: [0] },
    },
    {
      name: 'passes 91 days after 16, some of them last year, and an episode that goes on',
      given: {
        Header: [
          { CHILD: '1', DOB: '2005-06-01' },
          { CHILD: '2', DOB: '2005-06-01' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2022-03-01', DEC: '2022-05-31', LS: 'C2', REC: 'E4A' },
          { CHILD: '2', DECOM: '2022-04-02', LS: 'C2' },
        ],
        Episodes_last: [{ CHILD: '1', DECOM: '2022-03-01', LS: 'C2' }],
        OC3: [{ CHILD: '1' }, { CHILD: '2' }],
      },
      found: {},
    },
  ],
} satisfies Check903
