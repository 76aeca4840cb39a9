import { labelled } from '../../kernel/kernel.ts'
import { entriesOf } from '../../pathway/pathway.ts'
import { type Child, type ChildKind, chronologyOf, type Happening } from '../../record/record.ts'
import { type Html, html } from '../html.ts'
import { filters, govuk } from '../kit.ts'

export interface Narrowed {
  shown: readonly Happening[]
  all: number
  form: Html
}

/** A chronology by what the address says: key events only, or one kind of entry. */
export function narrowed(child: Child, query: Readonly<Record<string, string>>): Narrowed {
  const all = chronologyOf(child)
  const kinds = new Map(entriesOf(child).map(({ kind, held }) => [held.id, kind]))
  const present = [...new Set(all.flatMap(h => kinds.get(h.entry) ?? []))]
  const kind = present.find(k => k === query['kind'])
  const isKey = query['key'] === 'yes'
  const shown = all.filter(h => (!kind || kinds.get(h.entry) === kind) && (!isKey || h.key))
  return { shown, all: all.length, form: form(`/children/${child.id}/chronology`, present, kind, isKey) }
}

const form = (action: string, present: readonly ChildKind[], kind: ChildKind | undefined, isKey: boolean): Html => {
  const key = isKey ? 'key=yes' : ''
  const of = kind ? `kind=${kind}` : ''
  return filters({
    action,
    fields: [
      govuk.select({
        name: 'kind',
        label: { text: 'Kind of entry' },
        value: kind ?? '',
        items: [{ value: '', text: 'All kinds' }, ...present.map(k => ({ value: k, text: labelled(k) }))],
      }),
      html`${govuk.checkboxes({ name: 'key', classes: 'govuk-checkboxes--small', values: isKey ? ['yes'] : [], items: [{ value: 'yes', text: 'Key events only' }] })}`,
    ],
    chosen: [
      ...(kind ? [{ says: labelled(kind), without: `${action}?${key}` }] : []),
      ...(isKey ? [{ says: 'Key events only', without: `${action}?${of}` }] : []),
    ],
  })
}
