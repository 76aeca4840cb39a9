import type { Id } from '../src/kernel/kernel.ts'
import type { Chance } from './chance.ts'
import { people } from './figures.ts'
import { idAt } from './ids.ts'
import { adultsName, ethnicityOdds, heritageOf, surnameOf } from './names.ts'
import { type DayNo, minuteOf } from './times.ts'

export interface Carer {
  id: Id
  firstName: string
  surname: string
  sex: 'M' | 'F'
  born: DayNo
  since: DayNo
}

const ethnicities = ethnicityOdds(people.adultsEthnicity)

/** Those who foster children for the council, each made from their number alone. A child comes to one of them by chance, whoever else lives there. */
export class Carers {
  readonly count: number
  private readonly chance: Chance
  private readonly earliest: DayNo

  constructor(chance: Chance, children: number, earliest: DayNo) {
    this.chance = chance
    this.earliest = earliest
    this.count = Math.max(12, Math.ceil(children * 0.02))
  }

  /** Any number stands for one of them. */
  id(number: number): Id {
    const nth = number % this.count
    return idAt(minuteOf(this.earliest - 415, 9, nth % 60), nth % 4096, this.chance.split('id', nth))
  }

  carer(nth: number): Carer {
    const chance = this.chance.split('carer', nth)
    const [community] = heritageOf(chance.of(ethnicities), chance)
    const sex = chance.yes(0.78) ? 'F' : 'M'
    return {
      id: this.id(nth),
      firstName: adultsName(community, sex, chance),
      surname: surnameOf(community, chance),
      sex,
      born: this.earliest - chance.between(30 * 365, 58 * 365),
      since: this.earliest - 415,
    }
  }
}
