import { type Chance, type Odds, odds } from '../chance.ts'
import { care as figures } from '../figures.ts'
import { aldermere, postcode } from '../places.ts'
import { atWork, type DayNo, no } from '../times.ts'
import type { AdoptionPlan } from './care-adoption.ts'
import type { Law } from './care-law.ts'

/** Where the child lived, from a day until another. */
export interface Placed {
  type: string
  provider?: string
  urn?: string
  /** None where the child lives at home: then it is the family's. */
  postcode?: string
  /** Who looks after the child, by their number; nobody in a home with staff. */
  carer?: number
  from: DayNo
  until: DayNo
  changeReason?: string
  /** A short stay stands inside another placement: which one. */
  inside?: number
}

interface Who {
  born: DayNo
  isAlone: boolean
}
interface Span {
  from: DayNo
  until: DayNo
  laws: readonly Law[]
  adoption: AdoptionPlan | undefined
}

/** Until then semi-independent living was told as H5, and from then on as supported accommodation. */
const supportedFrom = no('2023-10-28' as Parameters<typeof no>[0])

const little = odds([
  ['U6', 67],
  ['U3', 17],
  ['P1', 13],
  ['R3', 3],
] as const)
const atSchool = odds([
  ['U6', 62],
  ['U3', 18],
  ['P1', 14],
  ['K2', 6],
] as const)
const older = odds([
  ['U6', 55],
  ['U3', 12],
  ['P1', 11],
  ['K2', 22],
] as const)
const grown = odds([
  ['U6', 35],
  ['U3', 6],
  ['P1', 4],
  ['K2', 14],
  ['K3', 41],
] as const)
const aloneGrown = odds([
  ['U6', 29],
  ['K3', 68],
  ['K2', 3],
] as const)
const aloneYounger = odds([
  ['U6', 88],
  ['K2', 12],
] as const)

function kinds({ born, isAlone }: Who, on: DayNo): Odds<string> {
  const age = (on - born) / 365.25
  if (isAlone) return age >= 16 ? aloneGrown : aloneYounger
  return age < 5 ? little : age < 10 ? atSchool : age < 16 ? older : grown
}

const providers: Readonly<Record<string, Odds<string>>> = {
  U6: odds([
    ['PR1', 62],
    ['PR4', 32],
    ['PR5', 6],
  ] as const),
  K2: odds([
    ['PR4', 80],
    ['PR1', 15],
    ['PR5', 5],
  ] as const),
  K3: odds([
    ['PR4', 82],
    ['PR5', 12],
    ['PR1', 6],
  ] as const),
  R3: odds([
    ['PR4', 70],
    ['PR5', 30],
  ] as const),
}
const agencies: Readonly<Record<string, number>> = { U: 20, K2: 60, K3: 30, R3: 5 }
const reasons = odds([
  ['CARPL', 42],
  ['CREQB', 14],
  ['CREQO', 12],
  ['LAREQ', 12],
  ['PLACE', 8],
  ['CHILD', 6],
  ['CLOSE', 3],
  ['STAND', 2],
  ['ALLEG', 1],
] as const)
/** The council's own are in its own area; most others are not. */
const somewhere = (provider: string, chance: Chance): string =>
  postcode(chance, provider !== 'PR1' && chance.yes(figures.outside.value) ? aldermere.elsewhere : aldermere.postcodeArea)

/** The Ofsted number of a provider: the council has one for its own fostering, and one for each of its homes. */
function numberOf(type: string, provider: string, chance: Chance): string {
  const kind = type.startsWith('U') || type.startsWith('A') ? 'U' : type
  const own = provider === 'PR1'
  const nth = own && kind === 'U' ? 0 : chance.under(own ? 3 : agencies[kind]!)
  return `SC${9}${['U', 'K2', 'K3', 'R3'].indexOf(kind)}${own ? 0 : 1}${String(nth).padStart(3, '0')}`
}

/** Every placement in turn, with the short stays inside them. */
export function placementsOf(who: Who, span: Span, chance: Chance): Placed[] {
  const placements: Placed[] = []
  const limit = span.adoption ? span.adoption.placed : span.until
  for (let on = span.from; on < limit; ) {
    const placed = newPlacement(who, on, limit, span.laws, chance)
    placements.push(...settled(placed, chance))
    on = placed.until
  }
  if (span.adoption) placements.push(withAdopters(span.adoption, span.until, placements.at(-1)!, chance))
  const all = placements.flatMap(asSupported)
  return [...all, ...shortStays(all, span.laws, chance)]
}

