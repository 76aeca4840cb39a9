import { day } from '../kernel/kernel.ts'
import { aChild, type Child, codes, first, next, openEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { named, needsReferral, written, writtenIfAny } from './episodes.ts'
import { options } from './options.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const temporary = (child: Child) => child.socialCareEpisodes.flatMap(e => e.childProtectionPlans).filter(p => p.temporaryForOtherAuthority)
const open = (child: Child) => temporary(child).filter(p => !p.endDate)

const today = day('2025-03-24')
const answers = { startDate: '10/3/25', category: 'NEG' }
const referred = aChild().referred('2025-03-03')
const held = referred.protected('2025-03-10', 'NEG', { temporaryForOtherAuthority: true })

export const temporaryPlan: Step = {
  id: 'temporary-plan',
  says: 'Record another council’s child protection plan',
  done: 'The other council’s plan is recorded. It is shown, and not counted as ours.',
  needs: 'record:child-protection',
  source: workingTogether('chapter 3, children who move: the plan of the council where they lived'),
  about: { of: ({ child }) => named(open(child), 'Plan', p => p.startDate), none: '', optional: true },
  notNow: given =>
    needsReferral(given) ??
    (given.about === undefined && open(given.child).length > 0 ? 'Another council’s plan is recorded already.' : undefined),

  asks: ({ child, about }) => [
    { field: 'startDate', label: 'Since when does the child live here under that plan?', as: 'day' },
    { field: 'category', label: 'Under which category?', as: 'one', of: options(codes.abuseCategories) },
    ...(open(child).some(p => p.id === about) ? [{ field: 'endDate', label: 'Until when?', as: 'day', optional: true } as const] : []),
  ],
  prefilled: ({ child, about, today }) => {
    const plan = open(child).find(p => p.id === about)
    return plan ? { startDate: writtenIfAny(plan.startDate), category: plan.categories.at(-1)?.category } : { startDate: written(today) }
  },

  decide: ({ child, about, today, newId }, given) => {
    const [episode, plan] = [openEpisode(child), open(child).find(p => p.id === about)]
    const read = new Reader(given, today)
    const startDate = read.pastDay('startDate', 'the day since which the child lives here')
    read.notBefore('startDate', 'this', startDate, episode?.referralDate, 'the day of the referral')
    const others = temporary(child).filter(p => p.id !== about)
    if (startDate && others.some(p => p.endDate && p.endDate >= startDate)) {
      read.refuse('startDate', 'The last plan of another council had not ended by then: this one begins on a later day')
    }
    const category = read.one('category', options(codes.abuseCategories), 'the category')
    const endDate = plan && read.pastDayIfAny('endDate', 'the end')
    if (startDate && endDate && endDate <= startDate) read.refuse('endDate', 'A plan ends on a later day than the one on which it begins')
    if (read.refused || !episode || !startDate || !category) return read.no
    const facts = said({ startDate, endDate, categories: [{ category, startDate }] })
    if (plan) return [next('childProtectionPlan', child.id, plan, facts, 'Brought up to date')]
    const whole = { socialCareEpisode: episode.id, temporaryForOtherAuthority: true, ...facts }
    return [first('childProtectionPlan', child.id, newId(), whole, 'Plan of another council')]
  },

  examples: [
    {
      name: 'Pitfall 9: another council’s plan is shown beside ours, and never counted',
      child: referred.child,
      answers,
      today,
      decides: ['childProtectionPlan'],
    },
    {
      name: 'Pitfall 9: it ends when the child moves on, or has a plan here',
      child: held.child,
      about: held.child.socialCareEpisodes[0]!.childProtectionPlans[0]!.id,
      answers: { ...answers, endDate: '20/3/25' },
      today,
      decides: ['childProtectionPlan'],
    },
    {
      name: 'and not on the day on which it began (8840)',
      child: held.child,
      about: held.child.socialCareEpisodes[0]!.childProtectionPlans[0]!.id,
      answers: { ...answers, endDate: '10/3/25' },
      today,
      decides: { refuses: ['endDate'] },
    },
    {
      name: 'another one begins on a later day than the last one ended',
      child: held.protectionEnded('2025-03-20').child,
      answers: { ...answers, startDate: '20/3/25' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'there is one at a time',
      child: held.child,
      answers,
      today,
      decides: { notNow: 'Another council’s plan is recorded already.' },
    },
  ],
}
