import { type Facts, next } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import type { Option } from '../step.ts'
import { type Action, endOf, notOver, type OfPost, whenSaid } from './action.ts'
import { partOfFullTime } from './part-of-full-time.ts'

const teams = ({ council }: OfPost): Option[] => council.teams.map(t => ({ value: t.id, label: t.name }))

/** What the post is called, where it is and how much of full time it is. Its sort stays: a post that becomes another sort is another post. */
export const changePost: Action<OfPost> = {
  id: 'change',
  says: 'Change the post',
  done: 'The post is changed',
  asks: given => [
    { field: 'title', label: 'Title of the post', as: 'line' },
    { field: 'team', label: 'Team', as: 'one', of: teams(given) },
    partOfFullTime.ask,
  ],
  prefilled: ({ post: { post } }) => ({ title: post.title, team: post.team, fullTimeEquivalent: String(post.fullTimeEquivalent) }),
  decide: (given, answers) => {
    const read = new Reader(answers, given.today)
    const title = read.line('title', 'the title of the post')
    const team = read.one('team', teams(given), 'the team')
    const fullTimeEquivalent = partOfFullTime.read(read)
    if (read.refused || !title || !team || !fullTimeEquivalent) return read.no
    const facts: Partial<Facts<'post'>> = { title, team, fullTimeEquivalent }
    return [next('post', given.post.id, given.post.post, facts, 'The post was changed')]
  },
}

/** Whoever is in it must be out of it first: nobody is in a post that is not there. */
export const endPost: Action<OfPost> = {
  id: 'end',
  says: 'End the post',
  done: 'The post has its end',
  notNow: ({ post }) => (post.post.endDate ? 'The post has its end already.' : undefined),
  asks: () => [
    {
      field: 'endDate',
      label: 'When it ends',
      hint: 'From this day on there is no such post. Children it still leads are shown as unallocated.',
      as: 'day',
    },
  ],
  decide: (given, answers) => {
    const { post, today, council } = given
    const read = new Reader(answers, today)
    const endDate = endOf(read, 'the day on which the post ends', post.post.startDate)
    const inIt = endDate && notOver(post.postHoldings, endDate)[0]
    const name = inIt && (council.workers.find(w => w.id === inIt.professional)?.professional.name ?? 'Somebody')
    if (inIt) read.refuse('endDate', `${name} is in the post ${whenSaid(inIt)}: end that first`)
    if (read.refused || !endDate) return read.no
    return [next('post', post.id, post.post, { endDate }, 'The post ends')]
  },
}
