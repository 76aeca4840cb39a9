import { csvLine, type Id } from '../../kernel/kernel.ts'
import type { Look } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { govuk, momentText } from '../kit.ts'

const heads = ['When', 'Who looked', 'At what', 'Why']

/** Looks as a table. `withWhom` adds whose record it was, by the council's number: an auditor needs no child's name. */
export const looksTable = (looks: readonly Look[], withWhom = false): Html =>
  govuk.table({
    caption: 'The last first',
    head: (withWhom ? heads.toSpliced(2, 0, 'Whose record') : heads).map(text => ({ text })),
    rows: looks.map(look => [
      { html: momentText(look.at) },
      { text: nameIn(look) },
      ...(withWhom ? [{ html: whose(look) }] : []),
      { text: pageInWords(look.page) },
      { html: html`${look.why}${look.inEmergency && html` ${govuk.tag({ text: 'Emergency access', classes: 'govuk-tag--red' })}`}` },
    ]),
  })

export const looksFile = (looks: readonly Look[]): string =>
  [
    csvLine(['when', 'who', 'number', 'page', 'why', 'emergency access']),
    ...looks.map(l => csvLine([l.at, nameIn(l), l.number ?? whom(l), l.page, l.why, l.inEmergency ? 'yes' : 'no'])),
  ].join('')

export const subjectsOf = (looks: readonly Look[]): Id[] => [...new Set(looks.flatMap(look => look.subject ?? []))]

const nameIn = ({ byName }: Look) => byName ?? 'Somebody who is not in the record'
const whom = ({ isHidden }: Look) => (isHidden ? 'A restricted record' : 'Not a child')
const whose = (look: Look) =>
  look.number && look.subject ? html`<a class="govuk-link" href="/audit?child=${look.subject}">${look.number}</a>` : html`${whom(look)}`

/** /children/:child/visits: Children, visits. */
function pageInWords(pattern: string): string {
  const words = pattern.split('/').filter(part => part !== '' && !part.startsWith(':'))
  const said = words.map(word => word.replaceAll('-', ' ')).join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
