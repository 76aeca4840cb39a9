import { after, first, type Mistake, within, worked } from './mistake.ts'

const finished = (child: Parameters<Mistake['plant']>[0], year: Parameters<Mistake['plant']>[1]) =>
  worked(child, year).flatMap(e => e.childAndFamilyAssessments.filter(a => within(year, a.authorisationDate)))

export const assessmentMistakes: Mistake[] = [
  {
    check: '8897Q',
    says: 'The assessment was authorised without any factor.',
    plant: (child, year, eraser) => first(finished(child, year), () => ({ factors: [] }), eraser),
  },
  {
    check: '8945Q',
    says: 'The old code for physical abuse was used, which was split in two.',
    plant: (child, year, eraser) => first(finished(child, year), a => ({ factors: [...a.factors.filter(f => f !== '21'), '18A'] }), eraser),
  },
  {
    check: '8608',
    says: 'The assessment begins after it was authorised: its first day was typed in the wrong month.',
    plant: (child, year, eraser) =>
      first(
        finished(child, year).filter(a => within(year, after(a.authorisationDate!, 9))),
        a => ({ startDate: after(a.authorisationDate!, 9) }),
        eraser,
      ),
  },
  {
    check: '1103',
    says: 'The assessment begins before the referral.',
    plant: (child, year, eraser) => {
      const [episode] = worked(child, year).filter(e => e.childAndFamilyAssessments.some(a => within(year, a.authorisationDate)))
      const only = episode?.childAndFamilyAssessments.filter(a => within(year, a.authorisationDate)) ?? []
      return first(only, () => ({ startDate: after(episode!.referralDate, -4) }), eraser)
    },
  },
  {
    check: '8873Q',
    says: 'No factor was found, and the work went on all the same.',
    plant: (child, year, eraser) => {
      const needed = worked(child, year).filter(
        e => e.childAndFamilyAssessments.length === 1 && e.closureReason !== 'RC8' && e.closureReason !== 'RC9',
      )
      return first(
        needed.flatMap(e => e.childAndFamilyAssessments).filter(a => within(year, a.authorisationDate)),
        () => ({ factors: ['21'] }),
        eraser,
      )
    },
  },
  {
    check: '8863Q',
    says: 'Two assessments run beside each other.',
    plant: (child, year, eraser) => {
      for (const e of worked(child, year)) {
        const [one, two] = e.childAndFamilyAssessments
          .filter(a => within(year, a.authorisationDate))
          .sort((a, b) => (a.startDate < b.startDate ? -1 : 1))
        if (one && two && two.startDate > one.authorisationDate!)
          return eraser.edit(two.id, { startDate: after(one.authorisationDate!, -1) })
      }
      return undefined
    },
  },
]
