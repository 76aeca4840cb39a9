/** A child's rows whose value of one column is another one than a header of the child says. Where either is missing, nothing can be said. */
export const differingFrom = <C extends string, R extends { readonly [K in C]: string | undefined }>(
  column: C,
  header: readonly { readonly [K in C]: string | undefined }[],
  rows: readonly R[],
): readonly R[] =>
  rows.filter(row => header.some(told => row[column] !== undefined && told[column] !== undefined && row[column] !== told[column]))
