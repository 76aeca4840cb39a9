import { type Day, earlier, exactly, forReturn } from '../../kernel/kernel.ts'
import { codes, type Known, type NewVersion } from '../../record/record.ts'
import type { CensusChild } from './census.ts'
import type { Piece } from './pieces.ts'
import { codeIn, dayIn, doubt, type Said, say, type Taking, textIn } from './taking.ts'

/** The census has no names. A child whom the record did not know is called this until somebody says theirs. */
export const nameNotKnown = 'Name not known'
const census = 'Children in need census'

export const isLaChildId = (text: string) => /^[A-Za-z0-9]{1,20}$/.test(text)

/** The id by which to look the child up. Without one that can be believed nobody can say whose record this is, and nothing of it is taken. */
export function laChildIdOf({ ChildIdentifiers }: CensusChild): string | undefined {
  const id = textIn(ChildIdentifiers, 'LAchildID')
  return id !== undefined && isLaChildId(id) ? id : undefined
}

/** Who the child is. Says nothing about gender: it is not sex, and is a young person's own to say. */
export function detailsPiece({ ChildIdentifiers, ChildCharacteristics }: CensusChild, laChildId: string, taking: Taking): Piece {
  const was = taking.held?.childDetails
  const said: Said<'childDetails'> = {}
  const born = dayIn(taking, ChildIdentifiers, 'PersonBirthDate')
  // Our own return turns a birth known only to the month into one day of it: read back, that day says nothing new.
  if (born && !(was?.dateOfBirth && forReturn(was.dateOfBirth) === born)) said.dateOfBirth = exactly(born)
  const expected = dayIn(taking, ChildIdentifiers, 'ExpectedPersonBirthDate', true)
  if (expected) said.expectedDateOfBirth = expected

  const died = dayIn(taking, ChildIdentifiers, 'PersonDeathDate')
  if (died && born && died < born) doubt(taking, ChildIdentifiers, 'PersonDeathDate', 'This is before the date of birth.')
  else if (died) said.dateOfDeath = died

  const sex = sexOf(ChildIdentifiers, taking)
  if (sex && !(sex === 'U' && was)) said.sex = sex
  const ethnicity = codeIn(taking, ChildCharacteristics, 'Ethnicity', codes.ethnicities)
  if (ethnicity && !(ethnicity === 'NOBT' && was?.ethnicity)) said.ethnicity = ethnicity

  const facts = was ? said : { laChildId, surname: nameNotKnown, ...said, sex: said.sex ?? 'U' }
  const { versions } = say({ ...taking, newId: () => taking.subject }, 'childDetails', was, facts)
  return { block: ChildIdentifiers, cell: 'LAchildID', isNew: !was, versions }
}

function sexOf(block: CensusChild['ChildIdentifiers'], taking: Taking): string | undefined {
  if (block.GenderCurrent && !block.Sex) {
    return doubt(
      taking,
      block,
      'GenderCurrent',
      'Until 2024 the census asked for gender. It is not the same as sex, so sex is left as not known.',
    )
  }
  if (!block.Sex) return doubt(taking, block, 'Sex', 'This is missing.')
  return codeIn(taking, block, 'Sex', codes.sexes)
}

export const upnShape = /^[A-Za-z]\d{11}[\dA-Za-z]$/
function upnIn(taking: Taking, block: CensusChild['ChildIdentifiers'], cell: 'UPN' | 'FormerUPN'): string | undefined {
  const upn = textIn(block, cell)
  if (upn === undefined || upnShape.test(upn)) return upn
  return doubt(taking, block, cell, 'This is not a letter, eleven digits, and a digit or a letter.')
}

/** Numbers that others gave the child. Each is held from the day of the file that told it. */
export function identifierPieces({ ChildIdentifiers: block }: CensusChild, taking: Taking): Piece[] {
  return [
    {
      block,
      cell: 'UPN',
      isNew: false,
      versions: [...upnVersions(taking, upnIn(taking, block, 'UPN')), ...formerUpnVersions(taking, block)],
    },
  ]
}

/** Why there is no number, where the record does not show it by itself: `shown` is what it would say. */
export function upnUnknownVersions({ ChildIdentifiers: block }: CensusChild, shown: string | undefined, taking: Taking): NewVersion[] {
  const reason = codeIn(taking, block, 'UPNunknown', codes.upnUnknownReasons)
  if (!reason || reason === shown) return []
  if (textIn(block, 'UPN'))
    return doubt(taking, block, 'UPNunknown', 'There is no reason to say why the number is not known: it is given.') ?? []
  const told = taking.held?.upnUnknownReasons.find(r => r.startDate === taking.on)
  return say(taking, 'upnUnknownReason', told, { reason, startDate: taking.on }).versions
}

