import { type Day, dayInWords, type Id } from '../../kernel/kernel.ts'
import { first, type NewVersion, next, type Post, type Professional } from '../../record/record.ts'
import { Reader } from '../answers.ts'
import type { Option, Refused } from '../step.ts'
import { type Action, endOf, hasLeft, notOver, type OfCouncil, type OfPost, type OfWorker, overlap, whenSaid } from './action.ts'

const nameOf = ({ council }: OfCouncil, worker: Id) =>
  council.workers.find(w => w.id === worker)?.professional.name ?? 'Somebody who is not known'
const workersHere = ({ council, today }: OfCouncil): Option[] =>
  council.workers
    .filter(w => !hasLeft(w, today))
    .map(({ id, professional: { name, jobTitle } }) => ({ value: id, label: jobTitle ? `${name}, ${jobTitle}` : name }))

/** A post with its team, as it is chosen from a list. */
const postSaid = ({ council }: OfCouncil, { post }: Post): string =>
  `${post.title}, ${council.teams.find(t => t.id === post.team)?.name ?? 'no team'}`

/** Posts that nobody is in for good. */
const freePosts = (given: OfCouncil): Option[] =>
  given.council.posts
    .filter(p => p.postHoldings.every(h => h.endDate) && !(p.post.endDate && p.post.endDate <= given.today))
    .map(p => ({ value: p.id, label: postSaid(given, p) }))

const from = { field: 'startDate', label: 'From', as: 'day' } as const

export const putInPost: Action<OfPost> = {
  id: 'fill',
  says: 'Put a worker into the post',
  done: 'The worker is in the post',
  notNow: ({ post, today }) => (post.post.endDate && post.post.endDate <= today ? 'The post has ended.' : undefined),
  asks: given => [{ field: 'worker', label: 'Worker', as: 'one', of: workersHere(given) }, from],
  decide: (given, answers) => {
    const read = new Reader(answers, given.today)
    const chosen = read.one('worker', workersHere(given), 'the worker')
    const startDate = read.day('startDate', 'the day from which they are in the post')
    const worker = given.council.workers.find(w => w.id === chosen)
    return held(read, given, given.post, worker, startDate)
  },
}

export const takePost: Action<OfWorker> = {
  id: 'post',
  says: 'Put into a post',
  done: 'They are in the post',
  notNow: given => (freePosts(given).length === 0 ? 'Somebody is in every post. Set up a post, or end who is in one.' : undefined),
  asks: given => [{ field: 'post', label: 'Post', hint: 'Only posts that are free are listed', as: 'one', of: freePosts(given) }, from],
  decide: (given, answers) => {
    const read = new Reader(answers, given.today)
    const chosen = read.one('post', freePosts(given), 'the post')
    const startDate = read.day('startDate', 'the day from which they are in the post')
    const post = given.council.posts.find(p => p.id === chosen)
    return held(read, given, post, given.worker, startDate)
  },
}

/** Two people in one post would each count as holding all of its cases. */
function held(read: Reader, given: OfCouncil, post?: Post, worker?: Professional, startDate?: Day): NewVersion[] | Refused {
  const since = startDate && post ? { startDate, endDate: post.post.endDate } : undefined
  const other = since && post?.postHoldings.find(h => overlap(h, since))
  if (other) read.refuse('startDate', `${nameOf(given, other.professional)} is in the post ${whenSaid(other)}`)
  if (startDate && post && startDate < post.post.startDate)
    read.refuse('startDate', `The post begins on ${dayInWords(post.post.startDate)}`)
  if (startDate && post?.post.endDate && startDate >= post.post.endDate)
    read.refuse('startDate', `The post ends on ${dayInWords(post.post.endDate)}`)
  if (read.refused || !post || !worker || !startDate) return read.no
  return [first('postHolding', post.id, given.newId(), { professional: worker.id, startDate }, 'Put into the post')]
}

const endable = ({ post, today }: OfPost) => notOver(post.postHoldings, today)
const asOptions = (given: OfPost) => endable(given).map(h => ({ value: h.id, label: `${nameOf(given, h.professional)}, ${whenSaid(h)}` }))

export const leavePost: Action<OfPost> = {
  id: 'leave',
  says: 'End who is in the post',
  done: 'The worker’s time in the post has its end',
  notNow: given => (endable(given).length === 0 ? 'Nobody is in the post.' : undefined),
  asks: given => [
    { field: 'entry', label: 'Who', as: 'one', of: asOptions(given) },
    {
      field: 'endDate',
      label: 'When they leave it',
      hint: 'From this day on the post is vacant, and what it holds is unallocated.',
      as: 'day',
    },
  ],
  decide: (given, answers) => {
    const read = new Reader(answers, given.today)
    const which = read.one('entry', asOptions(given), 'who leaves the post')
    const holding = endable(given).find(h => h.id === which)
    const endDate = endOf(read, 'the day on which they leave it', holding?.startDate)
    const other =
      holding && endDate && given.post.postHoldings.find(h => h.id !== holding.id && overlap(h, { startDate: holding.startDate, endDate }))
    if (other) read.refuse('endDate', `${nameOf(given, other.professional)} is in the post ${whenSaid(other)}`)
    if (read.refused || !holding || !endDate) return read.no
    return [next('postHolding', given.post.id, holding, { endDate }, 'Leaves the post')]
  },
}
