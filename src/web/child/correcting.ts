import { civilTime, type Day, type Instant, labelled, type Need, type PartialDate, partialDateInWords } from '../../kernel/kernel.ts'
import { type Answers, type Ask, options } from '../../pathway/pathway.ts'
import { type ChildKind, type FieldOf, fieldsOf } from '../../record/record.ts'
import { isChosenId } from './ids-to-choose.ts'
import { ownCodes } from './own-codes.ts'
import { needForField } from './who-may-correct.ts'

export type Held = Readonly<Record<string, unknown>>

/** The fields of an entry that this worker may correct; what else it holds stays as it is. */
export const correctable = (kind: ChildKind, may: ReadonlySet<Need>): FieldOf[] =>
  fieldsOf(kind).filter(of => {
    const need = needForField(kind, of.field)
    if (need && !may.has(need)) return false
    return of.as !== 'id' || isChosenId(of)
  })

/** An entry as questions, made from the schema of its kind. A list of days and codes has a line for each, and one more. */
export const asksOf = (kind: ChildKind, fields: readonly FieldOf[], held: Held): Ask[] =>
  fields.flatMap(of => {
    if (of.as !== 'parts') return [askOf(kind, of, of.field, labelled(kind, of.field))]
    const lines = ((held[of.field] as readonly unknown[] | undefined)?.length ?? 0) + 1
    return Array.from({ length: lines }, (_, i) =>
      of.parts.map(part =>
        askOf(
          kind,
          { ...part, optional: true },
          partName(of, i, part),
          `${labelled(kind, of.field)} ${i + 1}: ${part.as === 'day' ? 'from' : 'which'}`,
        ),
      ),
    ).flat()
  })

export const partName = (of: FieldOf, i: number, part: FieldOf): string => `${of.field}-${i}-${part.field}`

function askOf(kind: ChildKind, of: FieldOf, field: string, label: string): Ask {
  const ask = { field, label, ...(of.optional && { optional: true as const }) }
  const many = of.many ? ('many' as const) : ('one' as const)
  switch (of.as) {
    case 'day':
    case 'moment':
    case 'number':
      return { ...ask, as: of.as }
    case 'partialDate':
      return { ...ask, as: 'line', hint: 'For example, 3 March 2015, March 2015, 2015, or about 2015' }
    case 'words':
      return { ...ask, as: 'words' }
    case 'line':
      return of.many ? { ...ask, as: 'words', hint: 'Each on a line of its own' } : { ...ask, as: 'line' }
    case 'yesNo':
      return of.optional ? { ...ask, as: 'one', of: yesNo } : { ...ask, as: 'yesNo' }
    case 'code':
      return { ...ask, as: many, of: options(of.list) }
    case 'oneOf':
      return { ...ask, as: many, of: ownCodes(kind, of) }
    default:
      // The page knows who and what there is to choose from.
      return { ...ask, as: many, of: [] }
  }
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** What is held, as it stands in the boxes. */
export function answersFrom(fields: readonly FieldOf[], held: Held): Answers {
  const pairs = fields.flatMap(of => {
    const value = held[of.field]
    if (value === undefined) return []
    if (of.as !== 'parts') return written(of, of.field, value)
    return (value as readonly Held[]).flatMap((each, i) =>
      of.parts.flatMap(part => (each[part.field] === undefined ? [] : written(part, partName(of, i, part), each[part.field]))),
    )
  })
  return Object.fromEntries(pairs)
}

function written(of: FieldOf, field: string, value: unknown): [string, string | readonly string[]][] {
  switch (of.as) {
    case 'day':
      return [[field, dayWritten(value as Day)]]
    case 'moment': {
      const { day, time } = civilTime(value as Instant)
      return [
        [field, dayWritten(day)],
        [`${field}-time`, time],
      ]
    }
    case 'partialDate':
      return [[field, partialDateInWords(value as PartialDate)]]
    case 'yesNo':
      return [[field, value === true ? 'yes' : 'no']]
    default:
      if (of.many && of.as === 'line') return [[field, (value as readonly string[]).join('\n')]]
      return [[field, of.many ? (value as readonly string[]) : String(value)]]
  }
}

const dayWritten = (day: Day): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`
