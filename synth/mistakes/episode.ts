import { after, closedWithin, first, lastBegun, type Mistake, openAtEnd, within, worked } from './mistake.ts'

export const episodeMistakes: Mistake[] = [
  {
    check: '8610',
    says: 'The primary need was left out.',
    plant: (child, year, eraser) => first(worked(child, year), () => ({ primaryNeedCode: undefined }), eraser),
  },
  {
    check: '8805',
    says: 'The episode was closed, and nobody said why.',
    plant: (child, year, eraser) => first(closedWithin(child, year), () => ({ closureReason: undefined }), eraser),
  },
  {
    check: '8565',
    says: 'The closing was put a few days too early: work went on after it.',
    plant: (child, year, eraser) => {
      const late = closedWithin(child, year).filter(e =>
        e.childAndFamilyAssessments.some(
          a => a.authorisationDate && within(year, after(a.authorisationDate, -3)) && after(a.authorisationDate, -3) >= e.referralDate,
        ),
      )
      const last = late[0]?.childAndFamilyAssessments.at(-1)?.authorisationDate
      return last && last > after(late[0]!.referralDate, 4) ? first(late, () => ({ closureDate: after(last, -3) }), eraser) : undefined
    },
  },
  {
    check: '8585Q',
    says: 'The reason “died” was chosen by mistake: the child is well.',
    plant: (child, year, eraser) =>
      child.childDetails.dateOfDeath ? undefined : first(closedWithin(child, year), () => ({ closureReason: 'RC2' }), eraser),
  },
  {
    check: '2990',
    says: 'Closed “after assessment, no further action”, although there was a plan.',
    plant: (child, year, eraser) =>
      first(
        closedWithin(child, year).filter(e => e.childInNeedPlans.some(p => p.endDate && within(year, p.endDate))),
        () => ({ closureReason: 'RC8' }),
        eraser,
      ),
  },
  {
    check: '8831',
    says: 'Marked as no further action, although the child was assessed.',
    plant: (child, year, eraser) =>
      first(
        closedWithin(child, year).filter(
          e => e.referralDate > after(year.from, 2) && e.childAndFamilyAssessments.length === 1 && e.section47Enquiries.length === 0,
        ),
        () => ({ referralNoFurtherActionFlag: true, decision: 'noFurtherAction', closureDate: undefined, closureReason: undefined }),
        eraser,
      ),
  },
  {
    check: '4011',
    says: 'A child in need plan ends before it begins.',
    plant: (child, year, eraser) =>
      first(
        plans(child, year).filter(p => within(year, p.startDate) && within(year, after(p.startDate, -6))),
        p => ({ endDate: after(p.startDate, -5) }),
        eraser,
      ),
  },
  {
    check: '4012Q',
    says: 'A child in need plan was begun and ended on one day.',
    plant: (child, year, eraser) =>
      first(
        plans(child, year).filter(p => within(year, p.startDate)),
        p => ({ endDate: p.startDate }),
        eraser,
      ),
  },
  {
    check: '4015',
    says: 'A child in need plan was dated before the referral.',
    plant: (child, year, eraser) => {
      const only =
        child.socialCareEpisodes.length === 1
          ? worked(child, year).filter(e => e.childInNeedPlans.length > 0 && e.childProtectionPlans.length === 0)
          : []
      const seen = (only[0]?.childInNeedPlans ?? []).filter(p => p.startDate <= year.until && !(p.endDate && p.endDate < year.from))
      return first(seen.slice(0, 1), () => ({ startDate: after(only[0]!.referralDate, -3) }), eraser)
    },
  },
  {
    check: '8867',
    says: 'Closed while the assessment was never authorised.',
    plant: (child, year, eraser) => {
      const closed = closedWithin(child, year).filter(e => e.childAndFamilyAssessments.some(a => within(year, a.authorisationDate)))
      const last = closed[0] && lastBegun(closed[0].childAndFamilyAssessments)
      const assessments = last && within(year, last.authorisationDate) ? [last] : []
      return first(assessments, () => ({ authorisationDate: undefined, authorisedBy: undefined, factors: [] }), eraser)
    },
  },
  {
    check: '8670Q',
    says: 'The assessment was finished months ago, and nobody authorised it.',
    plant: (child, year, eraser) => {
      const [open] = openAtEnd(child, year)
      const last = open && lastBegun(open.childAndFamilyAssessments)
      const old = last && within(year, last.authorisationDate) && last.startDate < after(year.until, -80) ? last : undefined
      return old && eraser.edit(old.id, { authorisationDate: undefined, authorisedBy: undefined, factors: [] })
    },
  },
]

const plans = (child: Parameters<Mistake['plant']>[0], year: Parameters<Mistake['plant']>[1]) =>
  worked(child, year).flatMap(e => e.childInNeedPlans)
