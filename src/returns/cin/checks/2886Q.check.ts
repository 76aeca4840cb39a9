import { type Counts, theReturnItself } from '../../check.ts'
import { during, since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinRow } from '../tables.ts'

type Child = CinRow<'ChildIdentifiers'>

function counted(children: readonly Child[], isNotKnown: (child: Child) => boolean): Counts {
  const born = children.filter(child => child.ExpectedPersonBirthDate === undefined && isNotKnown(child))
  return { all: children.length, notKnown: born.length }
}
/** More than 2 in 100, in whole numbers: one in fifty is not more. */
const isTooMany = ({ all = 0, notKnown = 0 }: Counts) => notKnown * 50 > all
const born = (n: number, child: object) => Array.from({ length: n }, () => child)

export default {
  id: '2886Q',
  severity: 'query',
  says: 'More than 2 in 100 children have no sex recorded, not counting unborn children. Record it for those who have none, or say why so many are not known.',
  source: guideCin('2886Q'),
  reading: 'Unborn children are not among those without, but they are among all children of the return. A return without children passes.',
  versions: [
    {
      inForce: during('2022_23', '2023_24'),
      reading:
        'Nothing, or 0 for not known, as the rule means it: public tools never counted either in these years. Unborn children are not among those without, but they are among all children of the return.',
      scope: 'return',
      reads: { ChildIdentifiers: ['GenderCurrent', 'ExpectedPersonBirthDate'] },
      flags: {},
      counts: ({ ChildIdentifiers }) =>
        counted(ChildIdentifiers, ({ GenderCurrent }) => GenderCurrent === undefined || GenderCurrent === '0'),
      fails: isTooMany,
      examples: [
        {
          name: 'queries two of 99 children, of whom one has 0 and one nothing',
          given: { ChildIdentifiers: [{ GenderCurrent: '0' }, {}, ...born(97, { GenderCurrent: '1' })] },
          found: theReturnItself,
        },
        {
          name: 'passes two of a hundred',
          given: { ChildIdentifiers: [{ GenderCurrent: '0' }, {}, ...born(98, { GenderCurrent: '2' })] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2024_25'),
      scope: 'return',
      reads: { ChildIdentifiers: ['Sex', 'ExpectedPersonBirthDate'] },
      flags: {},
      counts: ({ ChildIdentifiers }) => counted(ChildIdentifiers, ({ Sex }) => Sex === undefined || Sex === 'U'),
      fails: isTooMany,
      examples: [
        {
          name: 'queries two of 99 children, of whom one has U and one nothing',
          given: { ChildIdentifiers: [{ Sex: 'U' }, {}, ...born(97, { Sex: 'F' })] },
          found: theReturnItself,
        },
        { name: 'passes two of a hundred', given: { ChildIdentifiers: [{ Sex: 'U' }, {}, ...born(98, { Sex: 'M' })] }, found: {} },
        {
          name: 'passes unborn children',
          given: { ChildIdentifiers: born(3, { Sex: 'U', ExpectedPersonBirthDate: '2025-06-01' }) },
          found: {},
        },
        { name: 'passes a return without children', given: {}, found: {} },
      ],
    },
  ],
} satisfies CinCheck
