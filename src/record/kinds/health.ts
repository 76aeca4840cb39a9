import { z } from 'zod'
import { strengthsAndDifficultiesReasons } from '../care-codes.ts'
import { civilDay, code, id, line } from '../fields.ts'

const healthChecks = ['healthAssessment', 'teeth', 'development', 'eyes'] as const

/** One check of a looked-after child's health. */
export const healthCheck = z.strictObject({ type: z.literal(healthChecks), date: civilDay, done: z.boolean(), by: line.optional() })

export const immunisationStatus = z.strictObject({ upToDate: z.boolean(), date: civilDay })

export const substanceMisuse = z.strictObject({
  date: civilDay,
  substance: line.optional(),
  interventionOffered: z.boolean().optional(),
  interventionReceived: z.boolean().optional(),
})

/** The strengths and difficulties questionnaire: a score from 0 to 40, or why there is none. */
export const sdqAssessment = z.strictObject({
  date: civilDay,
  score: z.number().int().min(0).max(40).optional(),
  reason: code(strengthsAndDifficultiesReasons).optional(),
  filledInBy: id.optional(),
})

export const conviction = z.strictObject({ date: civilDay, offence: line.optional() })

/**
 * A year's answers as a return told them, where no dated checks are held: they came from a file, which has no days.
 * The year is that which ends on this day.
 */
export const healthOutcomes = z.strictObject({
  yearEnding: civilDay,
  sdqScore: z.number().int().min(0).max(40).optional(),
  sdqReason: code(strengthsAndDifficultiesReasons).optional(),
  convicted: z.boolean().optional(),
  healthCheck: z.boolean().optional(),
  immunisations: z.boolean().optional(),
  teethCheck: z.boolean().optional(),
  healthAssessment: z.boolean().optional(),
  substanceMisuse: z.boolean().optional(),
  interventionReceived: z.boolean().optional(),
  interventionOffered: z.boolean().optional(),
})
