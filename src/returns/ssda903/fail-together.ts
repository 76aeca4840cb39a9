/** One child's rows of two tables, each beside each: the rows of the first, and those of the second, that fail with one of the other. */
export const failTogether = <A, B>(first: readonly A[], second: readonly B[], fails: (a: A, b: B) => boolean): readonly [A[], B[]] => [
  first.filter(a => second.some(b => fails(a, b))),
  second.filter(b => first.some(a => fails(a, b))),
]
