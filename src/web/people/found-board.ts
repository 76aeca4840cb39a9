import type { Day } from '../../kernel/kernel.ts'
import type { Found } from '../../store/store.ts'
import { type Html, html } from '../html.ts'
import { board } from '../kit.ts'
import { ageOfPerson, linkToPerson, postcodeOf, whoWorks } from './person-row.ts'

/** What speaks for it, what speaks against it, and what to beware of: in the words of the comparison. */
export function reasonsInWords({ reasons }: Found): { speaksFor: string[]; against: string[]; beware: string[] } {
  const said = (some: typeof reasons) => [...new Set(some.map(r => r.says))]
  return {
    speaksFor: said(reasons.filter(r => r.points > 0)),
    against: said(reasons.filter(r => r.points < 0)),
    beware: said(reasons.filter(r => r.points === 0)),
  }
}

function why(found: Found): Html {
  const { speaksFor, beware } = reasonsInWords(found)
  return html`<span class="kith-note">${[...speaksFor, ...beware].join('; ')}</span>`
}

/** How far below the best somebody may be and still be one of those who were meant, in points. */
const near = 10

/** Those who are about as like it as the best one, and those who are less like it. */
export function closest(found: readonly Found[]): [close: Found[], further: Found[]] {
  const best = found[0]?.score ?? 0
  return [found.filter(f => best - f.score <= near), found.filter(f => best - f.score > near)]
}

/** People who were found, the likeliest first. */
export const foundBoard = (caption: string, found: readonly Found[], today: Day): Html =>
  board({
    caption,
    empty: 'Nobody.',
    columns: [{ head: 'Who' }, { head: 'Age' }, { head: 'Where' }, { head: 'Who works with them' }, { head: 'Why' }],
    rows: found.map(each => [
      linkToPerson(each.person),
      ageOfPerson(each.person, today),
      postcodeOf(each.person),
      whoWorks(each.person),
      why(each),
    ]),
  })
