import { type Chance, odds } from './chance.ts'
import { people } from './figures.ts'

/**
 * Children are numbered from 0. Every 64 of them are one block, and a block's chance alone says which of them are brothers and sisters:
 * so any family can be made without making the ones before it.
 */
export const blockSize = 64
const sizes = odds(people.familySize.value)

export interface FamilyPlace {
  /** The index of its first child. */
  index: number
  size: number
  chance: Chance
}

/** The families whose first child is one of these, `from` up to and not including `until`. Nobody is left out or made twice by slicing. */
export function* familyPlaces(council: Chance, from: number, until: number, children: number): Generator<FamilyPlace> {
  for (let block = Math.floor(from / blockSize); block * blockSize < until; block++) {
    const chance = council.split('block', block)
    for (let at = 0; at < blockSize; ) {
      const index = block * blockSize + at
      const wanted = chance.of(sizes)
      const size = Math.min(wanted, blockSize - at, children - index)
      if (index >= until || size <= 0) return
      if (index >= from) yield { index, size, chance: council.split('family', index) }
      at += size
    }
  }
}
