import type { Chance } from './chance.ts'

/**
 * Aldermere: a council that does not exist. Its postcode area is in no postal directory; its telephone
 * numbers are those that Ofcom keeps for drama; its e-mail addresses end in example.org.
 */
export const aldermere = {
  name: 'Aldermere',
  /** A code that rule 1530 of the census accepts, of a council that was abolished in 2009: no living council is meant. */
  authority: '875',
  postcodeArea: 'AX',
  /** Where children live who are placed outside the council. */
  elsewhere: 'AQ',
}

const of = (text: string): readonly string[] => text.split(',').map(t => t.trim())

const firstParts = of(
  'Alder, Mill, Church, Station, Orchard, Priory, Canal, Foundry, Willow, Larch, Chapel, Market, Windmill, Quarry, Tanner’s, Bramble, Harbour, Meadow, Kiln, Beacon, Rookery, Saltpan, Weaver’s, Lantern, Ferry, Hazel, Elder, Swift, Heron, Cobbler’s, Sexton’s, Pound, Granary, Old Dairy, Ropewalk, Copperfield, Northgate, Southgate, Abbot’s, Fuller’s',
)
const lastParts = of('Street, Road, Lane, Close, Avenue, Way, Gardens, Terrace, Court, Drive, Crescent, Place, Walk, Rise, Grove')
const localities = of(
  'Aldermere, Netherby Cross, Saltmarsh End, Great Wendle, Little Wendle, Thornby, Harrowgate Moor, Copley Bridge, Eastwick, Quarry Bank, St Osyth’s, Fenholme, Kingsmere, Old Ferry',
)
const primaries = of(
  'St Osyth’s Primary School, Copley Bridge Primary School, Wendle Infants, Wendle Junior School, Thornby Primary Academy, Saltmarsh Primary School, Kingsmere Primary School, Eastwick Church of England Primary, Fenholme Primary School, Quarry Bank Primary School, Old Ferry Primary School, Netherby Primary Academy',
)
const secondaries = of(
  'Aldermere High School, Kingsmere Academy, Wendle Valley School, Copley Bridge Academy, St Osyth’s Catholic School, Fenholme Technical College',
)
const nurseries = of('Little Acorns Nursery, Old Ferry Nursery, Buttercups Pre-school, Kingsmere Children’s Centre, Hedgehogs Day Nursery')
const special = of('Larchwood School, Beacon School, The Heron Centre')

const inward = 'ABDEFGHJLNPQRSTUWXYZ'

/** A postcode of the right shape in an area that does not exist: no home has it. */
export const postcode = (chance: Chance, area = aldermere.postcodeArea): string =>
  `${area}${chance.between(1, 24)} ${chance.under(10)}${inward[chance.under(20)]}${inward[chance.under(20)]}`

export const home = (chance: Chance): { lines: string[]; postcode: string } => {
  const flat = chance.yes(0.24) ? `Flat ${chance.between(1, 28)}, ` : ''
  return {
    lines: [`${flat}${chance.between(1, 148)} ${chance.pick(firstParts)} ${chance.pick(lastParts)}`, chance.pick(localities), 'Aldermere'],
    postcode: postcode(chance),
  }
}

/** Where a child of this age would be by day. */
export function schoolFor(age: number, chance: Chance): string {
  if (age < 2) return 'home'
  if (age < 4) return chance.pick(nurseries)
  return chance.pick(age < 11 ? primaries : secondaries)
}
export const specialSchool = (chance: Chance): string => chance.pick(special)

/** Numbers kept for drama: 01632 960000 to 960999 and 07700 900000 to 900999. */
export const mobile = (chance: Chance): string => `07700 900${String(chance.under(1000)).padStart(3, '0')}`
export const landline = (chance: Chance): string => `01632 960${String(chance.under(1000)).padStart(3, '0')}`
