import { addYears, type Day, forReturn } from '../../../kernel/kernel.ts'
import { careCodes, type Known } from '../../../record/record.ts'
import { about, code, flagRead, key, notHeld, on, oneOf, person, told, yes } from '../lens.ts'
import type { Column, Held, Read, Reading, Table, Telling } from '../table.ts'

type Contact = Known<'careLeaverContact'>
const inOrder = (all: readonly Contact[]) => all.toSorted((a, b) => (a.date < b.date ? -1 : 1))

/** The last contact while somebody was entitled in this way. */
function contactOf(h: Held, contacts: readonly Contact[]): Contact | undefined {
  const { startDate, endDate } = h as unknown as Known<'leavingCareEligibility'>
  return inOrder(contacts).findLast(c => c.date >= startDate && !(endDate && c.date > endDate))
}

/** The contact of the day that a row says. */
const heldOn = ({ child, cell }: Reading) => child?.careLeaverContacts.find(c => c.date === cell('clea_care_leaver_latest_contact'))

/** A cell about the last contact: those of one row are one contact. */
const contact = (column: Column, fact: string, tell: (contact: Contact) => string | null | undefined): Column => ({
  ...column,
  facts: [],
  tell: (h: Held, { subject }: Telling) => {
    const last = contactOf(h, subject.child?.careLeaverContacts ?? [])
    return last && tell(last)
  },
  read: (cell: string, reading: Reading): Read => {
    const said = column.read!(cell, reading)
    return said.facts
      ? { beside: { kind: 'careLeaverContact', held: heldOn(reading), facts: { [fact]: said.facts[fact] }, isOne: true } }
      : said
  },
})

const latestContact: Column = on('clea_care_leaver_latest_contact', 'date')
const lastPlanned = (h: Held, { subject }: Telling): Day | undefined => {
  const plan = subject.child?.pathwayPlans.at(-1)
  return h['endDate'] ? undefined : (plan?.reviewedDates?.toSorted().at(-1) ?? plan?.startDate)
}

export const careLeavers: Table = {
  name: 'ssd_care_leavers',
  key: 'clea_table_id',
  of: 'child',
  kind: 'leavingCareEligibility',
  entries: ({ child }) => child?.leavingCareEligibilities ?? [],
  // The table does not say since when: at least since they were last heard of, or by the law since the birthday at which it can begin.
  made: (said, { cell, born }, held) => {
    const heard = cell('clea_care_leaver_latest_contact') ?? cell('clea_pathway_plan_review_date') ?? undefined
    const age = said['category'] === 'formerRelevant' ? 18 : 16
    const since = held?.['startDate'] ?? heard ?? (born && addYears(forReturn(born), age))
    return { ...said, ...(since !== undefined && { startDate: since }) }
  },
  columns: [
    key('clea_table_id'),
    person('clea_person_id'),
    oneOf('clea_care_leaver_eligibility', 100, 'category', {
      eligible: ['Eligible'],
      relevant: ['Relevant'],
      formerRelevant: ['Former Relevant'],
      qualifying: ['Qualifying'],
      formerRelevantInEducation: ['Former Relevant'],
    }),
    contact(code('clea_care_leaver_in_touch', 100, 'inTouch', careCodes.inTouchAnswers), 'inTouch', c => c.inTouch),
    contact(latestContact, 'date', c => c.date),
    contact(code('clea_care_leaver_accommodation', 100, 'accommodation', careCodes.accommodations), 'accommodation', c => c.accommodation),
    {
      ...told('clea_care_leaver_accom_suitable', 'text', (h, t) => yes(contactOf(h, t.subject.child?.careLeaverContacts ?? [])?.suitable), {
        size: 100,
      }),
      read: (cell, reading) => {
        const suitable = flagRead(cell)
        return suitable === undefined
          ? { doubt: 'This is not Y or N.' }
          : { beside: { kind: 'careLeaverContact', held: heldOn(reading), facts: { suitable }, isOne: true } }
      },
    },
    contact(code('clea_care_leaver_activity', 100, 'activity', careCodes.activities), 'activity', c => c.activity),
    told('clea_pathway_plan_review_date', 'moment', lastPlanned),
    about('clea_care_leaver_personal_advisor', 'personalAdviser', 'ssd_professionals', 100),
    notHeld('clea_care_leaver_allocated_team', 48),
    notHeld('clea_care_leaver_worker_id', 100),
  ],
}
