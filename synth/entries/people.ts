import { birthday, type Id } from '../../src/kernel/kernel.ts'
import type { Authority } from '../../src/record/record.ts'
import type { Chance } from '../chance.ts'
import { idAt } from '../ids.ts'
import { laChildId, nhsNumber, upn } from '../numbers.ts'
import type { ChildStory, Family, Grown } from '../story/story.ts'
import { type DayNo, type Minute, minuteOf, no, text } from '../times.ts'
import { writeHomes } from './homes.ts'
import { type Pen, writtenUp } from './pen.ts'

/** The ids by which the people of a family know each other. */
export interface FamilyIds {
  group: Id
  grown: Id[]
  children: Id[]
  /** When each child was first recorded. */
  since: Minute[]
}

const firstDayOf = (child: ChildStory): DayNo => child.episodes[0]?.course.referral ?? child.born

export function familyIds(family: Family): FamilyIds {
  const chance = family.chance.split('ids')
  const since = family.children.map(c => minuteOf(firstDayOf(c), 8, 1))
  const earliest = Math.min(...since)
  let turn = 0
  return {
    group: idAt(earliest, turn++, chance),
    grown: family.grown.map(() => idAt(earliest, turn++, chance)),
    children: since.map(at => idAt(at, turn++, chance)),
    since,
  }
}

/** Born on a day, as far as anybody knows it. */
const born = (child: ChildStory) => {
  const on = text(child.born)
  return { on: child.estimated ? (child.index % 3 === 0 ? on.slice(0, 4) : on.slice(0, 7)) : on, estimated: child.estimated }
}

export function writeGroup(pen: Pen, family: Family, by: Id, at: Minute): void {
  const oldest = family.grown[0] ?? family.children[0]!
  pen.first('familyGroup', at, by, 'First contact', { name: `${family.surname} family (${oldest.firstName})`, type: 'family' }, pen.subject)
}

export function writeGrown(pen: Pen, family: Family, grown: Grown, ids: FamilyIds, by: Id, at: Minute, today: DayNo): void {
  const { firstName, surname, sex, phone } = grown
  pen.first(
    'adultDetails',
    at,
    by,
    'First contact',
    {
      firstName,
      surname,
      sex,
      dateOfBirth: { on: text(grown.born), estimated: false },
      ...(family.language && grown.role !== 'father' && { language: family.language }),
    },
    pen.subject,
  )
  pen.first('contactDetail', at, by, 'First contact', {
    type: 'phone',
    value: phone,
    safeToUse: !(grown.role === 'mother' && phone.endsWith('7')),
  })
  pen.first('familyMembership', at, by, 'First contact', { familyGroup: ids.group, startDate: text(Math.floor(at / 1440)) })
  if (grown.livesWithTheChildren) writeHomes(pen, family, by, at, today)
}

/** What the other person is to the child. Parents first; each sister and brother. */
function writeRelationships(pen: Pen, family: Family, own: number, ids: FamilyIds, by: Id, at: Minute): void {
  const types = { mother: 'mother', father: 'father', stepFather: 'partnerOfParent', grandmother: 'grandparent' } as const
  for (const [i, g] of family.grown.entries()) {
    const responsible = g.role === 'mother' || (g.role === 'father' && (g.livesWithTheChildren || i % 2 === 1))
    pen.first('relationship', at, by, 'First contact', { person: ids.grown[i]!, type: types[g.role], parentalResponsibility: responsible })
  }
  for (const [i, id] of ids.children.entries()) {
    // Nobody is put down as kin before they are on the record themselves.
    if (i !== own) pen.first('relationship', Math.max(at, ids.since[i]! + 2), by, 'First contact', { person: id, type: 'sibling' })
  }
}

