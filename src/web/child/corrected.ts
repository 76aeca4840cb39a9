import { type Day, dayOf, type Id, type Instant, labelled, momentOf, type Refusal } from '../../kernel/kernel.ts'
import type { Ask, Option, Reader } from '../../pathway/pathway.ts'
import { type ChildKind, type FieldOf, wrongIn } from '../../record/record.ts'
import { type Held, partName } from './correcting.ts'

/** Days that may be written down before they come. Everything else has happened. */
const mayBeAhead = new Set([
  'dueDate',
  'plannedDate',
  'nextDate',
  'expectedDateOfBirth',
  'extendedUntil',
  'icpcTargetDate',
  'startDate',
  'endDate',
])

/** What cannot come before what. */
const inOrder: readonly (readonly [later: string, earlier: string])[] = [
  ['endDate', 'startDate'],
  ['closureDate', 'referralDate'],
  ['decisionDate', 'referralDate'],
  ['referrerToldDate', 'referralDate'],
  ['authorisationDate', 'startDate'],
  ['to', 'from'],
  ['ended', 'from'],
  ['extendedUntil', 'from'],
]

interface Reading {
  kind: ChildKind
  fields: readonly FieldOf[]
  held: Held
  read: Reader
  optionsOf: (ask: Ask) => readonly Option[]
  asks: readonly Ask[]
}

/** The facts as they would stand corrected; or everything that is wrong, each beside its question. */
export function correctedFacts(reading: Reading): { facts: Held } | { refusals: readonly Refusal[] } {
  const { kind, fields, held, read } = reading
  const facts: Record<string, unknown> = { ...held }
  for (const of of fields) {
    const value = of.as === 'parts' ? partsOf(of, reading) : answerTo(of, of.field, labelled(kind, of.field), reading)
    if (value === undefined) delete facts[of.field]
    else facts[of.field] = value
  }
  for (const [later, earlier] of inOrder) {
    const [a, b] = [facts[later], facts[earlier]]
    if (typeof a === 'string' && typeof b === 'string' && a < b && fields.some(f => f.field === later))
      read.refuse(later, `${labelled(kind, later)} cannot be before ${lower(labelled(kind, earlier))}`)
  }
  if (read.refusals.length === 0)
    for (const { field, why } of wrongIn(kind, facts)) read.refuse(field, `This cannot be recorded so: it ${why}`)
  return read.refusals.length > 0 ? { refusals: read.refusals } : { facts }
}

function answerTo(of: FieldOf, field: string, label: string, reading: Reading): unknown {
  const { read, optionsOf, asks } = reading
  const what = lower(label)
  if (!of.optional && !of.many && of.as !== 'yesNo' && read.text(field) === '') return read.refuse(field, `Enter or select: ${what}`)
  const ask = asks.find(a => a.field === field)!
  switch (of.as) {
    case 'day':
      return inPast(of, field, label, read, read.dayIfAny(field))
    case 'moment':
      return momentIn(of, field, label, read)
    case 'partialDate':
      return read.partialDateIfAny(field)
    case 'number':
      return numberIn(field, read)
    case 'words':
      return read.wordsIfAny(field)
    case 'line':
      return of.many ? emptyAs(of, read.lines(field)) : read.lineIfAny(field)
    case 'yesNo':
      return of.optional ? yesNo(read.text(field)) : read.yesNo(field, what)
    default:
      return of.many
        ? emptyAs(of, inHeldOrder(reading.held[field], read.someIfAny(field, optionsOf(ask))))
        : (read.oneIfAny(field, optionsOf(ask)) as Id | undefined)
  }
}

const yesNo = (text: string) => (text === 'yes' ? true : text === 'no' ? false : undefined)

/** What was chosen before stays where it stood; what is new follows. */
function inHeldOrder(held: unknown, chosen: readonly string[]): string[] {
  const before = Array.isArray(held) ? (held as string[]).filter(each => chosen.includes(each)) : []
  return [...before, ...chosen.filter(each => !before.includes(each))]
}

/** A list that need not be there is left out when it is empty. */
const emptyAs = ({ optional }: FieldOf, list: readonly string[]) => (optional && list.length === 0 ? undefined : list)

function inPast(of: FieldOf, field: string, label: string, read: Reader, day: Day | undefined): Day | undefined {
  if (day === undefined || day <= read.today || mayBeAhead.has(of.field)) return day
  return read.refuse(field, `${label} must be today or in the past`)
}

function momentIn(of: FieldOf, field: string, label: string, read: Reader): Instant | undefined {
  const day = read.dayIfAny(field)
  if (!day) return undefined
  const time = read.text(`${field}-time`).replace('.', ':').padStart(5, '0')
  const at = momentOf({ day, time })
  if (!at) return read.refuse(field, 'Enter the time too, for example 14:30')
  return dayOf(at) <= read.today || mayBeAhead.has(of.field) ? at : read.refuse(field, `${label} must be today or in the past`)
}

function numberIn(field: string, read: Reader): number | undefined {
  const text = read.text(field)
  if (text === '') return undefined
  return /^\d{1,6}$/.test(text) ? Number(text) : read.refuse(field, 'Enter a number, such as 2')
}

/** Each line that has anything in it; a line of which a part is missing is wrong. */
function partsOf(of: FieldOf & { as: 'parts' }, reading: Reading): Held[] {
  const lines = reading.asks.filter(a => a.field.startsWith(`${of.field}-`)).length / of.parts.length
  return Array.from({ length: lines }, (_, i) => i).flatMap(i => {
    const names = of.parts.map(part => partName(of, i, part))
    if (names.every(name => reading.read.text(name) === '')) return []
    return [
      Object.fromEntries(of.parts.map((part, n) => [part.field, answerTo(part, names[n]!, labelled(reading.kind, of.field), reading)])),
    ]
  })
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
