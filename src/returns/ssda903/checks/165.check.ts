import { since } from '../../return-year.ts'
import { isInYear } from '../continuously-looked-after.ts'
import { isShortBreak } from '../episodes.ts'
import { careLeaverItems, isAnyFilled } from '../items.ts'
import type { Check903, Row903 } from '../layout.ts'
import { guide903 } from '../source.ts'

export default {
  id: '165',
  severity: 'error',
  says: 'Whether this young person is a mother is missing, is not one of the codes of the return, or is not asked of them. Record 1 or 0 for a girl who was looked after in the year, and leave it blank for a boy.',
  source: guide903('165'),
  reading:
    'Sex is read as it is written before and after 2024/25 (1 or M, 2 or F); public tools know the figures only. Even 0 fails for a boy. Children without an episode that is more than a short break are not looked at.',
  inForce: since('2022_23'),
  scope: 'child',
  reads: { Header: ['CHILD', 'SEX', 'MOTHER'], Episodes: ['CHILD', 'DECOM', 'DEC', 'LS'], OC3: ['CHILD', 'IN_TOUCH', 'ACTIV', 'ACCOM'] },
  flags: { Header: ['MOTHER', 'SEX'], OC3: ['ACTIV', 'ACCOM', 'IN_TOUCH'] },

  run: ({ Header, Episodes, OC3 }, about) => {
    const episodes = Episodes.filter(episode => !isShortBreak(episode))
    if (episodes.length === 0) return {}
    const inCare = episodes.some(episode => isInYear(episode, about))
    const isWrong = ({ SEX, MOTHER }: Row903<'Header'>, leaver?: Row903<'OC3'>) => {
      const isGirl = SEX === '2' || SEX === 'F'
      if (MOTHER === undefined) return inCare && isGirl
      if ((MOTHER !== '0' && MOTHER !== '1') || SEX === '1' || SEX === 'M') return true
      return isGirl && !inCare && leaver !== undefined && isAnyFilled(leaver, careLeaverItems)
    }
    return {
      Header: Header.filter(row => isWrong(row) || OC3.some(leaver => isWrong(row, leaver))),
      OC3: OC3.filter(leaver => Header.some(row => isWrong(row, leaver))),
    }
  },

  examples: [
    {
      name: 'finds another code, a boy, and a girl in care without an answer',
      given: {
        Header: [
          { CHILD: '1', SEX: '2', MOTHER: '2' },
          { CHILD: '2', SEX: '1', MOTHER: '0' },
          { CHILD: '3', SEX: 'F' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
          { CHILD: '3', DECOM: '2022-05-01' },
        ],
        OC3: [{ CHILD: '2' }],
      },
      found: { Header: [0, 1, 2], OC3: [0] },
    },
    {
      name: 'finds a care leaver who was not in care in the year, with an answer',
      given: {
        Header: [{ CHILD: '1', SEX: '2', MOTHER: '1' }],
        Episodes: [{ CHILD: '1', DECOM: '2021-05-01', DEC: '2022-03-31' }],
        OC3: [{ CHILD: '1', ACTIV: 'F1' }],
      },
      found: { Header: [0], OC3: [0] },
    },
    {
      name: 'passes an answer of a girl in care, a boy without one, and short breaks',
      given: {
        Header: [
          { CHILD: '1', SEX: 'F', MOTHER: '0' },
          { CHILD: '2', SEX: 'M' },
          { CHILD: '3', SEX: '2' },
          { CHILD: '4', SEX: '2', MOTHER: '1' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '2022-05-01' },
          { CHILD: '2', DECOM: '2022-05-01' },
          { CHILD: '3', DECOM: '2022-05-01', LS: 'V4' },
          { CHILD: '4', DECOM: '2021-05-01', DEC: '2022-03-31' },
        ],
        OC3: [{ CHILD: '4' }],
      },
      found: {},
    },
  ],
} satisfies Check903
