import type { Day } from '../../kernel/kernel.ts'
import type { PersonInAList, PersonRow } from '../../store/store.ts'
import { workInWords } from '../../workforce/workforce.ts'
import { nameOf } from '../child/member.ts'
import { ageInWords } from '../child-banner.ts'
import { type Html, html } from '../html.ts'
import { govuk, personLink } from '../kit.ts'

type Named = Pick<PersonRow, 'first_name' | 'surname' | 'born' | 'expected'>
type Row = Named & Pick<PersonRow, 'subject' | 'type' | 'born_about' | 'died' | 'la_child_id'>

/** A baby who has no name yet is called by the family's: Baby Stone. */
export const nameOfPerson = ({ first_name, surname, born, expected }: Named): string =>
  nameOf({ firstName: first_name ?? undefined, surname, dateOfBirth: born ?? undefined, expectedDateOfBirth: expected ?? undefined })

export const addressOf = ({ type, subject }: Pick<PersonRow, 'type' | 'subject'>): string =>
  `/${type === 'child' ? 'children' : 'adults'}/${subject}`

/** 9, born 1 June 2015; or when they are expected. An estimate and an expected birth are never said in the same words. */
export const ageOfPerson = (
  { born, born_about, expected, died }: Pick<Row, 'born' | 'born_about' | 'expected' | 'died'>,
  today: Day,
): string =>
  ageInWords(
    {
      childDetails: {
        ...(born && { dateOfBirth: { on: born, estimated: born_about } }),
        ...(expected && { expectedDateOfBirth: expected }),
        ...(died && { dateOfDeath: died }),
      },
    },
    today,
  )

/** The name, which leads to the record, with what tells people of one name apart. */
export const linkToPerson = (row: Row): Html =>
  html`${personLink({ name: nameOfPerson(row), href: addressOf(row) })}${
    row.type === 'adult'
      ? html` ${govuk.tag({ text: 'Adult', classes: 'govuk-tag--grey' })}`
      : html` <span class="kith-note">${row.la_child_id}</span>`
  }`

/** Who works with a child now, or that nobody does. */
export function whoWorks({ type, work, worker, team }: PersonInAList): string {
  if (type === 'adult') return ''
  const who = [worker, team].filter(Boolean).join(', ')
  if (who !== '') return who
  return work && work !== 'none' ? workInWords[work] : 'Not open to us'
}

export const postcodeOf = ({ postcode }: Pick<PersonRow, 'postcode'>): Html | '' =>
  postcode === null ? '' : html`<span class="kith-postcode">${postcode}</span>`
