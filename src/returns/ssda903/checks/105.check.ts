import { since } from '../../return-year.ts'
import type { Check903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '105',
  severity: 'error',
  says: 'It is not said whether the child seeks asylum unaccompanied. Record 1 for yes or 0 for no.',
  source: guide903('105'),
  reading: 'It is asked of XML only. What reads as the number 0 or 1 is right, such as 01 or 1.0.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['UASC'] },
  needs: ['fileFormat'],
  notRunWhen: ({ fileFormat }) => (fileFormat === 'xml' ? undefined : 'it is asked of a return in XML only'),
  flags: { Header: ['UASC'] },

  run: ({ Header }) => ({
    Header: Header.filter(({ UASC }) => UASC === undefined || UASC.trim() === '' || ![0, 1].includes(Number(UASC))),
  }),

  examples: [
    {
      name: 'finds another number, a word, and nothing',
      given: { Header: [{ UASC: '2' }, { UASC: 'yes' }, {}] },
      about: { fileFormat: 'xml' },
      found: { Header: [0, 1, 2] },
    },
    {
      name: 'passes 0 and 1, however they are written',
      given: { Header: [{ UASC: '0' }, { UASC: '1' }, { UASC: '01' }, { UASC: '1.0' }] },
      about: { fileFormat: 'xml' },
      found: {},
    },
  ],
} satisfies Check903
