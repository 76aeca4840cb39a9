import { since } from '../../return-year.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'

const isNumber = (code: string | undefined) => code !== undefined && !code.startsWith('UN')

export default {
  id: 'pupil-number-known',
  severity: 'error',
  says: 'One return says why this child has no unique pupil number, and another one has the number. Send the number in both.',
  source: across('pupil-number-known'),
  inForce: since('2022_23'),
  scope: 'child',
  reads: { CIN_ChildIdentifiers: ['UPN', 'UPNunknown'], SSDA903_Header: ['UPN'] },
  flags: { CIN_ChildIdentifiers: ['UPN', 'UPNunknown'], SSDA903_Header: ['UPN'] },

  run: ({ CIN_ChildIdentifiers: census, SSDA903_Header: lookedAfter }) => {
    const without = census.filter(({ UPN, UPNunknown }) => UPN === undefined && UPNunknown !== undefined)
    const numbered = census.filter(({ UPN }) => isNumber(UPN))
    const theirs = lookedAfter.filter(({ UPN }) => isNumber(UPN))
    const reasons = lookedAfter.filter(({ UPN }) => UPN?.startsWith('UN'))
    return {
      CIN_ChildIdentifiers: [...(theirs.length > 0 ? without : []), ...(reasons.length > 0 ? numbered : [])],
      SSDA903_Header: [...(without.length > 0 ? theirs : []), ...(numbered.length > 0 ? reasons : [])],
    }
  },

  examples: [
    {
      name: 'finds a number that only the looked-after return knows',
      given: { CIN_ChildIdentifiers: [{ UPNunknown: 'UN5' }], SSDA903_Header: [{ UPN: 'A950000178301' }] },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Header: [0] },
    },
    {
      name: 'finds one that only the census knows',
      given: { CIN_ChildIdentifiers: [{ UPN: 'A950000178301' }], SSDA903_Header: [{ UPN: 'UN3' }] },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Header: [0] },
    },
    {
      name: 'passes two reasons, be they different, and two numbers',
      given: { CIN_ChildIdentifiers: [{ UPNunknown: 'UN1' }], SSDA903_Header: [{ UPN: 'UN5' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
