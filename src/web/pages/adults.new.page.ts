import { newAdult, newAdultAsks, relationships } from '../../pathway/pathway.ts'
import type { Page } from '../page.ts'
import { showNewPerson, takeNewPerson } from '../people/new-person.ts'
import type { NewPerson } from '../people/new-person-shape.ts'

const adult: NewPerson = {
  type: 'adult',
  path: '/adults/new',
  title: 'Record an adult',
  asks: () => newAdultAsks,
  // What an adult is to a child stands in the child's record.
  decide: (beginning, answers) =>
    newAdult(
      beginning,
      answers,
      beginning.relatives.flatMap(({ person: child, type, parentalResponsibility }) =>
        relationships(
          child,
          [{ person: beginning.subject, isChild: false, type, ...(parentalResponsibility && { parentalResponsibility }) }],
          beginning,
        ),
      ),
    ),
  asksRelation: 'What the adult is to them',
  goOn: (_, subject, { relatives: [tied] }) => (tied ? `/children/${tied.person}` : `/adults/${subject}`),
}

export default {
  path: adult.path,
  needs: 'record:child',
  show: ctx => showNewPerson(adult, ctx),
  act: ctx => takeNewPerson(adult, ctx),
} satisfies Page
