import { theReturnItself } from '../../check.ts'
import { since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck } from '../tables.ts'

const using = (...codes: string[]) => ({ Disabilities: codes.map((Disability, i) => ({ LAchildID: String(i), Disability })) })

export default {
  id: '2887Q',
  severity: 'query',
  says: 'The whole return uses fewer than eight kinds of disability. A council rarely has so few: see whether disabilities are recorded as what they are, or say why.',
  source: guideCin('2887Q'),
  reading:
    'Different codes are counted, however many children have each, and the code for no disability is not one of them. Public tools count the children with no disability instead.',
  inForce: since('2022_23'),
  scope: 'return',
  reads: { Disabilities: ['Disability'] },
  flags: {},

  counts: ({ Disabilities }) =>
    Object.fromEntries(Disabilities.flatMap(({ Disability: code }) => (code !== undefined && code !== 'NONE' ? [[code, 1]] : []))),
  fails: used => Object.keys(used).length < 8,

  examples: [
    {
      name: 'queries a return with seven kinds, though many children have one and many have none',
      given: using('MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'HEAR', 'HEAR', ...Array.from({ length: 9 }, () => 'NONE')),
      found: theReturnItself,
    },
    { name: 'queries a return without any disability', given: {}, found: theReturnItself },
    { name: 'passes a return with eight kinds', given: using('MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS'), found: {} },
  ],
} satisfies CinCheck
