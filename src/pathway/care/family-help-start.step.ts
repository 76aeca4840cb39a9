import { isId } from '../../kernel/kernel.ts'
import { aChild, type Child, first } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { helpType } from '../labels.ts'
import { choices } from '../options.ts'
import { workingTogether } from '../sources.ts'
import type { Step } from '../step.ts'
import { today } from './examples.ts'
import { alsoAsks, alsoNo, alsoThese, called } from './together.ts'

const openHelp = (child: Child) => child.familyHelpEpisodes.find(h => !h.endDate)
const unhelped = (siblings: readonly Child[]) => siblings.filter(s => !openHelp(s))
const answers = {
  type: 'familyHelp',
  startDate: '20/3/25',
  reason: 'Ava is often late for school since her mother is ill.',
  organisation: 'Family hub',
}
const helped = aChild().with('familyHelpEpisode', { type: 'earlyHelp', startDate: today })
const sam = aChild({ firstName: 'Sam', laChildId: 'C2' }, 2)

export const familyHelpStart: Step = {
  id: 'family-help-start',
  says: 'Record that family help begins',
  done: 'Family help has begun',
  needs: 'record:child',
  source: workingTogether('chapter 3, early help and family help'),
  siblings: true,
  notNow: ({ child }) => (openHelp(child) ? 'This family has help already. Record its end first.' : undefined),

  asks: ({ siblings }) => [
    { field: 'type', label: 'Which kind of help?', as: 'one', of: choices(helpType) },
    { field: 'startDate', label: 'Since when?', as: 'day' },
    { field: 'reason', label: 'What does the family want help with?', as: 'words' },
    { field: 'organisation', label: 'Who helps: which team or organisation?', as: 'line', optional: true },
    { field: 'worker', label: 'Who is the lead practitioner?', as: 'one', from: 'workers', optional: true },
    ...alsoAsks(unhelped(siblings), name => `Is it for ${name} too?`),
  ],
  prefilled: ({ today, siblings }) => ({ startDate: written(today), type: 'familyHelp', ...alsoNo(unhelped(siblings)) }),

  decide: ({ child, siblings, today, newId }, given) => {
    const read = new Reader(given, today)
    const type = read.one('type', choices(helpType), 'which kind of help')
    const startDate = read.pastDay('startDate', 'the day since when')
    const reason = read.words('reason', 'what the family wants help with')
    const organisation = read.lineIfAny('organisation')
    const worker = isId(read.text('worker')) ? read.text('worker') : undefined
    const others = alsoThese(read, unhelped(siblings), name => `whether it is for ${name} too`)
    for (const each of startDate ? [child, ...others] : [])
      if (each.familyHelpEpisodes.some(h => h.endDate && h.endDate > startDate!))
        read.refuse(each === child ? 'startDate' : `with-${each.id}`, `Earlier help for ${called(each)} had not ended by then`)
    if (read.refused || !type || !startDate || !reason) return read.no
    return [child, ...others].map(each =>
      first('familyHelpEpisode', each.id, newId(), said({ type, startDate, reason, organisation, worker }), 'Family help begins'),
    )
  },

  examples: [
    { name: 'S03: begins with what the family wants help with', child: aChild().child, answers, today, decides: ['familyHelpEpisode'] },
    {
      name: 'is for sisters and brothers too, where somebody says so',
      child: aChild().child,
      siblings: [sam.child],
      answers: { ...answers, [`with-${sam.subject}`]: 'yes' },
      today,
      decides: ['familyHelpEpisode', 'familyHelpEpisode'],
    },
    { name: 'asks why', child: aChild().child, answers: { ...answers, reason: '' }, today, decides: { refuses: ['reason'] } },
    {
      name: 'there is one at a time',
      child: helped.child,
      answers,
      today,
      decides: { notNow: 'This family has help already. Record its end first.' },
    },
  ],
}
