import { day, dayInWords, exampleId } from '../kernel/kernel.ts'
import { aChild, type Child, codes, first, leadOf, next, openEpisode } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { needsReferral, written } from './episodes.ts'
import { options } from './options.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-10')
const [post, other] = [exampleId(700), exampleId(701)]
const answers = { post, startDate: 'today' }
const led = aChild().referred('2025-03-03').ledBy(other, '2025-03-04')

/** Looked after, leaving care or helped as a family: somebody leads there too, where no referral is open. */
const isWithUs = (child: Child) =>
  [child.periodsOfCare, child.leavingCareEligibilities, child.familyHelpEpisodes].some(list => list.some(each => !each.endDate))

export const allocate: Step = {
  id: 'allocate',
  says: 'Allocate to a worker',
  done: 'The child is allocated',
  needs: 'decide:allocation',
  source: workingTogether('chapter 3, the lead practitioner, who is allocated to the child and the family'),
  notNow: given => (isWithUs(given.child) ? undefined : needsReferral(given)),

  asks: ({ child }) => [
    {
      field: 'post',
      label: 'Who will lead the work?',
      hint: 'Only workers who are in post and at work today: a case that is held by a vacant post has nobody',
      as: 'one',
      from: 'posts',
    },
    { field: 'startDate', label: 'From which day?', hint: 'Whoever leads now ends on the same day', as: 'day' },
    ...(leadOf(child)
      ? [{ field: 'changeReason', label: 'Why does the worker change?', as: 'one', of: options(codes.workerChangeReasons) } as const]
      : []),
  ],
  prefilled: ({ today }) => ({ startDate: written(today) }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const leads = leadOf(child)
    const episode = openEpisode(child)
    const post = read.id('post', 'who will lead the work')
    const startDate = read.pastDay('startDate', 'the day from which they lead')
    const changeReason = leads && read.one('changeReason', options(codes.workerChangeReasons), 'why the worker changes')
    if (post && leads?.post === post) read.refuse('post', 'They lead the work already')
    if (startDate && episode && startDate < episode.referralDate)
      read.refuse('startDate', `This must not be before the referral, ${dayInWords(episode.referralDate)}`)
    if (startDate && leads && startDate < leads.startDate)
      read.refuse('startDate', `This must not be before the worker who leads now began, ${dayInWords(leads.startDate)}`)
    if (read.refused || !post || !startDate) return read.no

    const ends =
      leads && next('involvement', child.id, leads, said({ endDate: startDate, changeReason }), 'Somebody else leads from now on')
    const facts = said({ role: 'lead' as const, post, socialCareEpisode: episode?.id, startDate })
    const begins = first('involvement', child.id, newId(), facts, 'Allocated')
    return ends ? [ends, begins] : [begins]
  },

  examples: [
    {
      name: 'somebody leads for a child who is looked after, where no referral is open',
      child: aChild().lookedAfter('2025-03-03').child,
      answers,
      today,
      decides: ['involvement'],
    },
    { name: 'a post leads from that day', child: aChild().referred('2025-03-03').child, answers, today, decides: ['involvement'] },
    {
      name: 'S92: whoever led before ends on the same day, with the reason for the change',
      child: led.child,
      answers: { ...answers, changeReason: 'LEFTRL' },
      today,
      decides: ['involvement', 'involvement'],
    },
    { name: 'S92: asks why the worker changes', child: led.child, answers, today, decides: { refuses: ['changeReason'] } },
    {
      name: 'refuses whoever leads already, and a day before they began',
      child: led.child,
      answers: { post: other, startDate: '3 March 2025', changeReason: 'MANAGE' },
      today,
      decides: { refuses: ['post', 'startDate'] },
    },
    {
      name: 'refuses a day before the referral, and a day to come',
      child: aChild().referred('2025-03-03').child,
      answers: { ...answers, startDate: '1 March 2025' },
      today,
      decides: { refuses: ['startDate'] },
    },
    {
      name: 'cannot be done without open work',
      child: aChild().child,
      answers,
      today,
      decides: { notNow: 'There is no open referral. Record the referral first.' },
    },
  ],
}
