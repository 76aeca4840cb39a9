import type { Tables903 } from './layout.ts'

/** What the sex of the adopters must be where they are of a legal status. Nothing at all is not one of them. */
export const adoptersMustBe = (status: string, ...sexes: string[]) =>
  ({
    scope: 'child',
    reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
    flags: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
    run: ({ AD1 }: Tables903) => ({
      AD1: AD1.filter(({ LS_ADOPTR, SEX_ADOPTR = '' }) => LS_ADOPTR === status && !sexes.includes(SEX_ADOPTR)),
    }),
  }) as const
