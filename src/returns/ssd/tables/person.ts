import { type Day, dayOf, forReturn, type PartialDate } from '../../../kernel/kernel.ts'
import { type Child, codes, type Known } from '../../../record/record.ts'
import { code, notADate, notHeld, on, person, text, told } from '../lens.ts'
import type { Column, Held, Read, SsdSubject, Table } from '../table.ts'

type Numbers = readonly Known<'identifier'>[]
const identifiersOf = ({ child, adult }: SsdSubject): Numbers => (child ?? adult)?.identifiers ?? []

/** The number of a type that holds now. */
const numberNow = (all: Numbers, type: Known<'identifier'>['type']) => all.findLast(i => i.type === type && !i.endDate)

const identifier = (name: string, size: number, type: Known<'identifier'>['type']): Column =>
  told(name, 'text', (_, { subject }) => numberNow(identifiersOf(subject), type)?.value, {
    size,
    read: (cell, { child }): Read => ({
      beside: { kind: 'identifier', held: numberNow(child?.identifiers ?? [], type), facts: { type, value: cell } },
    }),
  })

/** Unknown days become the 15th, as the data set asks; a birth that was only expected is another fact, and gives way to a real one. */
const born: Column = {
  ...on('pers_dob', 'dateOfBirth'),
  tell: ({ dateOfBirth }) => (dateOfBirth ? forReturn(dateOfBirth as PartialDate) : null),
  read: cell => {
    const { facts } = on('', 'day').read!(cell, undefined as never)
    return facts ? { facts: { dateOfBirth: { on: facts['day'], estimated: false } } } : notADate
  },
}

/** The first day on which anything is known to have happened, for a child who was heard of. */
const heardOf = (child: Child | undefined): Day | undefined =>
  child && [...child.socialCareEpisodes.map(e => e.referralDate), ...child.contacts.map(c => dayOf(c.receivedAt))].sort()[0]

const expected: Column = {
  ...on('pers_expected_dob', 'expectedDateOfBirth'),
  tell: ({ dateOfBirth, expectedDateOfBirth }) => (dateOfBirth ? null : (expectedDateOfBirth as Day | undefined)),
}

/**
 * Some systems write an estimated birth where an expected one belongs. A birth that was expected before anybody heard of the child had
 * happened: whoever reads the whole child says so here.
 */
export function isEstimatedBirth(child: Child): boolean {
  const { dateOfBirth, expectedDateOfBirth } = child.childDetails
  const first = heardOf(child)
  return !dateOfBirth && !!expectedDateOfBirth && !!first && expectedDateOfBirth < first
}

const isMother = (held: Held, { child, adult }: SsdSubject): boolean => {
  if (child && child.motherhoods.length > 0) return true
  return held['sex'] !== 'M' && ((child ?? adult)?.relationships ?? []).some(r => r.type === 'child')
}

export const persons: Table = {
  name: 'ssd_person',
  key: 'pers_person_id',
  of: 'person',
  kind: 'childDetails',
  entries: ({ child, adult }) => (child ? [child.childDetails] : adult ? [adult.adultDetails as Held] : []),
  columns: [
    { ...person('pers_person_id'), facts: ['laChildId'] },
    text('pers_forename', 100, 'firstName'),
    text('pers_surname', 255, 'surname'),
    code('pers_sex', 20, 'sex', codes.sexes),
    notHeld('pers_gender', 10),
    {
      ...code('pers_ethnicity', 48, 'ethnicity', codes.ethnicities),
      // The specification itself misspells one of them.
      read: cell => code('', 48, 'ethnicity', codes.ethnicities).read!(cell.toUpperCase() === 'CNHE' ? 'CHNE' : cell, undefined as never),
    },
    born,
    notHeld('pers_common_child_id', 48),
    identifier('pers_legacy_id', 48, 'legacy'),
    {
      ...told('pers_upn_unknown', 'text', (_, { subject }) => subject.child?.upnUnknownReasons.at(-1)?.reason, { size: 6 }),
      read: (cell, { child }) =>
        codes.upnUnknownReasons.some(r => r.code === cell)
          ? { beside: { kind: 'upnUnknownReason', held: child?.upnUnknownReasons.at(-1), facts: { reason: cell } } }
          : { doubt: 'This is not a reason why the number is unknown.' },
    },
    notHeld('pers_send_flag', 5),
    expected,
    on('pers_death_date', 'dateOfDeath'),
    told('pers_is_mother', 'text', (held, { subject }) => (isMother(held, subject) ? 'Y' : 'N'), { size: 1 }),
    text('pers_nationality', 48, 'nationality'),
    identifier('pers_single_unique_id', 48, 'nhsNumber'),
    identifier('pers_upn', 13, 'upn'),
  ],
}
