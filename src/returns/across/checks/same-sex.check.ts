import { since } from '../../return-year.ts'
import { sameFact } from '../same-fact.ts'
import { across } from '../source.ts'
import type { AcrossCheck } from '../tables.ts'

/** Until 2023/24 the looked-after return wrote figures. */
const letter = (code: string) => ({ 1: 'M', 2: 'F' })[code] ?? code

export default {
  id: 'same-sex',
  severity: 'error',
  says: 'The returns do not say the same of this child’s sex. Find out which is right, and put the others right.',
  source: across('same-sex'),
  reading:
    'A figure of earlier years of the looked-after return is read as the letter that it stood for. A sex that is not known contradicts one that is.',
  inForce: since('2022_23'),
  ...sameFact([
    { table: 'CIN_ChildIdentifiers', column: 'Sex' },
    { table: 'SSDA903_Header', column: 'SEX', is: letter },
    { table: 'FEED_Children', column: 'sex' },
  ]),

  examples: [
    {
      name: 'finds a girl in one return who is a boy in another',
      given: { CIN_ChildIdentifiers: [{ Sex: 'F' }], SSDA903_Header: [{ SEX: 'M' }] },
      found: { CIN_ChildIdentifiers: [0], SSDA903_Header: [0] },
    },
    {
      name: 'passes the same letter, and the figure that stood for it',
      given: { CIN_ChildIdentifiers: [{ Sex: 'F' }], SSDA903_Header: [{ SEX: '2' }], FEED_Children: [{ sex: 'F' }] },
      found: {},
    },
  ],
} satisfies AcrossCheck
