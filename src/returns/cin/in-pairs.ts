/** The rows that fail beside another one: `fails` is asked of each two rows both ways round, and never of a row and itself. */
export const inPairs = <R>(rows: readonly R[], fails: (row: R, other: R) => boolean): R[] =>
  rows.filter(row => rows.some(other => other !== row && (fails(row, other) || fails(other, row))))
