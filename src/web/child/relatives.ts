import { partialDateInWords } from '../../kernel/kernel.ts'
import { type Adult, type Known, kinOf, type Relation, type RelationshipType, relationInWords } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { board, dayText, emptyState, govuk, personLink } from '../kit.ts'
import { phoneLink } from './lead.ts'
import type { Member } from './member.ts'
import type { ChildView } from './view.ts'

/** Somebody of the family, as this child has them. */
export interface Relative {
  member: Member
  type: RelationshipType
  /** What records it, in the child's record or in theirs; nothing where it follows from who the parents are. */
  said?: Relation | undefined
}

const nearness = [
  'mother',
  'father',
  'parent',
  'carer',
  'specialGuardian',
  'fosterCarer',
  'stepParent',
  'partnerOfParent',
  'sibling',
  'halfSibling',
  'stepSibling',
  'grandparent',
  'auntOrUncle',
]

/** Everyone who is tied to the child, whichever record says so or lets it follow; the nearest first. */
export function relativesOf({ child, family }: Pick<ChildView, 'child' | 'family'>): Relative[] {
  const members = new Map(family.members.map(m => [m.id, m]))
  const rank = (type: string) => (nearness.includes(type) ? nearness.indexOf(type) : nearness.length)
  return kinOf(child.id, family.relations)
    .flatMap(({ person, type, said }) => {
      const member = members.get(person)
      return member ? [{ member, type, said }] : []
    })
    .sort((a, b) => rank(a.type) - rank(b.type) || (a.member.name < b.member.name ? -1 : 1))
}

export const relationWord = ({ type, member }: Relative): string => relationInWords(type, member.sex)

export function relativesTable(view: ChildView): Html {
  const all = relativesOf(view)
  if (all.length === 0) return emptyState({ says: 'Nobody of the family is recorded yet.' })
  return board({
    caption: 'Family and those close to the child',
    captionHidden: true,
    classes: 'kith-relatives',
    empty: '',
    columns: [{ head: 'Who' }, { head: 'What they mean to each other' }, { head: 'How to reach them' }],
    rows: all.map(each => [
      whoIs(each),
      each.said?.note ? html`<span class="kith-words">${each.said.note}</span>` : none,
      reach(view.adults.get(each.member.id)),
    ]),
  })
}

const none = html`<span class="kith-note kith-none">Not recorded</span>`

function whoIs(relative: Relative): Html {
  const { member, said } = relative
  // A responsibility is for the child; that a child's child has it for them says nothing here.
  const responsible = said?.is === member.id ? said.parentalResponsibility : undefined
  return html`${memberLink(member)}<span class="kith-kin">${relationWord(relative)}${member.died && html`, died ${dayText(member.died)}`}${
    responsible && ', has parental responsibility'
  }${responsible === false && ', no parental responsibility'}</span>`
}

export const memberLink = (member: Member): Html => personLink({ name: member.name, href: memberHref(member) })
export const memberHref = ({ id, isChild }: Member): string => (isChild ? `/children/${id}` : `/adults/${id}`)

function reach(adult: Adult | undefined): Html {
  const all = adult?.contactDetails ?? []
  return all.length === 0 ? none : html`<ul class="kith-reach">${all.map(each => html`<li>${number(each)}</li>`)}</ul>`
}

/** A number that is not safe is no link, and says so before anything else. */
export const number = ({ type, value, safeToUse, note }: Known<'contactDetail'>): Html =>
  safeToUse
    ? html`${type === 'phone' ? phoneLink(value) : value}${note && html` <span class="kith-note">${note}</span>`}`
    : html`${govuk.tag({ text: 'Not safe', classes: 'govuk-tag--red' })} ${value}${note && html` <span class="kith-note">${note}</span>`}`

export const bornInWords = ({ born, expected, died }: Member): Html | string =>
  html`${born ? partialDateInWords(born) : expected ? html`not born yet, expected ${dayText(expected)}` : 'not known'}${died && html`, died ${dayText(died)}`}`
