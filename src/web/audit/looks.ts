import { csvLine } from '../../kernel/kernel.ts'
import type { Look } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board, govuk, momentText } from '../kit.ts'

/** Looks as a table. `withWhom` adds whose record it was, by the council's number: an auditor needs no child's name. */
export const looksTable = (looks: readonly Look[], empty: string, withWhom = false): Html =>
  board({
    caption: 'The last first',
    columns: ['When', 'Who looked', ...(withWhom ? ['Whose record'] : []), 'At what', 'Why'].map(head => ({ head })),
    rows: looks.map(look => [
      momentText(look.at),
      nameIn(look),
      ...(withWhom ? [whose(look)] : []),
      pageInWords(look.page),
      html`${look.why}${look.inEmergency && html` ${govuk.tag({ text: 'Emergency access', classes: 'govuk-tag--red' })}`}`,
    ]),
    empty,
  })

export const looksFile = (looks: readonly Look[]): string =>
  [
    csvLine(['when', 'who', 'number', 'page', 'why', 'emergency access']),
    ...looks.map(l => csvLine([l.at, nameIn(l), l.number ?? whom(l), l.page, l.why, l.inEmergency ? 'yes' : 'no'])),
  ].join('')

const nameIn = ({ byName }: Look) => byName ?? 'Somebody who is not in the record'
const whom = ({ isHidden }: Look) => (isHidden ? 'A restricted record' : 'Not a child')
const whose = (look: Look) =>
  look.number && look.subject ? html`<a class="govuk-link" href="/audit?child=${look.subject}">${look.number}</a>` : html`${whom(look)}`

const pageOf: Readonly<Record<string, string>> = {
  '/children/:child': 'Child’s page',
  '/adults/:adult': 'Adult’s page',
  '/teams/:team': 'Team’s board',
}

/** /children/:child/chronology: Child’s page, chronology. */
function pageInWords(pattern: string): string {
  const [whole = '', whose = '', rest = whole] = /^(\/[^/]+\/:\w+)(.*)$/.exec(pattern) ?? [pattern]
  const words = rest.split('/').filter(part => part !== '' && !part.startsWith(':'))
  const said = [...(pageOf[whose] ? [pageOf[whose]] : []), ...words.map(word => word.replaceAll('-', ' '))].join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
