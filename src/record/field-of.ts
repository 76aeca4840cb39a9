import { z } from 'zod'
import type { CodeList } from './codes.ts'
import { type Kind, kinds } from './kinds.ts'

type Plain = 'day' | 'moment' | 'partialDate' | 'line' | 'words' | 'number' | 'yesNo' | 'id'

/** What a field of a kind holds, read from its schema: so that a form and a list of facts need no second description. */
export type FieldOf = { field: string; optional: boolean; many: boolean } & (
  | { as: Plain }
  /** National codes, with their labels. */
  | { as: 'code'; list: CodeList }
  /** Codes of our own. */
  | { as: 'oneOf'; values: readonly string[] }
  /** Several facts that belong together, each time. */
  | { as: 'parts'; parts: readonly FieldOf[] }
)

type Schema = z.core.$ZodType

/** Every field of a kind, in the order of its schema. */
export const fieldsOf = (kind: Kind): FieldOf[] => of(kinds[kind].shape)

const of = (shape: Readonly<Record<string, Schema>>): FieldOf[] => Object.entries(shape).map(([field, schema]) => read(field, schema))

function read(field: string, given: Schema): FieldOf {
  const optional = given instanceof z.ZodOptional
  const outer: Schema = optional ? given.unwrap() : given
  const many = outer instanceof z.ZodArray
  const inner: Schema = many ? outer.element : outer
  return { field, optional, many, ...held(inner) }
}

function held(schema: Schema) {
  const meta = z.globalRegistry.get(schema) as { as?: Plain | 'code'; list?: CodeList } | undefined
  if (meta?.as === 'code') return { as: 'code' as const, list: meta.list ?? [] }
  if (meta?.as) return { as: meta.as }
  if (schema instanceof z.ZodLiteral) return { as: 'oneOf' as const, values: [...schema.values].map(String) }
  if (schema instanceof z.ZodBoolean) return { as: 'yesNo' as const }
  if (schema instanceof z.ZodNumber) return { as: 'number' as const }
  if (schema instanceof z.ZodObject) return { as: 'parts' as const, parts: of(schema.shape) }
  return { as: 'line' as const }
}
