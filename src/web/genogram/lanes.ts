/** Something that runs from one side to another, at a height that it must not share with what it would meet. */
export interface Span {
  left: number
  right: number
}

/** For each span the first lane in which it meets nobody: two families' lines never run into each other. */
export function lanesOf(spans: readonly Span[]): number[] {
  const lanes: Span[][] = []
  const of = new Map<Span, number>()
  for (const span of spans.toSorted((a, b) => a.left - b.left || a.right - b.right)) {
    const free = lanes.findIndex(lane => lane.every(other => other.right < span.left || span.right < other.left))
    const lane = free === -1 ? lanes.push([]) - 1 : free
    lanes[lane]!.push(span)
    of.set(span, lane)
  }
  return spans.map(span => of.get(span)!)
}
