import type { Provider, Providers } from '../about.ts'

/** Whether an episode says which provider it is: seven X stand for one without a number. */
export const isNamed = (urn: string | undefined): urn is string => urn !== undefined && urn !== 'XXXXXXX'
/** The lines of Ofsted's list with a number; a check needs `providers` to be there. */
export const linesOf = (providers: Providers | undefined, urn: string): readonly Provider[] => providers?.withUrn(urn) ?? []
