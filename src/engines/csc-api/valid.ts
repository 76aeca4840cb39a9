import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { type FeedChild, feedSchema, notJsonSchema } from '../../returns/returns.ts'

let compiled: ((children: unknown) => string[]) | undefined

/** Where children are not as the DfE's schema asks, as paths into the list; an empty answer when they are. It never names a value. */
export function wrongInFeed(children: readonly FeedChild[]): string[] {
  compiled ??= compile()
  return compiled(children)
}

function compile(): (children: unknown) => string[] {
  const ajv = new Ajv({ allErrors: true, strict: true })
  addFormats.default(ajv) // without it a date that is none would pass
  ajv.addVocabulary(notJsonSchema)
  const validate = ajv.compile(feedSchema)
  return children => (validate(children) ? [] : (validate.errors ?? []).map(e => `${e.instancePath} ${e.message}`))
}
