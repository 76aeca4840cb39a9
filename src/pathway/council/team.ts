import { first, next } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { postType, teamType } from '../labels.ts'
import { choices } from '../options.ts'
import type { Option } from '../step.ts'
import { type Action, type OfCouncil, type OfTeam, sameText } from './action.ts'
import { partOfFullTime } from './part-of-full-time.ts'

const asOptions = ({ council }: OfCouncil): Option[] => council.teams.map(t => ({ value: t.id, label: t.name }))

export const newTeam: Action<OfCouncil> = {
  id: 'new-team',
  says: 'Set up a team',
  done: 'The team is set up',
  asks: given => [
    { field: 'name', label: 'Name of the team', as: 'line' },
    { field: 'type', label: 'What it does', as: 'one', of: choices(teamType) },
    { field: 'parent', label: 'The team that it is part of', as: 'one', of: asOptions(given), optional: true },
  ],
  decide: (given, answers) => {
    const read = new Reader(answers, given.today)
    const name = read.line('name', 'the name of the team')
    if (given.council.teams.some(t => sameText(t.name, name))) read.refuse('name', 'There is a team of this name already')
    const type = read.one('type', choices(teamType), 'what the team does')
    const parent = read.oneIfAny('parent', asOptions(given))
    if (read.refused || !name || !type) return read.no
    const team = given.newId()
    return [first('team', team, team, said({ name, type, parent }), 'A new team')]
  },
}

/** What it was called stays in its history: the team is the same, and so is all that it has. */
export const renameTeam: Action<OfTeam> = {
  id: 'rename',
  says: 'Rename the team',
  done: 'The team has its new name',
  asks: () => [{ field: 'name', label: 'Name of the team', hint: 'Its posts, its workers and its children stay with it.', as: 'line' }],
  prefilled: ({ team }) => ({ name: team.name }),
  decide: ({ team, council, today }, answers) => {
    const read = new Reader(answers, today)
    const name = read.line('name', 'the name of the team')
    if (council.teams.some(t => t.id !== team.id && sameText(t.name, name))) read.refuse('name', 'There is a team of this name already')
    if (read.refused || !name) return read.no
    return name === team.name ? [] : [next('team', team.id, team, { name }, 'The team was renamed')]
  },
}

export const newPost: Action<OfCouncil> = {
  id: 'new-post',
  says: 'Set up a post',
  done: 'The post is set up. It is vacant until somebody is put into it',
  notNow: ({ council }) => (council.teams.length === 0 ? 'A post is in a team: set up a team first.' : undefined),
  asks: given => [
    { field: 'title', label: 'Title of the post', hint: 'For example, Social worker', as: 'line' },
    { field: 'team', label: 'Team', as: 'one', of: asOptions(given) },
    { field: 'type', label: 'What sort of post it is', as: 'one', of: choices(postType) },
    partOfFullTime.ask,
    { field: 'startDate', label: 'From', as: 'day' },
  ],
  prefilled: () => ({ fullTimeEquivalent: '1' }),
  decide: (given, answers) => {
    const read = new Reader(answers, given.today)
    const title = read.line('title', 'the title of the post')
    const team = read.one('team', asOptions(given), 'the team')
    const type = read.one('type', choices(postType), 'what sort of post it is')
    const fullTimeEquivalent = partOfFullTime.read(read)
    const startDate = read.day('startDate', 'the day from which there is the post')
    if (read.refused || !title || !team || !type || !fullTimeEquivalent || !startDate) return read.no
    const post = given.newId()
    return [first('post', post, post, { title, team, type, fullTimeEquivalent, startDate }, 'A new post')]
  },
}
