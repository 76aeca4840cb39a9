import { addYears } from '../../src/kernel/kernel.ts'
import type { Chance } from '../chance.ts'
import { odds, oddsOf } from '../chance.ts'
import { people } from '../figures.ts'
import { bandOf } from '../likelihoods.ts'
import { adultsName, type Community, childsName, heritageOf, languageOf, surnameOf } from '../names.ts'
import { home, mobile } from '../places.ts'
import type { Theme } from '../themes.ts'
import { type DayNo, no, text } from '../times.ts'
import type { ChildStory, Family, Grown } from './story.ts'

const year = 365.25
const ethnicities = oddsOf(people.childrensEthnicity.value)
const unaccompaniedFrom = oddsOf({ OOTH: 40, AOTH: 26, BAFR: 30, WOTH: 4 })
const disabilities = odds(Object.entries(people.disabilityMix.value))

/** Ages of brothers and sisters on the first referral, set around the one it is about. The oldest has time left before 18. */
export function agesAround(age: number, size: number, chance: Chance): number[] {
  const ages = [age]
  let younger = age
  let older = age
  while (ages.length < size) {
    const gap = chance.yes(0.03) ? 0.003 : 0.95 + chance.share() * 3.1
    const down = chance.yes(0.5)
    if ((down && younger - gap >= 0.05) || older + gap > 17.2) {
      younger = Math.max(0.05, younger - gap)
      ages.push(younger)
    } else {
      older += gap
      ages.push(Math.min(older, 17.2))
    }
  }
  // Where there are several, one is often a baby, or on the way.
  if (size > 1 && chance.yes(0.17)) {
    const youngest = ages.indexOf(Math.min(...ages))
    if (ages[youngest]! > 0.9) ages[youngest] = chance.yes(0.36) ? -(0.08 + chance.share() * 0.4) : 0.05 + chance.share() * 0.8
  }
  return ages
}

function disabilitiesOf(theme: Theme, chance: Chance): string[] {
  if (theme.id !== 'disability' && !chance.yes(people.disabled.value.amongOthers)) return []
  const kinds = new Set<string>()
  const wanted = 1 + (chance.yes(0.55) ? 1 : 0) + (chance.yes(0.25) ? 1 : 0) + (chance.yes(0.1) ? 1 : 0)
  while (kinds.size < wanted) kinds.add(chance.of(disabilities))
  return [...kinds]
}

/** The people of a family: who they are before anything is told about them. */
export function peopleOf(index: number, ages: readonly number[], theme: Theme, first: DayNo, chance: Chance): Omit<Family, 'homes'> {
  const alone = theme.id === 'unaccompanied'
  const ethnicity = chance.of(alone ? unaccompaniedFrom : ethnicities)
  const [mothers, fathers] = heritageOf(ethnicity, chance)
  const mothersName = surnameOf(mothers, chance)
  const fathersName = surnameOf(fathers, chance)
  const together = chance.yes(theme.id === 'disability' ? 0.6 : 0.34)
  const surname = chance.yes(together ? 0.8 : 0.45) ? fathersName : mothersName
  const born = first - Math.round(Math.max(...ages) * year) - chance.between(17 * 365, 36 * 365)

  const grown: Grown[] = []
  if (!alone) {
    const mother = person('mother', 'F', mothers, together && chance.yes(0.6) ? surname : mothersName, born, true, chance)
    grown.push(mother, person('father', 'M', fathers, fathersName, born - chance.between(-2000, 4000), together, chance))
    if (!together && chance.yes(0.33))
      grown.push(person('stepFather', 'M', mothers, surnameOf(mothers, chance), born - chance.between(-2500, 2500), true, chance))
    if (chance.yes(0.3))
      grown.push(person('grandmother', 'F', mothers, mothersName, born - chance.between(19, 34) * 365, chance.yes(0.15), chance))
  }
  const language = languageOf(mothers, chance)
  const used = new Set<string>()
  const children = ages.map((age, i) => {
    const child = childOf(index + i, age, surname, ethnicity, chance.yes(0.5) ? mothers : fathers, theme, first, chance.split('child', i))
    while (used.has(child.firstName)) child.firstName = childsName(child.community, child.sex, chance)
    used.add(child.firstName)
    return child
  })
  return { index, surname, grown, children, chance, ...(language && { language }) }
}

const person = (
  role: Grown['role'],
  sex: 'M' | 'F',
  from: Community,
  surname: string,
  born: DayNo,
  here: boolean,
  chance: Chance,
): Grown => ({
  role,
  sex,
  surname,
  born,
  firstName: adultsName(from, sex, chance),
  livesWithTheChildren: here,
  phone: mobile(chance),
})

function childOf(
  index: number,
  age: number,
  surname: string,
  ethnicity: string,
  community: Community,
  theme: Theme,
  first: DayNo,
  chance: Chance,
): ChildStory {
  const alone = theme.id === 'unaccompanied'
  const sex = chance.yes(alone ? 0.94 : theme.id === 'selfHarm' ? 0.3 : people.boys.value) ? 'M' : 'F'
  const unborn = age < 0
  // Before birth an age is minus the part of a year until the day the child is due; babies keep to it within two weeks.
  const due = first - Math.round(age * year)
  const child: ChildStory = {
    index,
    surname,
    sex,
    ethnicity,
    community,
    chance,
    firstName: childsName(community, sex, chance),
    born: unborn ? due + chance.between(-14, 10) : first - Math.max(1, Math.round(age * year)),
    ...(unborn && { due }),
    disabilities: unborn ? [] : disabilitiesOf(theme, chance),
    estimated: alone ? chance.yes(0.6) : age > 3 && chance.yes(people.estimatedBirths.value),
    plansBefore: 0,
    episodes: [],
    missing: [],
  }
  if (child.estimated) child.born = asReported(child, first)
  return child
}

/** Where only a year or a month is told, a return says its middle: and so it was. Nobody of whom we know so little is nearly of age. */
function asReported({ index, born }: ChildStory, first: DayNo): DayNo {
  const on = text(born)
  const middle = (index % 3 === 0 ? `${on.slice(0, 4)}-06-15` : `${on.slice(0, 7)}-15`) as typeof on
  return first - no(middle) > 17.3 * year ? no(addYears(middle, 1)) : no(middle)
}

/** Where they lived: most stay, some move every few years, and families of four and five move too. */
export function homesOf(first: DayNo, today: DayNo, chance: Chance): Family['homes'] {
  const homes = [{ from: first - chance.between(30, 2500), ...home(chance) }]
  for (let next = first + Math.round(chance.wait(1300)); next < today; next += 60 + Math.round(chance.wait(1300))) {
    homes.push({ from: next, ...home(chance) })
  }
  return homes
}

const ages = odds(people.ageWhenReferred.value.map(([low, high, share]) => [[low, high] as const, share] as const))

/** How old the child is whom the first referral is about: in years, with a part; below nought for one not yet born. */
export function ageWhenReferred(chance: Chance): number {
  const [low, high] = chance.of(ages)
  return low < 0 ? -(0.08 + chance.share() * 0.4) : Math.min(17.2, low + chance.share() * (high + 1 - low))
}

export const wholeAge = (years: number): number => (years < 0 ? -1 : Math.floor(years))
export const bandFor = (born: DayNo, on: DayNo): number =>
  Math.max(0, Math.min(5, bandOf(born > on ? -1 : Math.min(17, Math.floor((on - born) / year)))))
