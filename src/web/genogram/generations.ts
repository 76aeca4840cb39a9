import type { Id } from '../../kernel/kernel.ts'
import type { Relation, RelationshipType } from '../../record/record.ts'

/** How many generations above the other one a person stands. */
const above: Partial<Record<RelationshipType, number>> = {
  mother: 1,
  father: 1,
  parent: 1,
  stepParent: 1,
  partnerOfParent: 1,
  carer: 1,
  fosterCarer: 1,
  specialGuardian: 1,
  auntOrUncle: 1,
  grandparent: 2,
  child: -1,
  stepChild: -1,
  nieceOrNephew: -1,
  grandchild: -2,
}

/** The row of everyone who is tied to `self`, the oldest generation nought. `relations` hold both sides. Ties of blood are followed before others. */
export function generations(relations: readonly Relation[], self: Id): Map<Id, number> {
  const rows = new Map([[self, 0]])
  const follow = (wanted: (type: RelationshipType) => boolean) => {
    const queue = [...rows.keys()]
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      for (const { is, of, type } of relations) {
        if (of !== at || rows.has(is) || !wanted(type)) continue
        rows.set(is, rows.get(at)! - (above[type] ?? 0))
        queue.push(is)
      }
    }
  }
  follow(type => type === 'mother' || type === 'father' || type === 'parent' || type === 'child')
  follow(type => type !== 'other')
  follow(() => true)
  const top = Math.min(...rows.values())
  return new Map([...rows].map(([id, row]) => [id, row - top]))
}
