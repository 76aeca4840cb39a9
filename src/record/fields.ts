import { z } from 'zod'
import { type Day, type Id, type Instant, isDay, isId, isPartialDate, type PartialDate } from '../kernel/kernel.ts'
import type { CodeList } from './codes.ts'

/** What the schemas of entry kinds are made of. `as` says what a field holds, for what is made from a schema: a form, a list of facts. */
export const civilDay = z.custom<Day>(isDay, 'must be a calendar day').meta({ as: 'day' })
export const id = z.custom<Id>(isId, 'must be an id').meta({ as: 'id' })
export const moment = z
  .custom<Instant>(
    t => typeof t === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(t) && isDay(t.slice(0, 10)),
    'must be a moment in UTC',
  )
  .meta({ as: 'moment' })

/** A few words on one line. */
export const line = z.string().trim().min(1).max(200)
/** What a worker writes. Twenty pages are enough; more is a document. */
export const words = z.string().trim().min(1).max(50_000).meta({ as: 'words' })

/** A national code of a list. Whether it was in use on a given day is asked by steps and checks: history keeps its own codes. */
export const code = (list: CodeList) =>
  z
    .string()
    .refine(c => list.some(row => row.code === c), 'must be a code of its list')
    .meta({ as: 'code', list })

/** A birth is not always known exactly, and an estimate says so. */
export const partialDate = z.custom<PartialDate>(isPartialDate, 'must be a year, a month or a day').meta({ as: 'partialDate' })

/** From a day until, and not including, another. Open when it has no end. */
export const interval = { startDate: civilDay, endDate: civilDay.optional() }
