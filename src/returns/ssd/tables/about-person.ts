import { forReturn, postcode } from '../../../kernel/kernel.ts'
import { codes, type Known } from '../../../record/record.ts'
import { dictionaryIn } from '../flags.ts'
import { about, code, key, on, oneOf, person, text, told } from '../lens.ts'
import type { Column, SsdSubject, Table } from '../table.ts'

const whole = ({ child, adult }: SsdSubject) => child ?? adult

/** Which numbers stand in the row of the person: those that hold now. */
const isOnThePerson = (i: Known<'identifier'>) => ['upn', 'nhsNumber', 'legacy'].includes(i.type) && !i.endDate

export const linkedIdentifiers: Table = {
  name: 'ssd_linked_identifiers',
  key: 'link_table_id',
  of: 'person',
  kind: 'identifier',
  entries: subject => (whole(subject)?.identifiers ?? []).filter(i => !isOnThePerson(i)),
  columns: [
    key('link_table_id'),
    person('link_person_id'),
    oneOf('link_identifier_type', 100, 'type', {
      upn: ['Unique Pupil Number'],
      formerUpn: ['Former Unique Pupil Number', 'Former UPN'],
      temporaryUpn: ['Temporary Unique Pupil Number', 'Temporary UPN'],
      uln: ['Unique Learner Number'],
      nhsNumber: ['NHS Number'],
      homeOffice: ['Home Office Registration'],
      court: ['Court Case Number'],
      youthJustice: ['YOT Number'],
      legacy: ['Case Number'],
    }),
    text('link_identifier_value', 100, 'value'),
    on('link_valid_from_date', 'startDate'),
    on('link_valid_to_date', 'endDate'),
  ],
}

const parts = ['ROOM', 'FLOOR', 'FLAT', 'BUILDING', 'HOUSE', 'STREET', 'TOWN'] as const

/** Our lines have no names: the last is the town, the others are the street. Where it is hidden, nothing of it leaves. */
const addressJson: Column = {
  name: 'addr_address_json',
  type: 'text',
  size: 1000,
  facts: ['lines', 'uprn'],
  tell: h => {
    const { lines, uprn, confidential } = h as unknown as Known<'address'>
    if (confidential) return null
    const street = lines.length > 1 ? lines.slice(0, -1) : lines
    const town = lines.length > 1 ? lines.at(-1) : ''
    const before = { ROOM: '', FLOOR: '', FLAT: '', BUILDING: '', HOUSE: '' }
    return JSON.stringify({ ...before, STREET: street.join(', '), TOWN: town, UPRN: uprn ?? '', EASTING: '', NORTHING: '' })
  },
  read: cell => {
    const said = dictionaryIn(cell)
    if (!said) return { doubt: 'This is not an address as the data set writes it.' }
    const of = (part: string) => String(said[part] ?? '').trim()
    const house = [of('HOUSE'), of('STREET')].filter(Boolean).join(' ')
    const lines = [...parts.slice(0, 4).map(of), ...house.split(', '), of('TOWN')].filter(Boolean)
    return { facts: { lines: lines.slice(0, 6), ...(of('UPRN') && { uprn: of('UPRN') }) } }
  },
}

export const addresses: Table = {
  name: 'ssd_address',
  key: 'addr_table_id',
  of: 'person',
  kind: 'address',
  entries: subject => whole(subject)?.addresses ?? [],
  unsaid: { type: 'other', lines: [] },
  columns: [
    key('addr_table_id'),
    addressJson,
    person('addr_person_id'),
    oneOf('addr_address_type', 48, 'type', {
      home: ['Home', 'Primary'],
      placement: ['Placement'],
      correspondence: ['Correspondence'],
      other: ['Other'],
    }),
    on('addr_address_start_date', 'startDate'),
    on('addr_address_end_date', 'endDate'),
    {
      ...text('addr_address_postcode', 15, 'postcode'),
      tell: h => (h['confidential'] ? null : (h['postcode'] as string | undefined)?.replaceAll(' ', '')),
      read: cell => ({ facts: { postcode: postcode(cell) ?? cell } }),
    },
  ],
}

/** The data set has no dates of a disability: those that have ended are left out. */
export const disabilities: Table = {
  name: 'ssd_disability',
  key: 'disa_table_id',
  of: 'child',
  kind: 'disability',
  entries: ({ child }) => (child?.disabilities ?? []).filter(d => !d.endDate),
  columns: [person('disa_person_id'), key('disa_table_id'), code('disa_disability_code', 48, 'disability', codes.disabilities)],
}

export const immigrationStatuses: Table = {
  name: 'ssd_immigration_status',
  key: 'immi_immigration_status_id',
  of: 'child',
  kind: 'immigrationStatus',
  entries: ({ child }) => child?.immigrationStatuses ?? [],
  unsaid: { status: 'other' },
  columns: [
    person('immi_person_id'),
    key('immi_immigration_status_id'),
    oneOf('immi_immigration_status', 100, 'status', {
      unaccompanied: ['UASC', 'U', 'Unaccompanied Asylum Seeking Child'],
      refugee: ['Refugee'],
      leaveToRemain: ['Leave to remain'],
      settled: ['Settled'],
      other: ['Other'],
    }),
    on('immi_immigration_status_start_date', 'startDate'),
    on('immi_immigration_status_end_date', 'endDate'),
  ],
}

export const families: Table = {
  name: 'ssd_family',
  key: 'fami_table_id',
  of: 'person',
  kind: 'familyMembership',
  entries: subject => whole(subject)?.familyMemberships ?? [],
  // Since when, the table does not say: at the earliest since they were born.
  made: (said, { born }, held) => ({ ...said, startDate: held?.['startDate'] ?? (born && forReturn(born)) }),
  columns: [key('fami_table_id'), about('fami_family_id', 'familyGroup', 'ssd_family'), person('fami_person_id')],
}

/** Of all relationships, the data set knows only this one. */
export const mothers: Table = {
  name: 'ssd_mother',
  key: 'moth_table_id',
  of: 'child',
  kind: 'relationship',
  entries: ({ child }) => (child?.relationships ?? []).filter(r => r.type === 'mother'),
  always: { type: 'mother' },
  columns: [
    key('moth_table_id'),
    about('moth_person_id', 'person', 'ssd_person'),
    person('moth_childs_person_id'),
    told('moth_childs_dob', 'moment', (_, { subject }) => {
      const born = subject.child?.childDetails.dateOfBirth
      return born && forReturn(born)
    }),
  ],
}
