import type { Tables903 } from './layout.ts'

/** Kinds of placement that a kind of provider cannot give. */
export const providerCannotBe = (provider: string, ...places: string[]) =>
  ({
    scope: 'child',
    reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
    flags: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
    run: ({ Episodes }: Tables903) => ({
      Episodes: Episodes.filter(({ PLACE = '', PLACE_PROVIDER }) => PLACE_PROVIDER === provider && places.includes(PLACE)),
    }),
  }) as const