/** Who the child is: details, numbers, disabilities, where they live, who their people are. */
export function writeChild(
  pen: Pen,
  family: Family,
  own: number,
  ids: FamilyIds,
  authority: Authority,
  by: Id,
  today: DayNo,
  chance: Chance,
): void {
  const child = family.children[own]!
  const { firstName, surname, sex } = child
  const at = ids.since[own]!
  const first = firstDayOf(child)
  const unborn = child.born > first
  const asked = child.ethnicity === 'NOBT' || chance.yes(0.8)
  const who = {
    laChildId: laChildId(child.index),
    surname,
    ethnicity: asked ? child.ethnicity : 'NOBT',
    ...(family.language && { language: family.language }),
  }
  const details = unborn
    ? pen.first(
        'childDetails',
        at,
        by,
        'First contact, before birth',
        { ...who, expectedDateOfBirth: text(child.due!), sex: 'U', ethnicity: 'NOBT' },
        pen.subject,
      )
    : pen.first('childDetails', at, by, 'First contact', { ...who, firstName, sex, dateOfBirth: born(child) }, pen.subject)
  if (unborn)
    pen.next(details, writtenUp(child.born, chance, 2), by, 'Born', {
      firstName,
      sex,
      dateOfBirth: born(child),
      ethnicity: child.ethnicity,
    })
  else if (!asked) pen.next(details, writtenUp(first, chance, 9), by, 'The family was asked', { ethnicity: child.ethnicity })
  if (child.died !== undefined) pen.next(details, writtenUp(child.died, chance), by, 'The child died', { dateOfDeath: text(child.died) })

  writeNumbers(pen, child, at, authority, by, chance)
  writeDisabilities(pen, child, Math.max(at, minuteOf(unborn ? child.born + 3 : first, 16)), by, Math.max(first, child.born))
  pen.first('familyMembership', at, by, 'First contact', { familyGroup: ids.group, startDate: text(first) })
  if (family.grown.length > 0) {
    writeHomes(pen, family, by, at, today)
    writeRelationships(pen, family, own, ids, by, at)
  } else {
    pen.first('immigrationStatus', at, by, 'First contact', { status: 'unaccompanied', startDate: text(first), ...adultOn(child, today) })
  }
}

/** Unaccompanied ends with childhood. */
const adultOn = (child: ChildStory, today: DayNo) => {
  const on = no(birthday(text(child.born), 18))
  return on <= today ? { endDate: text(on) } : {}
}

function writeNumbers(pen: Pen, child: ChildStory, at: Minute, authority: Authority, by: Id, chance: Chance): void {
  const first = Math.floor(at / 1440)
  // A number comes with the first school; the youngest get theirs while we know them.
  const atSchool = Math.max(first, child.born + 1550)
  const alone = child.episodes[0]?.course.theme.id === 'unaccompanied'
  const without = alone ? 0.5 : 0.015
  const months = chance.between(1, 9)
  if (chance.yes(without))
    pen.first('upnUnknownReason', Math.max(at, minuteOf(atSchool, 9)), by, 'Asked the school', {
      reason: alone ? 'UN2' : chance.pick(['UN3', 'UN5']),
    })
  else {
    const when = Math.max(at, minuteOf(atSchool + (atSchool > first ? months : 0), 9, 30))
    pen.first('identifier', when, by, 'From the school', {
      type: 'upn',
      value: upn(authority, child.index),
      startDate: text(Math.max(child.born, Math.floor(when / 1440))),
    })
  }
  const nhs = nhsNumber(child.index)
  if (nhs && chance.yes(0.86)) {
    const when = Math.max(at + 2, minuteOf(Math.max(first, child.born + 2), 12))
    pen.first('identifier', when, by, 'Matched', { type: 'nhsNumber', value: nhs, matchedBy: 'Traced by name, birth and postcode' })
  }
}

/** NONE says that somebody asked. It is said of every child whom somebody has met. */
function writeDisabilities(pen: Pen, child: ChildStory, at: Minute, by: Id, from: DayNo): void {
  for (const disability of child.disabilities.length > 0 ? child.disabilities : ['NONE']) {
    pen.first('disability', at, by, 'Asked the family', { disability, startDate: text(from) })
  }
}
