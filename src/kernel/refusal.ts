/** A no in the words that the worker reads, and the question it is about. It is returned, never thrown. */
export interface Refusal<Field extends string = string> {
  refused: string
  field: Field
}

export const isRefusal = <F extends string>(outcome: object): outcome is Refusal<F> => 'refused' in outcome
