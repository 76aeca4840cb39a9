/** A date, or the text that stands where one should be: dates that nobody can read are still the same when they are written alike. */
export const asWritten = <R extends { readonly as: object }>(row: R, column: keyof R['as'] & keyof R & string): string | undefined =>
  (row[column] ?? (row.as as Record<string, string>)[column]) as string | undefined
