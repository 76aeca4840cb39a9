import { newChild, newChildAsks, stepOf } from '../../pathway/pathway.ts'
import type { Page } from '../page.ts'
import { showNewPerson, takeNewPerson } from '../people/new-person.ts'
import type { NewPerson } from '../people/new-person-shape.ts'
import { textOf } from '../step-field.ts'

const child: NewPerson = {
  type: 'child',
  path: '/children/new',
  title: 'Record a child',
  asks: newChildAsks,
  decide: newChild,
  asksRelation: 'What they are to the child',
  goOn: ({ form, asker }, subject) => {
    const step = stepOf(textOf(form, 'next'))
    return step && asker.may.has(step.needs) ? `/children/${subject}/record/${step.id}` : `/children/${subject}`
  },
}

export default {
  path: child.path,
  needs: 'record:child',
  show: ctx => showNewPerson(child, ctx),
  act: ctx => takeNewPerson(child, ctx),
} satisfies Page
