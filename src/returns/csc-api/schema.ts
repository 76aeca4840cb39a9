import openapi from './dfe-csc-api-1.0.1.json' with { type: 'json' }

/** The DfE's own description of what it takes (MIT): an array of at most a hundred children. Pinned, so that a change of theirs is seen. */
export const feedSchema = openapi.components.schemas.CSC
export const feedSchemaVersion = openapi.info.version

/** The only words of OpenAPI in it that plain JSON Schema does not know. */
export const notJsonSchema = ['example']
export const mostInABatch = feedSchema.maxItems
