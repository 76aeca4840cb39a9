import { day } from '../../kernel/kernel.ts'
import { aChild, type Child, next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import { written } from '../episodes.ts'
import { workingTogether } from '../sources.ts'
import type { Step } from '../step.ts'
import { today } from './examples.ts'
import { alsoAsks, alsoNo, alsoThese } from './together.ts'

const openHelp = (child: Child) => child.familyHelpEpisodes.find(h => !h.endDate)
const helped = (siblings: readonly Child[]) => siblings.filter(s => openHelp(s))
const none = 'There is no family help that has not ended.'
const ava = aChild().with('familyHelpEpisode', { type: 'familyHelp', startDate: day('2025-03-10') })
const answers = { endDate: '20/3/25', endReason: 'The family manages well, and knows whom to ring.' }

export const familyHelpEnd: Step = {
  id: 'family-help-end',
  says: 'Record that family help has ended',
  done: 'The end of family help is recorded',
  needs: 'record:child',
  source: workingTogether('chapter 3, early help and family help'),
  siblings: true,
  notNow: ({ child }) => (openHelp(child) ? undefined : none),

  asks: ({ siblings }) => [
    { field: 'endDate', label: 'When did it end?', as: 'day' },
    { field: 'endReason', label: 'Why, and what is different for the family now?', as: 'words' },
    ...alsoAsks(helped(siblings), name => `Did it end for ${name} too?`),
  ],
  prefilled: ({ today, siblings }) => ({ endDate: written(today), ...alsoNo(helped(siblings)) }),

  decide: ({ child, siblings, today }, given) => {
    const read = new Reader(given, today)
    const endDate = read.pastDay('endDate', 'the day on which it ended')
    const endReason = read.words('endReason', 'why')
    const all = [child, ...alsoThese(read, helped(siblings), name => `whether it ended for ${name} too`)]
    const ends = all.map(each => ({ each, help: openHelp(each)! }))
    for (const { each, help } of ends)
      read.notBefore(each === child ? 'endDate' : `with-${each.id}`, 'the end', endDate, help.startDate, 'when it began')
    if (read.refused || !endDate || !endReason) return read.no
    return ends.map(({ each, help }) => next('familyHelpEpisode', each.id, help, { endDate, endReason }, 'Family help ended'))
  },

  examples: [
    { name: 'ends with why', child: ava.child, answers, today, decides: ['familyHelpEpisode'] },
    {
      name: 'and not before it began',
      child: ava.child,
      answers: { ...answers, endDate: '9/3/25' },
      today,
      decides: { refuses: ['endDate'] },
    },
    { name: 'what did not begin does not end', child: aChild().child, answers, today, decides: { notNow: none } },
  ],
}
