import { ageOn, type Day, precisionOf } from '../../kernel/kernel.ts'
import { relationInWords as word } from '../../record/record.ts'
import { genogram } from '../genogram/genogram.ts'
import { type Html, html } from '../html.ts'
import { board, emptyState, govuk } from '../kit.ts'
import type { Member } from './member.ts'
import { bornInWords, memberHref, memberLink, relationWord, relativesOf } from './relatives.ts'
import type { ChildView } from './view.ts'

/** The family tree, and beside it a table that says the same. */
export function tree(view: ChildView, isTableOpen = false): Html {
  const { child, family } = view
  if (family.members.length < 2) return emptyState({ says: 'No relatives are recorded, so there is no tree to draw.' })
  return html`${genogram(
    family.members.map(m => drawn(m, view.today)),
    family.relations,
    child.id,
  )}<p class="kith-note kith-sideways">The tree may be wider than the screen: move it sideways.</p>
  ${isTableOpen ? treeTable(view) : govuk.details({ summaryText: 'The same as a table', html: treeTable(view) })}`
}

const drawn = (m: Member, today: Day) => ({
  id: m.id,
  name: m.name,
  sex: m.sex,
  born: m.born,
  age: m.born && precisionOf(m.born) === 'day' && !m.born.estimated ? ageOn(m.born.on as Day, m.died ?? today) : undefined,
  unborn: m.expected !== undefined,
  died: m.died,
  href: memberHref(m),
})

function treeTable(view: ChildView): Html {
  const near = new Map(relativesOf(view).map(r => [r.member.id, r]))
  const others = view.family.members.filter(m => m.id !== view.child.id && !near.has(m.id))
  const row = (member: Member, what: string) => [memberLink(member), what, bornInWords(member)]
  return board({
    caption: 'Everyone in the tree',
    captionHidden: true,
    empty: '',
    columns: [{ head: 'Name' }, { head: 'To the child' }, { head: 'Born' }],
    rows: [...[...near.values()].map(r => row(r.member, relationWord(r))), ...others.map(m => row(m, throughOthers(view, m)))],
  })
}

/** Nan of a sister: tied to the child by others only. */
function throughOthers({ family }: ChildView, member: Member): string {
  const tie = family.relations.find(r => r.is === member.id) ?? family.relations.find(r => r.of === member.id)
  const other = tie && family.members.find(m => m.id === (tie.is === member.id ? tie.of : tie.is))
  if (!tie || !other) return 'family'
  return tie.is === member.id ? `${word(tie.type, member.sex)} of ${other.name}` : `${other.name} is their ${word(tie.type, other.sex)}`
}
