import type { Day, Id } from '../../kernel/kernel.ts'
import { isId } from '../../kernel/kernel.ts'
import { type Child, careCodes, inUse } from '../../record/record.ts'
import type { Reader } from '../answers.ts'
import { options } from '../options.ts'
import type { Ask, Option } from '../step.ts'
import { ageOf, orderOf } from './in-care.ts'

/** Kinds of home to move into. A short stay, and being placed for adoption, are steps of their own. */
const homeOptions = (today: Day): Option[] => options(inUse(careCodes.placementTypes, today).filter(({ code }) => !/^[TA]/.test(code)))

/** What is asked of a home that a child moves into. */
export const homeAsks = (today: Day): Ask[] => [
  { field: 'type', label: 'What kind of home is it?', as: 'one', of: homeOptions(today), section: 'The home' },
  { field: 'provider', label: 'Who provides it?', as: 'one', of: options(careCodes.placementProviders) },
  {
    field: 'urn',
    label: 'Ofsted number of the provider',
    hint: 'For example, SC123456. Homes that Ofsted does not register have none',
    as: 'line',
    optional: true,
  },
  { field: 'postcode', label: 'Postcode of the home', as: 'line', optional: true },
  {
    field: 'carer',
    label: 'Who looks after the child there?',
    hint: 'Somebody of the family, or whose relation to the child is recorded. Leave this open for the staff of a home',
    as: 'one',
    from: 'adults',
    optional: true,
  },
]

/** What is answered of a home, refused where this child may not live there. */
export function homeFrom(read: Reader, children: readonly Child[], on: Day | undefined, status: string | undefined) {
  const type = read.one('type', homeOptions(read.today), 'what kind of home it is')
  const { provider, urn, postcode } = detailsFrom(read, type)
  const refused = on && type && children.flatMap(child => notIn(child, type, on, status) ?? [])[0]
  if (refused) read.refuse('type', refused)
  return { type, provider, urn, postcode, carer: carerFrom(read) }
}

/** Who provides a home, and where it is, for a kind of home that is known. */
export function detailsFrom(read: Reader, type: string | undefined) {
  const provider = read.oneIfAny('provider', options(careCodes.placementProviders))
  const urn = read.text('urn') === '' ? undefined : urnFrom(read)
  const postcode = read.postcodeIfAny('postcode')
  const why = type && notProvidedBy(type, provider)
  if (why && read.refusals.every(({ field }) => field !== 'provider')) read.refuse('provider', why)
  if (type && urn && urn !== 'XXXXXXX' && isUnregistered(type)) read.refuse('urn', 'Ofsted does not register such a home: leave this empty')
  return { provider, urn, postcode }
}

const carerFrom = (read: Reader): Id | undefined => (isId(read.text('carer')) ? read.text('carer') : undefined)

function urnFrom(read: Reader): string | undefined {
  const urn = read.text('urn').toUpperCase().replaceAll(' ', '')
  return /^(SC\d{6}|\d{6,7}|X{7})$/.test(urn) ? urn : read.refuse('urn', 'An Ofsted number is six or seven figures, or SC and six figures')
}

const isUnregistered = (type: string) => /^(P[1-3]|R[125]|H5|Z1[1-4]?)$/.test(type)

/** Why this is not who provides such a home (526 to 531, 550, 213). */
function notProvidedBy(type: string, provider: string | undefined): string | undefined {
  if (/^Z1[1-4]$/.test(type)) return provider && 'Nobody is named who provides such a place: leave this empty'
  if (!provider) return 'Select who provides it'
  if ((provider === 'PR0') !== (type === 'P1')) return 'Parents provide a home for their own child, and nobody else does'
  if (/^PR[12]$/.test(provider) && /^R[25]$/.test(type)) return 'A council does not provide hospitals or prisons'
  if (provider === 'PR3' && /^(A[3-6]|K[12]|U[1-6])$/.test(type)) return 'No other public body provides such a home'
  return undefined
}

const from: readonly (readonly [RegExp, number, string])[] = [
  [/^(K3|H5|P2)$/, 16, 'Nobody under 16 lives in supported accommodation'],
  [/^R5$/, 10, 'Nobody under 10 is in custody'],
  [/^S1$/, 4, 'A residential school takes children of 4 and over'],
  [/^P3$/, 14, 'Residential employment is for those of 14 and over'],
]

/** Why this child may not live in such a home from that day on (371 to 374, 378, 384, 710). */
export function notIn(child: Child, type: string, on: Day, status: string | undefined): string | undefined {
  const age = ageOf(child, on)
  const young = from.find(([types, least]) => types.test(type) && age !== undefined && age < least)
  if (young) return young[2]
  if (status === 'V2' && type === 'P1') return 'A child who is accommodated under section 20 does not live with their own parents'
  if ((status === 'V3' || status === 'V4') && /^U[14]$/.test(type)) return 'Short breaks are not in a home for the long term'
  if (/^(K1|K3|P1|R5)$/.test(type) && orderOf(child)) return 'A deprivation of liberty order does not go with such a home: end it first'
  return undefined
}
