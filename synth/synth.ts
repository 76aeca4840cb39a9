/** The face of the synthetic council: the only file that other rooms import. */
export { type CouncilAsked, council, type Subject } from './council.ts'
export { type Council, councils, sharedAmongCouncils } from './figures/councils.ts'
export * as figures from './figures.ts'
export { lies, postcodeLines } from './geography.ts'
export { careMistakes, lastCensus, mistakes, type Planted } from './mistakes.ts'
export { aldermere } from './places.ts'
