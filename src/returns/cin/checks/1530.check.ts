import { during, since } from '../../return-year.ts'
import { guideCin } from '../source.ts'
import type { CinCheck, CinTables } from '../tables.ts'

const until941 =
  '001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803 805-808 810-813 815 816 820-823 ' +
  '825 826 830 831 835-841 845 846 850-852 855-857 860 861 865-896 908 909 916 919 921 925 926 928 929 931 933 935-938 940 941'
const until943 = `${until941} 942 943`

function authorities(ranges: string): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const range of ranges.split(' ')) {
    const [first, last = first] = range.split('-')
    for (let code = Number(first); code <= Number(last); code++) codes.add(String(code).padStart(3, '0'))
  }
  return codes
}

const isFromOneOf = (codes: ReadonlySet<string>) =>
  ({
    scope: 'child',
    reads: { ChildIdentifiers: ['UPN'] },
    flags: { ChildIdentifiers: ['UPN'] },
    run: ({ ChildIdentifiers }: CinTables) => ({
      ChildIdentifiers: ChildIdentifiers.filter(({ UPN }) => UPN?.length === 13 && !codes.has(UPN.slice(1, 4))),
    }),
  }) as const

export default {
  id: '1530',
  severity: 'error',
  says: 'The unique pupil number names no local authority: its second to fourth characters are not the code of one. Ask the school for the number again.',
  source: guideCin('1530'),
  reading: 'Numbers that are not 13 characters long are left alone. The codes are those of the rule, which lack the newest authorities.',
  versions: [
    {
      inForce: during('2022_23', '2022_23'),
      ...isFromOneOf(authorities(until941)),
      examples: [
        {
          name: 'finds codes that no authority has, among them those that came a year later',
          given: { ChildIdentifiers: [{ UPN: 'A000456789012' }, { UPN: 'AB23456789012' }, { UPN: 'A942456789012' }] },
          found: { ChildIdentifiers: [0, 1, 2] },
        },
        {
          name: 'passes codes of authorities, a number of another length, and none',
          given: { ChildIdentifiers: [{ UPN: 'A001456789012' }, { UPN: 'A94145678901B' }, { UPN: 'A000' }, {}] },
          found: {},
        },
      ],
    },
    {
      inForce: since('2023_24'),
      ...isFromOneOf(authorities(until943)),
      examples: [
        {
          name: 'finds codes that no authority has',
          given: { ChildIdentifiers: [{ UPN: 'A006456789012' }, { UPN: 'A944456789012' }, { UPN: 'A939456789012' }] },
          found: { ChildIdentifiers: [0, 1, 2] },
        },
        {
          name: 'passes the authorities that came with this year, and older ones',
          given: { ChildIdentifiers: [{ UPN: 'A942456789012' }, { UPN: 'A943456789012' }, { UPN: 'A203456789012' }] },
          found: {},
        },
      ],
    },
  ],
} satisfies CinCheck
