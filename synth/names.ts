import { type Chance, type Odds, odds } from './chance.ts'
import { family } from './names/family.ts'
import { type Community, given } from './names/given.ts'

export type { Community }

/** Which communities' names go with an ethnic group: the mother's and the father's, which differ where the child's heritage is mixed. */
const communities: Readonly<Record<string, readonly (readonly [Community, Community])[]>> = {
  WBRI: [['british', 'british']],
  WIRI: [
    ['irish', 'irish'],
    ['british', 'irish'],
  ],
  WIRT: [['traveller', 'traveller']],
  WROM: [['roma', 'roma']],
  WOTH: [
    ['europeTheEast', 'europeTheEast'],
    ['europeTheEast', 'europeTheEast'],
    ['europeTheEast', 'british'],
  ],
  MWBC: [
    ['british', 'caribbean'],
    ['caribbean', 'british'],
    ['british', 'caribbean'],
  ],
  MWBA: [
    ['british', 'westAfrican'],
    ['westAfrican', 'british'],
    ['british', 'eastAfrican'],
  ],
  MWAS: [
    ['british', 'pakistani'],
    ['british', 'indian'],
    ['indian', 'british'],
    ['british', 'bangladeshi'],
  ],
  MOTH: [
    ['british', 'middleEast'],
    ['europeTheEast', 'caribbean'],
    ['british', 'otherAsian'],
    ['caribbean', 'indian'],
  ],
  AIND: [['indian', 'indian']],
  APKN: [['pakistani', 'pakistani']],
  ABAN: [['bangladeshi', 'bangladeshi']],
  AOTH: [['otherAsian', 'otherAsian']],
  CHNE: [['chinese', 'chinese']],
  BCRB: [['caribbean', 'caribbean']],
  BAFR: [
    ['westAfrican', 'westAfrican'],
    ['eastAfrican', 'eastAfrican'],
  ],
  BOTH: [
    ['caribbean', 'caribbean'],
    ['westAfrican', 'caribbean'],
  ],
  OOTH: [
    ['middleEast', 'middleEast'],
    ['otherAsian', 'otherAsian'],
  ],
  REFU: [
    ['british', 'british'],
    ['europeTheEast', 'europeTheEast'],
  ],
  NOBT: [
    ['british', 'british'],
    ['pakistani', 'pakistani'],
    ['europeTheEast', 'europeTheEast'],
  ],
}

export const heritageOf = (ethnicity: string, chance: Chance): readonly [mother: Community, father: Community] =>
  chance.pick(communities[ethnicity] ?? communities['WBRI']!)

export const surnameOf = (community: Community, chance: Chance): string => chance.pick(family[community])

/** Names of today's children crowd at the front of each list: the first are the commonest. */
function common(list: readonly string[], chance: Chance): string {
  const at = chance.share()
  return list[Math.floor((chance.yes(0.5) ? at * at : at) * list.length)]!
}

export const childsName = (community: Community, sex: 'M' | 'F', chance: Chance): string =>
  common(sex === 'F' ? given[community].girls : given[community].boys, chance)
export const adultsName = (community: Community, sex: 'M' | 'F', chance: Chance): string =>
  chance.pick(sex === 'F' ? given[community].women : given[community].men)

/** A worker's name: any community, by its share among grown-ups. */
export const workersName = (ethnicities: Odds<string>, chance: Chance): { name: string; sex: 'M' | 'F' } => {
  const sex = chance.yes(0.84) ? 'F' : 'M'
  const [, community] = heritageOf(chance.of(ethnicities), chance)
  return { name: `${adultsName(community, sex, chance)} ${surnameOf(community, chance)}`, sex }
}

/** What the child's family speaks at home, where it is not English. */
const languages: Readonly<Partial<Record<Community, readonly string[]>>> = {
  roma: ['Romani', 'Romanian', 'Slovak'],
  europeTheEast: ['Polish', 'Romanian', 'Lithuanian', 'Portuguese', 'Ukrainian'],
  westAfrican: ['Yoruba', 'Twi', 'French', 'Igbo'],
  eastAfrican: ['Somali', 'Tigrinya', 'Amharic'],
  pakistani: ['Urdu', 'Punjabi', 'Pashto'],
  bangladeshi: ['Sylheti', 'Bengali'],
  indian: ['Punjabi', 'Gujarati', 'Hindi'],
  chinese: ['Cantonese', 'Mandarin'],
  otherAsian: ['Dari', 'Tagalog', 'Vietnamese', 'Tamil', 'Farsi'],
  middleEast: ['Arabic', 'Kurdish Sorani', 'Farsi'],
}
export const languageOf = (community: Community, chance: Chance): string | undefined => {
  const spoken = languages[community]
  return spoken && chance.yes(0.45) ? chance.pick(spoken) : undefined
}

export const ethnicityOdds = (shares: Readonly<Record<string, number>>): Odds<string> => odds(Object.entries(shares))
