import { day } from '../kernel/kernel.ts'
import { aChild, type Child, first, openEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { alsoAsks, alsoNo, alsoThese, called } from './care/together.ts'
import { needsReferral, written } from './episodes.ts'
import { openProceedings } from './proceedings.ts'
import { childrenAct } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const referred = aChild().referred('2025-03-03')
const sam = aChild({ firstName: 'Sam', laChildId: 'C2' }, 2).referred('2025-03-03')
const answers = { startDate: '20/3/25' }
const already = 'Pre-proceedings are open for this child already.'
const whoMay = (siblings: readonly Child[]) => siblings.filter(s => openEpisode(s) && !openProceedings(s))

export const preProceedingsStart: Step = {
  id: 'pre-proceedings-start',
  says: 'Record that pre-proceedings begin',
  done: 'Pre-proceedings have begun. The letter to the family comes next, with the offer of a family group meeting.',
  needs: 'record:child-protection',
  source: childrenAct(31),
  siblings: true,
  notNow: given => needsReferral(given) ?? (openProceedings(given.child) && already),

  asks: ({ siblings }) => [
    { field: 'startDate', label: 'When was it decided to start?', as: 'day', item: 'N00826' },
    ...alsoAsks(whoMay(siblings), name => `Is it about ${name} too?`),
  ],
  prefilled: ({ today, siblings }) => ({ startDate: written(today), ...alsoNo(whoMay(siblings)) }),

  decide: ({ child, siblings, today, newId }, given) => {
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the day of the decision')
    const others = alsoThese(read, whoMay(siblings), name => `whether it is about ${name} too`)
    for (const each of [child, ...others]) {
      const from = openEpisode(each)?.referralDate
      if (startDate && from && startDate < from)
        read.refuse(each === child ? 'startDate' : `with-${each.id}`, `${called(each)} was referred after that day`)
    }
    if (read.refused || !startDate) return read.no
    return [child, ...others].flatMap(each => {
      const socialCareEpisode = openEpisode(each)?.id
      return socialCareEpisode
        ? [first('preProceedings', each.id, newId(), said({ socialCareEpisode, startDate }), 'Pre-proceedings begin')]
        : []
    })
  },

  examples: [
    { name: 'S21: begins with the decision', child: referred.child, answers, today, decides: ['preProceedings'] },
    {
      name: 'is about sisters and brothers too, where somebody says so',
      child: referred.child,
      siblings: [sam.child],
      answers: { ...answers, [`with-${sam.subject}`]: 'yes' },
      today,
      decides: ['preProceedings', 'preProceedings'],
    },
    {
      name: 'refuses a day before the referral',
      child: referred.child,
      answers: { startDate: '2/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'needs a referral',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'There is no open referral. Record the referral first.' },
    },
  ],
}
