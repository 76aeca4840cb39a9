import type { Facts, Kind } from '../../record/record.ts'

/** The address itself, out of an entry that says that it is confidential, and of any adoptive home: for those whose own work is not with the child. */
export function withoutConfidential<K extends Kind>(kind: K, facts: Facts<K>, isTheirWork: boolean): Facts<K> {
  if (kind === 'placement' && !isTheirWork && /^A/.test((facts as Facts<'placement'>).type)) {
    const { postcode, authority, ...rest } = facts as Facts<'placement'>
    return rest as Facts<K>
  }
  if (kind !== 'address' || isTheirWork || !(facts as Facts<'address'>).confidential) return facts
  const { uprn, postcode, ...rest } = facts as Facts<'address'>
  return { ...rest, lines: ['Known to those who work with the child'] } as Facts<K>
}
