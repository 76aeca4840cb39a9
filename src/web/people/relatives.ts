import type { Person } from '../../identity/identity.ts'
import { type Day, type Id, isId } from '../../kernel/kernel.ts'
import { type Answers, labels, type Relative } from '../../pathway/pathway.ts'
import { type RelationshipType, relationshipTypes } from '../../record/record.ts'
import type { PersonInAList, Store } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, govuk } from '../kit.ts'
import { manyOf, textOf } from '../step-field.ts'
import { closest } from './found-board.ts'
import { ageOfPerson, nameOfPerson, postcodeOf } from './person-row.ts'

/** Those whom a worker may tie to somebody: found by what was typed, or listed before; and how many were found this time. */
export interface Listed {
  people: PersonInAList[]
  /** What to beware of with some of them: looks like a twin. */
  notes?: ReadonlyMap<Id, string>
  typed: string
  found?: number
  /** What was understood from what was typed. */
  parsed?: Person
}

const most = 8

/** Works without a script: whoever is found stands in the form, and stays in it. Only those whom the asker may see. */
export async function listedRelatives(
  store: Store,
  form: Answers,
  today: Day,
  { besides = [], without, only }: { besides?: readonly Id[]; without?: Id; only?: 'child' } = {},
): Promise<Listed> {
  const typed = textOf(form, 'relativeTyped').trim()
  const isAsked = textOf(form, '_then') === 'find' && typed !== ''
  const result = isAsked ? await store.findPeople(typed, today, only) : undefined
  const found = closest(result?.found ?? [])[0]
    .slice(0, most)
    .map(f => f.person)
  const listed = await store.peopleListed([...new Set([...manyOf(form, 'listed'), ...besides])].filter(isId), today)
  const people = [...new Map([...found, ...listed].map(p => [p.subject, p])).values()].filter(p => p.subject !== without)
  return { people, typed, ...(result && { found: found.length, parsed: result.parsed }) }
}

const types = relationshipTypes.map(value => ({ value, text: labels.relationshipType[value] }))

/** A box to look for somebody in, and everyone listed with the question what they are. `asks` is that question: What they are to the child. */
export function relativesAsked({ people, notes, typed, found }: Listed, form: Answers, today: Day, asks: string, isOfChild = true): Html {
  return html`
    ${govuk.input({
      name: 'relativeTyped',
      id: 'relativeTyped',
      label: {
        text: isOfChild ? 'Look for a sister, a brother, a parent or anyone else' : 'Look for the child',
        classes: 'govuk-label--s',
      },
      hint: { text: 'Names, a date of birth or a postcode, in any order' },
      value: found === undefined || found === 0 ? typed : '',
      classes: 'govuk-!-width-two-thirds',
      autocomplete: 'off',
      spellcheck: false,
    })}
    ${govuk.button({ text: 'Find them', name: '_then', value: 'find', classes: 'govuk-button--secondary' })}
    ${found === 0 && govuk.insetText({ text: 'Nobody was found. Try a part of the name, or a date of birth by itself.' })}
    ${people.map(p => html`<input type="hidden" name="listed" value="${p.subject}">`)}
    ${
      people.length > 0 &&
      board({
        caption: asks,
        captionHidden: true,
        empty: '',
        columns: [{ head: 'Who' }, { head: 'Age' }, { head: 'Where' }, { head: asks }],
        rows: people.map(p => [
          named(p, notes?.get(p.subject)),
          ageOfPerson(p, today),
          postcodeOf(p),
          relationAsked(p, form, asks, isOfChild),
        ]),
      })
    }`
}

/** No link: whoever follows one leaves what they were writing. */
const named = (person: PersonInAList, note: string | undefined): Html =>
  html`${nameOfPerson(person)} <span class="kith-note">${person.la_child_id ?? 'Adult'}${note && html`<br>${note}`}</span>`

function relationAsked(person: PersonInAList, form: Answers, asks: string, isOfChild: boolean): Html {
  const { subject, type } = person
  return html`<div class="kith-relation">
    ${govuk.select({
      name: `relation-${subject}`,
      label: { text: `${asks}: ${nameOfPerson(person)}`, classes: 'govuk-visually-hidden' },
      items: [{ value: '', text: 'Choose, or leave out' }, ...types],
      value: textOf(form, `relation-${subject}`),
    })}
    ${
      (type === 'adult' || !isOfChild) &&
      govuk.checkboxes({
        name: `responsible-${subject}`,
        classes: 'govuk-checkboxes--small',
        values: manyOf(form, `responsible-${subject}`),
        items: [{ value: 'yes', text: 'has parental responsibility' }],
      })
    }
  </div>`
}

/** Whom the worker tied, and how. Only somebody who was listed, and so may be seen, can be. */
export async function relativesChosen(store: Store, people: readonly PersonInAList[], form: Answers): Promise<Relative[]> {
  const chosen = people.flatMap(p => {
    const type = textOf(form, `relation-${p.subject}`)
    return isType(type) ? [{ p, type }] : []
  })
  const children = await store.childrenOf(chosen.filter(({ p }) => p.type === 'child').map(({ p }) => p.subject))
  return chosen.map(({ p, type }) => {
    const familyGroup = children.find(c => c.id === p.subject)?.familyMemberships.findLast(m => !m.endDate)?.familyGroup
    return {
      person: p.subject,
      isChild: p.type === 'child',
      type,
      ...(manyOf(form, `responsible-${p.subject}`).includes('yes') && { parentalResponsibility: true }),
      ...(familyGroup && { familyGroup }),
    }
  })
}

const isType = (text: string): text is RelationshipType => (relationshipTypes as readonly string[]).includes(text)

/** What was said about relatives so far, to go on with the form unseen. */
export const relativesSaid = (form: Answers): Answers =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name === 'listed' || /^(relation|responsible)-/.test(name)))
