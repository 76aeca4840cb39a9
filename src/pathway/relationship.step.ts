import { day, earliestDay, exampleId, isId } from '../kernel/kernel.ts'
import { aChild, type Facts, first, type NewVersion } from '../record/record.ts'
import { Reader, said } from './answers.ts'
import { relationshipType } from './labels.ts'
import { choices } from './options.ts'
import { workingTogether } from './sources.ts'
import type { Step } from './step.ts'

const today = day('2025-03-24')
const { child } = aChild()
const gran = { firstName: 'Pat', surname: 'Stone', type: 'grandparent', parentalResponsibility: 'no' }

export const relationship: Step = {
  id: 'relationship',
  says: 'Record somebody in the child’s life',
  done: 'They are in the child’s family and people',
  needs: 'record:child',
  source: workingTogether('chapter 2, whole families: fathers, wider family and others who matter to the child'),

  asks: () => [
    {
      field: 'person',
      label: 'Is it somebody whom we know already?',
      hint: 'People near this family. Leave this empty for somebody new.',
      as: 'one',
      from: 'relatives',
      optional: true,
    },
    { field: 'firstName', label: 'First name', as: 'line', optional: true, section: 'Somebody new' },
    { field: 'surname', label: 'Surname', as: 'line', optional: true },
    { field: 'dateOfBirth', label: 'Date of birth', hint: 'As much as is known: 1 June 1985, or about 1985', as: 'line', optional: true },
    { field: 'phone', label: 'Phone number that is safe to ring', as: 'line', optional: true },
    { field: 'type', label: 'Who are they to the child?', as: 'one', of: choices(relationshipType), section: 'What they are to the child' },
    { field: 'parentalResponsibility', label: 'Do they have parental responsibility?', as: 'yesNo', optional: true },
    {
      field: 'note',
      label: 'What do they mean to the child?',
      hint: 'In the child’s words where we have them',
      as: 'words',
      rows: 3,
      optional: true,
    },
  ],

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const chosen = read.text('person')
    const known = isId(chosen) ? chosen : undefined
    const type = read.one('type', choices(relationshipType), 'who they are to the child')
    const parentalResponsibility = read.yesNoIfAny('parentalResponsibility')
    const note = read.wordsIfAny('note')
    const details = known ? undefined : newcomer(read)
    if (known === child.id) read.refuse('person', 'Nobody is their own relative')
    if (known && child.relationships.some(r => r.person === known && r.type === type && !r.endDate))
      read.refuse('type', 'This is recorded already')
    if (read.refused || !type) return read.no

    const person = known ?? newId()
    const related = first('relationship', child.id, newId(), said({ person, type, parentalResponsibility, note }), 'In the child’s life')
    return details ? [...details(person, newId), related] : [related]
  },

  examples: [
    { name: 'somebody new has a record of their own', child, answers: gran, today, decides: ['adultDetails', 'relationship'] },
    {
      name: 'and a number on which they can be reached',
      child,
      answers: { ...gran, phone: '01632 960001' },
      today,
      decides: ['adultDetails', 'contactDetail', 'relationship'],
    },
    {
      name: 'somebody whom we know is not recorded twice',
      child,
      answers: { person: exampleId(50), type: 'sibling' },
      today,
      decides: ['relationship'],
    },
    {
      name: 'nor is what they are to the child',
      child: aChild().with('relationship', { person: exampleId(50), type: 'sibling' }).child,
      answers: { person: exampleId(50), type: 'sibling' },
      today,
      decides: { refuses: ['type'] },
    },
    { name: 'asks for a name, and what they are to the child', child, answers: {}, today, decides: { refuses: ['type', 'surname'] } },
    {
      name: 'refuses a birth to come',
      child,
      answers: { ...gran, dateOfBirth: '25/3/2025' },
      today,
      decides: { refuses: ['dateOfBirth'] },
    },
  ],
}

/** A grown-up of whom there is no record yet. */
function newcomer(read: Reader): (id: string, newId: () => string) => NewVersion[] {
  const surname = read.line('surname', 'the surname, or choose somebody whom we know')
  const dateOfBirth = read.partialDateIfAny('dateOfBirth')
  if (dateOfBirth && earliestDay(dateOfBirth) > read.today) read.refuse('dateOfBirth', 'The date of birth must be in the past')
  const facts: Facts<'adultDetails'> = said({ firstName: read.lineIfAny('firstName'), surname: surname ?? '', dateOfBirth })
  const value = read.lineIfAny('phone')
  return (id, newId) => [
    first('adultDetails', id, id, facts, 'New'),
    ...(value ? [first('contactDetail', id, newId(), { type: 'phone', value, safeToUse: true }, 'New')] : []),
  ]
}
