import { type Day, daysBetween, monthsBetween } from '../../kernel/kernel.ts'

/** How long something has lasted, as people say it: 5 days, 11 weeks, 14 months, 2 years and 3 months. */
export function lasted(from: Day, to: Day): string {
  const [days, months] = [daysBetween(from, to), monthsBetween(from, to)]
  if (days < 14) return days === 1 ? '1 day' : `${days} days`
  if (months < 3) return `${Math.floor(days / 7)} weeks`
  if (months < 24) return `${months} months`
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return rest === 0 ? `${years} years` : `${years} years and ${rest === 1 ? '1 month' : `${rest} months`}`
}

/** How long ago: today, yesterday, 12 days ago. */
export function ago(on: Day, today: Day): string {
  const days = daysBetween(on, today)
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${lasted(on, today)} ago`
}
