/** What every row below a referral carries: whose it is, and which of the child's episodes of need it belongs to. */
export interface InModule {
  readonly LAchildID: string | undefined
  readonly CINdetailsID: string | undefined
}

/** Whether two rows of one child belong to the same episode of need, which the census calls a module. */
export const isSameModule = (a: InModule, b: InModule): boolean => a.CINdetailsID === b.CINdetailsID && a.LAchildID === b.LAchildID

/** Each row with each row of another table in the same module. */
export const pairsInModule = <A extends InModule, B extends InModule>(some: readonly A[], others: readonly B[]): [A, B][] =>
  some.flatMap(a => others.filter(b => isSameModule(a, b)).map((b): [A, B] => [a, b]))

/** The rows of one child that stand in the same module as any of the others. */
export function inModuleOf<A extends InModule>(rows: readonly A[], others: readonly InModule[]): A[] {
  const modules = new Set(others.map(({ CINdetailsID }) => CINdetailsID))
  return rows.filter(({ CINdetailsID }) => modules.has(CINdetailsID))
}

/** 1 or true, in whatever case: the schema allows only 0 and 1, and files have all four. */
export const isYes = (flag: string | undefined): boolean => flag === '1' || flag?.toLowerCase() === 'true'
export const isNo = (flag: string | undefined): boolean => flag === '0' || flag?.toLowerCase() === 'false'
