import type { Person } from '../../identity/identity.ts'
import { dayInWords, isDay } from '../../kernel/kernel.ts'
import type { Answers } from '../../pathway/pathway.ts'
import { type Html, html } from '../html.ts'

/** What was understood from what was typed, to be shown: so that a worker sees why somebody was not found. */
export function understood({ namesInAnyOrder = [], dateOfBirth, postcodes = [], phones = [], numbers = [] }: Person): string[] {
  const said = (what: string, all: readonly string[]) => (all.length > 0 ? [`${what} ${[...new Set(all)].join(', ')}`] : [])
  return [
    ...said(namesInAnyOrder.length === 1 ? 'the name' : 'the names', namesInAnyOrder),
    ...(dateOfBirth && isDay(dateOfBirth.on) ? [`born ${dayInWords(dateOfBirth.on)}`] : []),
    ...said('the postcode', postcodes),
    ...said('the phone number', phones),
    ...said(
      'the number',
      numbers.map(n => n.value),
    ),
  ]
}

/** What was typed into a search, as first answers about somebody new. Whoever types "Harrop, Ava" has put the surname first. */
export function carried(typed: string, { namesInAnyOrder = [], dateOfBirth, postcodes = [], phones = [], numbers = [] }: Person): Answers {
  const surnameFirst = /^\s*[^\s,]+,/.test(typed)
  const [first, ...rest] = namesInAnyOrder
  const surname = rest.length === 0 || surnameFirst ? first : rest.at(-1)
  const given = surnameFirst ? rest : namesInAnyOrder.slice(0, -1)
  const of = (type: string) => numbers.find(n => n.type === type)?.value
  return {
    firstName: given.map(capital).join(' '),
    surname: surname ? capital(surname) : '',
    dateOfBirth: dateOfBirth && isDay(dateOfBirth.on) ? dayInWords(dateOfBirth.on) : '',
    postcode: postcodes[0] ?? '',
    phone: phones[0] ?? '',
    upn: of('upn') ?? '',
    nhsNumber: of('nhsNumber') ?? '',
  }
}

/** Names typed in small letters or in capitals are written as names; whoever used both knows best. */
const capital = (name: string): string =>
  name === name.toLowerCase() || name === name.toUpperCase()
    ? name.toLowerCase().replace(/(^|[-'’])\p{L}/gu, letter => letter.toUpperCase())
    : name

/** Answers that go with a form unseen. */
export const hidden = (answers: Answers): Html[] =>
  Object.entries(answers).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .filter(each => each !== '')
      .map(each => html`<input type="hidden" name="${name}" value="${each}">`),
  )
