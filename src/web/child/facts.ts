import {
  civilTime,
  type Day,
  dayInWords,
  type Id,
  type Instant,
  labelled,
  type PartialDate,
  partialDateInWords,
} from '../../kernel/kernel.ts'
import { type Facts, type FieldOf, fieldsOf, type Kind, labelOf } from '../../record/record.ts'
import { ownCode } from './own-codes.ts'

/** What an id stands for: a worker's name, a post, a relative, "Referral of 3 March 2025". Undefined for who may not be known here. */
export type Names = (id: Id) => string | undefined

/** One fact of an entry, as a worker reads it. `is` may run over several lines. */
export interface Fact {
  field: string
  says: string
  is: string
}

/** Only tells which visits were one: a sister or brother whose record is restricted would be betrayed by it. */
const unsaid = new Set(['together'])

/** Every fact of an entry in words, in the order of its schema; what was not recorded is left out. */
export const factsInWords = <K extends Kind>(kind: K, facts: Facts<K>, names: Names): Fact[] =>
  fieldsOf(kind).flatMap(of => {
    const value = (facts as Record<string, unknown>)[of.field]
    return value === undefined || unsaid.has(of.field)
      ? []
      : [{ field: of.field, says: labelled(kind, of.field), is: inWords(kind, of, value, names) }]
  })

function inWords(kind: Kind, of: FieldOf, value: unknown, names: Names): string {
  if (!of.many) return oneInWords(kind, of, value, names)
  const all = (value as readonly unknown[]).map(each => oneInWords(kind, of, each, names))
  return all.length === 0 ? 'None' : all.join(of.as === 'parts' ? '; ' : ', ')
}

function oneInWords(kind: Kind, of: FieldOf, value: unknown, names: Names): string {
  switch (of.as) {
    case 'day':
      return dayInWords(value as Day)
    case 'moment':
      return momentInWords(value as Instant)
    case 'partialDate':
      return partialDateInWords(value as PartialDate)
    case 'yesNo':
      return value === true ? 'Yes' : 'No'
    case 'code':
      return labelOf(of.list, value as string)
    case 'oneOf':
      return ownCode(kind, of.field, value as string) ?? String(value)
    case 'id':
      return names(value as Id) ?? 'Not named here'
    case 'parts':
      return of.parts.map(part => inWords(kind, part, (value as Record<string, unknown>)[part.field], names)).join(' from ')
    default:
      return String(value)
  }
}

function momentInWords(at: Instant): string {
  const { day, time } = civilTime(at)
  return `${time} on ${dayInWords(day)}`
}
