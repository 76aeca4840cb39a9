/** The face of the kernel: the only file that other rooms import. */
export { ageOn, birthday, monthsBetween } from './age.ts'
export { csvLine, csvRows } from './csv.ts'
export {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayFrom,
  dayNumber,
  dayNumbered,
  daysBetween,
  earlier,
  isDay,
  isWeekend,
  later,
  monthOf,
  type Weekday,
  weekday,
  yearOf,
} from './day.ts'
export { dayInShort, dayInWords, dayWithWeekday } from './day-in-words.ts'
export { type During, isDuring } from './during.ts'
export { exampleId, type Id, type Instant, idMaker, isId } from './ids.ts'
export { addMinutes, type CivilTime, civilTime, dayOf, isInstant, minutesBetween, momentOf, momentsOf, type Time } from './moment.ts'
export type { Need } from './need.ts'
export { nhsNumber, outward, phone, postcode, reference, upn } from './numbers.ts'
export {
  earliestDay,
  exactly,
  forReturn,
  isPartialDate,
  latestDay,
  mayBeTheSameDay,
  type PartialDate,
  type Precision,
  partialDateInWords,
  precisionOf,
} from './partial-date.ts'
export { isRefusal, type Refusal } from './refusal.ts'
export { type CannotTell, cannotTell, type Example, type InForce, isInForce, type Rule, type Source } from './rule.ts'
export { labelled, type Privacy, type Word, words } from './words.ts'
export { addWorkingDays, isWorkingDay, nextWorkingDay, type TriggerDay, workingDaysBetween, workingDaysKnown } from './working-days.ts'
export { type About, isUnread, readDay, type UnreadDay } from './written-day.ts'
export { readPartialDate } from './written-partial-date.ts'
