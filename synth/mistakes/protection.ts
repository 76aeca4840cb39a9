import { weekday } from '../../src/kernel/kernel.ts'
import { after, closedWithin, first, lastBegun, type Mistake, openAtEnd, within, worked } from './mistake.ts'

type Of = Parameters<Mistake['plant']>
const plans = (child: Of[0], year: Of[1]) => worked(child, year).flatMap(e => e.childProtectionPlans)
const enquiries = (child: Of[0], year: Of[1]) => worked(child, year).flatMap(e => e.section47Enquiries.map(s => ({ episode: e, ...s })))
const conferenceOf = ({ episode, id }: ReturnType<typeof enquiries>[number]) =>
  episode.childProtectionConferences.find(c => c.section47Enquiry === id && c.date)

export const protectionMistakes: Mistake[] = [
  {
    check: '2885',
    says: 'The child protection plan begins the day after its conference.',
    plant: (child, year, eraser) =>
      first(
        plans(child, year).filter(
          p => within(year, p.startDate) && within(year, after(p.startDate, 1)) && !(p.endDate && p.endDate < after(p.startDate, 3)),
        ),
        p => ({
          startDate: after(p.startDate, 1),
          categories: p.categories.map((c, i) => (i === 0 ? { ...c, startDate: after(p.startDate, 1) } : c)),
        }),
        eraser,
      ),
  },
  {
    check: '8840',
    says: 'A child protection plan was begun and ended on one day.',
    plant: (child, year, eraser) =>
      first(
        plans(child, year).filter(p => within(year, p.startDate)),
        p => ({ endDate: p.startDate }),
        eraser,
      ),
  },
  {
    check: '8925',
    says: 'A child protection plan ends before it begins.',
    plant: (child, year, eraser) =>
      first(
        plans(child, year).filter(p => within(year, p.startDate) && within(year, after(p.startDate, -9))),
        p => ({ endDate: after(p.startDate, -8) }),
        eraser,
      ),
  },
  {
    check: '8841',
    says: 'The initial conference was put in again as the first review.',
    plant: (child, year, eraser) => {
      const [plan] = plans(child, year).filter(p => within(year, p.startDate))
      const reviews = child.socialCareEpisodes
        .flatMap(e => e.childProtectionConferences)
        .filter(c => plan && c.childProtectionPlan === plan.id && within(year, c.date))
      return first(reviews, () => ({ date: plan!.startDate }), eraser)
    },
  },
  {
    check: '8875',
    says: 'The conference was dated on a Sunday.',
    plant: (child, year, eraser) => {
      for (const s of enquiries(child, year)) {
        const held = conferenceOf(s)
        if (!held?.date || held.outcome === 'plan') continue
        let sunday = held.date
        while (weekday(sunday) !== 'Sunday') sunday = after(sunday, 1)
        if (within(year, sunday) && !(s.episode.closureDate && s.episode.closureDate < sunday))
          return eraser.edit(held.id, { date: sunday })
      }
      return undefined
    },
  },
  {
    check: '8615',
    says: 'The enquiry begins after the conference that it led to.',
    plant: (child, year, eraser) =>
      first(
        enquiries(child, year).filter(s => within(year, conferenceOf(s)?.date) && within(year, after(conferenceOf(s)!.date!, 3))),
        s => ({ startDate: after(conferenceOf(s)!.date!, 2) }),
        eraser,
      ),
  },
  {
    check: '2889',
    says: 'The enquiry begins before the referral.',
    plant: (child, year, eraser) =>
      first(
        enquiries(child, year).filter(s => within(year, s.startDate) && s.episode.section47Enquiries.length === 1),
        s => ({ startDate: after(s.episode.referralDate, -2) }),
        eraser,
      ),
  },
  {
    check: '8868',
    says: 'The episode was closed, and nobody wrote down whether the enquiry needed a conference.',
    plant: (child, year, eraser) => {
      const undecided = closedWithin(child, year)
        .flatMap(e => lastBegun(e.section47Enquiries) ?? [])
        .filter(s => within(year, s.startDate) && s.icpcRequiredFlag === false)
      return first(undecided, () => ({ icpcRequiredFlag: undefined, endDate: undefined, outcome: undefined }), eraser)
    },
  },
  {
    check: '8675Q',
    says: 'An enquiry of months ago was never finished on the record.',
    plant: (child, year, eraser) => {
      // Only the last of an episode: one before it that never ended would run into the next, and the database refuses that.
      const last = openAtEnd(child, year)[0] && lastBegun(openAtEnd(child, year)[0]!.section47Enquiries)
      const old =
        last && within(year, last.startDate) && last.startDate < after(year.until, -35) && last.icpcRequiredFlag === false ? [last] : []
      return first(old, () => ({ icpcRequiredFlag: undefined, endDate: undefined, outcome: undefined }), eraser)
    },
  },
  {
    check: '2991Q',
    says: 'The assessment beside an enquiry was never put on the record.',
    plant: (child, year, eraser) => {
      const [episode] = worked(child, year).filter(e => e.section47Enquiries.some(s => within(year, s.startDate)))
      if (!episode) return undefined
      eraser.remove(episode.childAndFamilyAssessments)
      return episode.section47Enquiries.find(s => within(year, s.startDate))!.id
    },
  },
]
