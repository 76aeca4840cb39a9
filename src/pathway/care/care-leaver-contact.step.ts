import { addMonths, birthday, type Day, forReturn } from '../../kernel/kernel.ts'
import { aChild, type Child, careCodes, first, inUse } from '../../record/record.ts'
import { Reader, said } from '../answers.ts'
import { written } from '../episodes.ts'
import { options } from '../options.ts'
import { lookedAfterReturn } from '../sources.ts'
import type { Step } from '../step.ts'
import { cared, today } from './examples.ts'
import { ageOf, fromAge, periodOf, wasLookedAfter } from './in-care.ts'

const touches = options(careCodes.inTouchAnswers)
const activitiesOn = (today: Day) => options(inUse(careCodes.activities, today))
const homesOn = (today: Day) => options(inUse(careCodes.accommodations, today))
const still = 'This young person is still looked after. This is recorded once they have left care.'
const jo = aChild({ firstName: 'Jo', dateOfBirth: { on: '2006-04-10', estimated: false } })
  .lookedAfter('2022-03-10')
  .careEnded('2024-04-10', 'E5')
const young = aChild({ firstName: 'Jo', dateOfBirth: { on: '2008-04-10', estimated: false } }).lookedAfter('2022-03-10')
const answers = { date: '20/3/25', inTouch: 'YES', activity: 'F2', accommodation: 'U', suitable: 'yes' }

/** The birthday that it stands for: from three months before until one month after it. */
function birthdayAround({ childDetails: { dateOfBirth } }: Child, on: Day): number | undefined {
  const birth = dateOfBirth && forReturn(dateOfBirth)
  return birth && [17, 18, 19, 20, 21].find(age => on >= addMonths(birthday(birth, age), -3) && on <= addMonths(birthday(birth, age), 1))
}

export const careLeaverContact: Step = {
  id: 'care-leaver-contact',
  says: 'Record that we are in touch with a care leaver, or are not',
  done: 'It is recorded',
  needs: 'record:care',
  source: lookedAfterReturn('care leavers: in touch, activity and accommodation around their birthday'),
  notNow: given => wasLookedAfter(given) ?? fromAge(16, given) ?? (periodOf(given.child) ? still : undefined),

  asks: ({ today }) => [
    { field: 'date', label: 'When?', as: 'day' },
    { field: 'inTouch', label: 'Are we in touch?', as: 'one', of: touches },
    { field: 'activity', label: 'What do they do?', as: 'one', of: activitiesOn(today), when: { field: 'inTouch', is: 'YES' } },
    { field: 'accommodation', label: 'Where do they live?', as: 'one', of: homesOn(today), when: { field: 'inTouch', is: 'YES' } },
    {
      field: 'suitable',
      label: 'Does it suit them?',
      hint: 'As they say it themselves: safe, secure, and one that they can pay for',
      as: 'yesNo',
      when: { field: 'inTouch', is: 'YES' },
    },
    { field: 'note', label: 'What did they say?', as: 'words', optional: true },
  ],
  prefilled: ({ today }) => ({ date: written(today), inTouch: 'YES' }),

  decide: ({ child, today, newId }, given) => {
    const read = new Reader(given, today)
    const date = read.pastDay('date', 'the day')
    const age = date && ageOf(child, date)
    if (age !== undefined && (age < 16 || age > 25)) read.refuse('date', 'This is for young people from 16 to 25')
    const inTouch = read.one('inTouch', touches, 'whether we are in touch')
    const isInTouch = inTouch === 'YES'
    const activity = isInTouch ? read.one('activity', activitiesOn(today), 'what they do') : undefined
    const accommodation = isInTouch ? read.one('accommodation', homesOn(today), 'where they live') : undefined
    const suitable = isInTouch ? read.yesNo('suitable', 'whether it suits them') : undefined
    const note = read.wordsIfAny('note')
    if (read.refused || !date || !inTouch) return read.no
    const facts = said({ date, aroundBirthday: birthdayAround(child, date), inTouch, activity, accommodation, suitable, note })
    return [first('careLeaverContact', child.id, newId(), facts, 'In touch')]
  },

  examples: [
    { name: 'says what they do and where they live', child: jo.child, answers, today, decides: ['careLeaverContact'] },
    {
      name: 'which is not known of whom we are not in touch with',
      child: jo.child,
      answers: { date: '20/3/25', inTouch: 'REFU' },
      today,
      decides: ['careLeaverContact'],
    },
    {
      name: 'and is asked of whom we are (345)',
      child: jo.child,
      answers: { date: '20/3/25', inTouch: 'YES' },
      today,
      decides: { refuses: ['activity', 'accommodation', 'suitable'] },
    },
    { name: 'nor is somebody who is still looked after (1007)', child: young.child, answers, today, decides: { notNow: still } },
    {
      name: 'a child of nine is no care leaver',
      child: cared.child,
      answers,
      today,
      decides: { notNow: 'This is for children and young people of 16 and over.' },
    },
  ],
}
