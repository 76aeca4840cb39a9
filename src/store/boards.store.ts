import { type Child, lastSeen, leadOf, openEpisode, openPlan } from '../record/record.ts'
import { isCase, waitingOn, workWith } from '../workforce/workforce.ts'
import { countCases } from './case-counts.ts'
import type { Derived } from './derived.ts'
import type { Tables } from './tables.ts'

/** One row for each child: what a board shows of them without reading their record. */
const summaries: Derived<Tables['child_summary']> = {
  table: 'child_summary',
  columns: [
    ...['authority', 'subject', 'la_child_id', 'first_name', 'surname', 'born', 'born_estimated', 'expected_birth', 'died', 'sex'],
    ...['work', 'since', 'is_case', 'episode', 'category', 'team', 'lead_post', 'lead_professional', 'lead_since'],
    ...['last_seen', 'last_seen_by', 'looked_after', 'restricted'],
  ],
  counted: countCases,
  rowsOf: ({ id, child }, authority) => {
    if (!child) return []
    const { laChildId, firstName, surname, dateOfBirth, expectedDateOfBirth, dateOfDeath, sex } = child.childDetails
    const { work, since, episode } = workWith(child)
    const lead = leadOf(child)
    const seen = lastSeen(child)
    return [
      {
        authority,
        subject: id,
        la_child_id: laChildId,
        first_name: firstName ?? null,
        surname,
        born: dateOfBirth?.on ?? null,
        born_estimated: dateOfBirth?.estimated ?? false,
        expected_birth: expectedDateOfBirth ?? null,
        died: dateOfDeath ?? null,
        sex,
        work,
        since: since ?? null,
        is_case: isCase(work),
        episode: episode ?? null,
        category: categoryOf(child) ?? null,
        team: teamOf(child),
        lead_post: lead?.post ?? null,
        lead_professional: lead?.professional ?? null,
        lead_since: lead?.startDate ?? null,
        last_seen: seen?.date ?? null,
        last_seen_by: seen?.worker ?? null,
        looked_after: child.periodsOfCare.findLast(p => !p.endDate)?.startDate ?? null,
        restricted: child.restrictions.length > 0,
      },
    ]
  },
}

function categoryOf(child: Child): string | undefined {
  const plan = openPlan(child)
  return plan?.type === 'childProtectionPlan' ? plan.plan.categories.at(-1)?.category : undefined
}

/** The team that the open episode was given to. */
const teamOf = (child: Child) => openEpisode(child)?.team ?? null

const waitings: Derived<Tables['waiting']> = {
  table: 'waiting',
  columns: ['authority', 'subject', 'entry', 'what', 'whose', 'since', 'since_at', 'chair', 'lead_post', 'team'],
  rowsOf: ({ id, child }, authority) => {
    if (!child) return []
    const of = { authority, subject: id, lead_post: leadOf(child)?.post ?? null, team: teamOf(child) }
    return waitingOn(child).map(({ what, about, whose, since, sinceAt, chair }) => ({
      ...of,
      entry: about,
      what,
      whose,
      since,
      since_at: sinceAt ?? null,
      chair: chair ?? null,
    }))
  },
}

/** Planned, and not held yet. What is due without a date is a deadline. */
const conferencesAhead: Derived<Tables['conference_ahead']> = {
  table: 'conference_ahead',
  columns: ['authority', 'subject', 'entry', 'type', 'planned', 'stands_on', 'chair', 'lead_post'],
  rowsOf: ({ id, child }, authority) =>
    (child?.socialCareEpisodes ?? [])
      .filter(e => !e.closureDate)
      .flatMap(e => e.childProtectionConferences)
      .flatMap(({ id: entry, type, plannedDate, date, section47Enquiry, childProtectionPlan, chair }) =>
        plannedDate && !date
          ? [
              {
                authority,
                subject: id,
                entry,
                type,
                planned: plannedDate,
                stands_on: section47Enquiry ?? childProtectionPlan ?? null,
                chair: chair ?? null,
                lead_post: (child && leadOf(child)?.post) ?? null,
              },
            ]
          : [],
      ),
}

const involvements: Derived<Tables['involved']> = {
  table: 'involved',
  columns: ['authority', 'subject', 'entry', 'role', 'post', 'professional', 'agency', 'starts', 'ends'],
  rowsOf: ({ id, child }, authority) =>
    (child?.careWorkerDetails ?? []).map(i => ({
      authority,
      subject: id,
      entry: i.id,
      role: i.role,
      post: i.post ?? null,
      professional: i.professional ?? null,
      agency: i.agency ?? null,
      starts: i.startDate,
      ends: i.endDate ?? null,
    })),
}

const visits: Derived<Tables['visited']> = {
  table: 'visited',
  columns: ['authority', 'subject', 'entry', 'date', 'worker', 'seen'],
  rowsOf: ({ id, child }, authority) =>
    (child?.visits ?? []).map(v => ({ authority, subject: id, entry: v.id, date: v.date, worker: v.worker, seen: v.seen })),
}

export const boardTables: readonly Derived[] = [summaries, waitings, conferencesAhead, involvements, visits]
