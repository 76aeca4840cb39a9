import { type PartialDate, precisionOf } from '../../../kernel/kernel.ts'
import { careCodes, type Known } from '../../../record/record.ts'
import { code, flag, found, key, notHeld, number, on, person, text, told } from '../lens.ts'
import type { Column, Table } from '../table.ts'
import { periodOn } from './need.ts'

/** `zz/05/2020`, `zz/zz/2020`: what is not known of a day is two letters. */
const previousDate: Column = {
  ...text('lapp_previous_permanence_order_date', 10, 'date'),
  tell: h => {
    const date = h['date'] as PartialDate | undefined
    if (!date) return null
    const [year, month = 'zz', day = 'zz'] = date.on.split('-')
    return `${precisionOf(date) === 'day' ? day : 'zz'}/${month}/${year}`
  },
  read: cell => {
    const [, day = '', month = '', year = ''] = /^(\d\d|zz)\/(\d\d|zz)\/(\d{4})$/i.exec(cell) ?? []
    const on = [year, ...(/\d/.test(month) ? [month, ...(/\d/.test(day) ? [day] : [])] : [])].join('-')
    return year === '' ? { doubt: 'This is not a date, whole or in part.' } : { facts: { date: { on, estimated: false } } }
  },
}

export const claPreviousPermanence: Table = {
  name: 'ssd_cla_previous_permanence',
  key: 'lapp_table_id',
  of: 'child',
  kind: 'previousPermanence',
  entries: ({ child }) => child?.previousPermanences ?? [],
  columns: [
    key('lapp_table_id'),
    person('lapp_person_id'),
    previousDate,
    code('lapp_previous_permanence_option', 200, 'option', careCodes.previousPermanenceOptions),
    text('lapp_previous_permanence_la', 100, 'authority'),
  ],
}

const orderType = (name: string): Column => notHeld(name, 100)
/** Every column of the table, in its order: an adoption and another order each hold some of them. */
const columns: readonly Column[] = [
  key('perm_table_id'),
  person('perm_person_id'),
  notHeld('perm_cla_id', 48),
  notHeld('perm_adm_decision_date', undefined, 'moment'),
  notHeld('perm_ffa_cp_decision_date', undefined, 'moment'),
  notHeld('perm_placement_order_date', undefined, 'moment'),
  notHeld('perm_placed_for_adoption_date', undefined, 'moment'),
  notHeld('perm_matched_date', undefined, 'moment'),
  notHeld('perm_adopted_by_carer_flag', 1),
  notHeld('perm_placed_ffa_cp_date', undefined, 'moment'),
  notHeld('perm_decision_reversed_date', undefined, 'moment'),
  notHeld('perm_placed_foster_carer_date', undefined, 'moment'),
  notHeld('perm_part_of_sibling_group', 1),
  notHeld('perm_siblings_placed_together', undefined, 'integer'),
  notHeld('perm_siblings_placed_apart', undefined, 'integer'),
  notHeld('perm_placement_provider_urn', 48),
  notHeld('perm_decision_reversed_reason', 100),
  notHeld('perm_permanence_order_date', undefined, 'moment'),
  orderType('perm_permanence_order_type'),
  notHeld('perm_adoption_worker_id', 100),
  notHeld('perm_adopter_sex', 48),
  notHeld('perm_adopter_legal_status', 100),
  notHeld('perm_number_of_adopters', undefined, 'integer'),
]
const holding = (held: readonly Column[]) => columns.map(column => held.find(h => h.name === column.name) ?? column)

const orders = { specialGuardianship: 'Special Guardianship', childArrangements: 'Child Arrangements Order/ Residence Order' } as const
const isOther = (type: string | null) => /guardianship|child arrangements|residence/i.test(type ?? '')

export const adoptions: Table = {
  name: 'ssd_permanence',
  key: 'perm_table_id',
  of: 'child',
  kind: 'adoption',
  entries: ({ child }) => child?.adoptions ?? [],
  isOne: cellOf => !isOther(cellOf('perm_permanence_order_type')),
  columns: holding([
    found('perm_cla_id', 'period of care', (h, { subject }) => periodOn(subject, String(h['decisionDate'] ?? h['orderDate'] ?? ''))),
    on('perm_adm_decision_date', 'decisionDate'),
    on('perm_ffa_cp_decision_date', 'fosteringForAdoptionDate'),
    on('perm_placement_order_date', 'placementOrderDate'),
    on('perm_placed_for_adoption_date', 'placedDate'),
    on('perm_matched_date', 'matchedDate'),
    flag('perm_adopted_by_carer_flag', 'adoptedByFosterCarer'),
    on('perm_decision_reversed_date', 'reversedDate'),
    told(
      'perm_part_of_sibling_group',
      'text',
      h => {
        const { siblingsPlacedTogether: together, siblingsPlacedApart: apart } = h as unknown as Known<'adoption'>
        return together === undefined && apart === undefined ? null : (together ?? 0) > 1 || (apart ?? 0) > 0 ? '1' : '0'
      },
      { size: 1 },
    ),
    number('perm_siblings_placed_together', 'siblingsPlacedTogether'),
    number('perm_siblings_placed_apart', 'siblingsPlacedApart'),
    code('perm_decision_reversed_reason', 100, 'reversedReason', careCodes.adoptionCeasedReasons),
    on('perm_permanence_order_date', 'orderDate'),
    told('perm_permanence_order_type', 'text', h => (h['orderDate'] ? 'Adoption' : null), { size: 100 }),
    code('perm_adopter_sex', 48, 'adoptersSex', careCodes.adoptersSexes),
    code('perm_adopter_legal_status', 100, 'adoptersLegalStatus', careCodes.adoptersLegalStatuses),
    number('perm_number_of_adopters', 'numberOfAdopters'),
  ]),
}

export const permanenceOrders: Table = {
  name: 'ssd_permanence',
  key: 'perm_table_id',
  of: 'child',
  kind: 'permanenceOrder',
  entries: ({ child }) => child?.permanenceOrders ?? [],
  isOne: cellOf => isOther(cellOf('perm_permanence_order_type')),
  columns: holding([
    found('perm_cla_id', 'period of care', (h, { subject }) => periodOn(subject, String(h['date']))),
    on('perm_permanence_order_date', 'date'),
    {
      ...text('perm_permanence_order_type', 100, 'type'),
      tell: h => orders[h['type'] as keyof typeof orders],
      read: cell => ({ facts: { type: /guardianship/i.test(cell) ? 'specialGuardianship' : 'childArrangements' } }),
    },
  ]),
}