function newPlacement(who: Who, on: DayNo, limit: DayNo, laws: readonly Law[], chance: Chance): Placed {
  let type = chance.of(kinds(who, on))
  const law = laws.find(l => l.from <= on && on < l.until)!
  // At home with their parents only by order of a court, and for the whole of that time.
  if (type === 'P1' && (!/^C[12]$/.test(law.status) || laws.some(l => l.until > on && !/^C[12]$/.test(l.status)))) type = 'U6'
  const { firstYear, later } = figures.moves.value
  const wait = type === 'R3' ? chance.between(60, 110) : Math.round(chance.wait(isEarly(on, laws) ? firstYear : later))
  let until = atWork(on + Math.max(6, wait))
  // Supported accommodation begins at sixteen, and nobody is moved in the last weeks.
  if (until >= limit - 25) until = limit
  const provider = type === 'P1' ? 'PR0' : type === 'U3' ? 'PR1' : chance.of(providers[type]!)
  return {
    type,
    provider,
    from: on,
    until,
    ...(type !== 'P1' && { urn: numberOf(type, provider, chance), postcode: somewhere(provider, chance) }),
    ...(type.startsWith('U') && { carer: chance.under(1_000_000) }),
    ...(until < limit && { changeReason: chance.of(reasons) }),
  }
}

const isEarly = (on: DayNo, laws: readonly Law[]) => on - laws[0]!.from < 365

/** A foster home that has lasted becomes one for the long term, with the same carer. */
function settled(placed: Placed, chance: Chance): Placed[] {
  const long = { U6: 'U4', U3: 'U1' }[placed.type]
  const on = atWork(placed.from + chance.between(300, 700))
  if (!long || on >= placed.until - 60 || !chance.yes(figures.moves.value.settles)) return [placed]
  const { changeReason, ...first } = placed
  return [
    { ...first, until: on, changeReason: 'CARPL' },
    { ...placed, type: long, from: on },
  ]
}

function withAdopters(plan: AdoptionPlan, until: DayNo, before: Placed, chance: Chance): Placed {
  const isFostered = /^U/.test(before.type) && plan.byCarer
  before.changeReason = 'CARPL'
  plan.byCarer = isFostered
  if (isFostered) return { ...withoutReason(before), type: 'A5', from: plan.placed, until }
  const provider = chance.yes(0.75) ? 'PR1' : 'PR5'
  return {
    type: 'A6',
    provider,
    urn: numberOf('A6', provider, chance),
    postcode: somewhere(provider, chance),
    carer: chance.under(1_000_000),
    from: plan.placed,
    until,
  }
}
const withoutReason = ({ changeReason, ...placed }: Placed): Placed => placed

/** A place that changed its name in 2023 was left and begun on one day, and nobody moved. */
function asSupported(placed: Placed): Placed[] {
  if (placed.type !== 'K3' || placed.from >= supportedFrom) return [placed]
  const { urn, ...before } = placed
  if (placed.until <= supportedFrom) return [{ ...before, type: 'H5' }]
  return [
    { ...before, type: 'H5', until: supportedFrom, changeReason: 'CARPL' },
    { ...placed, from: supportedFrom },
  ]
}

/** In hospital, or away while the carer is: a few days inside a placement that has begun and goes on. */
function shortStays(placements: readonly Placed[], laws: readonly Law[], chance: Chance): Placed[] {
  return placements.flatMap((placed, inside) => {
    if (!/^[UK]/.test(placed.type) || placed.until - placed.from < 90 || !chance.yes(figures.moves.value.shortStay)) return []
    const from = placed.from + chance.between(30, 50)
    const until = from + chance.between(3, 10)
    const type = placed.type.startsWith('U') && chance.yes(0.7) ? 'T3' : 'T1'
    // While the law stays what it is.
    if (laws.some(l => l.from >= from && l.from <= until)) return []
    return [{ type, from, until, inside, postcode: postcode(chance) }]
  })
}
