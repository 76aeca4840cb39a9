/** The face of the kernel: the only file that other rooms import. */
export { ageOn, birthday, monthsBetween } from './age.ts'
export { bankHolidayList } from './bank-holidays.ts'
export {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayFrom,
  dayNumber,
  dayNumbered,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  earlier,
  firstDay,
  isDay,
  isLeapYear,
  isWeekend,
  lastDay,
  later,
  monthOf,
  type Weekday,
  weekday,
  weekdays,
  yearOf,
} from './day.ts'
export {
  addWorkingDays,
  bankHolidaysWithin,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  type TriggerDay,
  workingDaysBetween,
  workingDaysKnown,
} from './working-days.ts'