/** One number follows another. A file of an earlier year may be taken after a later one, so a number may have to be put in between. */
export function upnVersions(
  taking: Pick<Taking, 'subject' | 'held' | 'on' | 'because' | 'newId'>,
  value: string | undefined,
  matchedBy = census,
) {
  if (!value) return []
  const { on } = taking
  const numbers = (taking.held?.identifiers ?? []).filter(n => n.type === 'upn' || n.type === 'temporaryUpn')
  const current = numbers.find(n => !(n.startDate && n.startDate > on) && !(n.endDate && n.endDate <= on))
  if (current?.value === value) return []
  const type = /\d$/.test(value) ? 'upn' : 'temporaryUpn'
  if (current?.startDate === on) return say(taking, 'identifier', current, { type, value }).versions
  const [next] = numbers.filter(n => n.startDate && n.startDate > on).sort((a, b) => (a.startDate! < b.startDate! ? -1 : 1))
  if (!current && next?.value === value) return say(taking, 'identifier', next, { startDate: on }).versions
  const endDate = current?.endDate ?? next?.startDate
  return [
    ...(current ? say(taking, 'identifier', current, { endDate: on }).versions : []),
    ...say(taking, 'identifier', undefined, { type, value, startDate: on, endDate, matchedBy }).versions,
  ]
}

function formerUpnVersions(taking: Taking, block: CensusChild['ChildIdentifiers']) {
  const value = upnIn(taking, block, 'FormerUPN')
  if (!value) return []
  if (taking.held?.childDetails.afterAdoption) {
    doubt(taking, block, 'FormerUPN', 'This record was made after an adoption: nothing may lead back from it.')
    return []
  }
  const { on } = taking
  const numbers = taking.held?.identifiers ?? []
  const same = numbers.find(n => n.type === 'formerUpn' && n.value === value)
  if (same) return say(taking, 'identifier', same, { startDate: earlierOf(same.startDate, on) }).versions
  if (numbers.some(n => n.value === value && n.endDate && n.endDate <= on)) return []
  const corrected = numbers.find(n => n.type === 'formerUpn' && n.startDate === on)
  return say(taking, 'identifier', corrected, { type: 'formerUpn', value, startDate: on, matchedBy: census }).versions
}

/** The census lists what is so on its day, and gives no dates: each is held from the day of the file that said it, until one that does not. */
export function disabilityPieces({ ChildCharacteristics: { Disabilities } }: CensusChild, taking: Taking): Piece[] {
  const said = new Map<string, (typeof Disabilities)[number]>()
  for (const block of Disabilities) {
    const code = codeIn(taking, block, 'Disability', codes.disabilities)
    if (code && said.has(code)) doubt(taking, block, 'Disability', 'This is here twice.')
    else if (code) said.set(code, block)
  }
  const none = said.size > 1 && said.get('NONE')
  if (none) doubt(taking, none, 'Disability', 'This says that there is none, beside others.')
  if (none) said.delete('NONE')

  const held = taking.held?.disabilities ?? []
  const pieces = [...said].map(([disability, block]): Piece => {
    const was =
      held.find(d => d.disability === disability && isHeldOn(d, taking.on)) ?? held.find(d => d.disability === disability && !d.endDate)
    const facts = was
      ? { startDate: was.startDate && earlierOf(was.startDate, taking.on) }
      : { disability, startDate: taking.on, assertedBy: census }
    return { block, cell: 'Disability', isNew: false, versions: say(taking, 'disability', was, facts).versions }
  })
  if (said.size === 0) return pieces
  const gone = held.filter(d => d.assertedBy === census && d.startDate !== taking.on && isHeldOn(d, taking.on) && !said.has(d.disability))
  const corrected = held.filter(d => d.assertedBy === census && d.startDate === taking.on && !d.endDate && !said.has(d.disability))
  const [block] = said.values()
  return [
    ...pieces,
    ...gone.map(
      (d): Piece => ({
        block: block!,
        cell: 'Disability',
        isNew: false,
        versions: say(taking, 'disability', d, { endDate: taking.on }).versions,
      }),
    ),
    ...corrected.map((d): Piece => ({ block: block!, cell: 'Disability', isNew: false, versions: [inError(d, taking)] })),
  ]
}

/** The same census, sent again without it: it was never so. */
const inError = ({ id, version }: Known<'disability'>, { subject, because }: Taking) =>
  ({ subject, entry: id, version: version + 1, kind: 'disability', because, withdrawn: true }) as const

const isHeldOn = ({ startDate, endDate }: Known<'disability'>, on: Day) => !(startDate && startDate > on) && !(endDate && endDate <= on)
const earlierOf = (a: Day | undefined, b: Day) => (a ? earlier(a, b) : undefined)
