import type { Id } from '../../../kernel/kernel.ts'
import { fromFile } from '../../../record/record.ts'
import { flag, found, key, notHeld, on, person, to } from '../lens.ts'
import type { SsdSubject, Table } from '../table.ts'

export const cinPlans: Table = {
  name: 'ssd_cin_plans',
  key: 'cinp_cin_plan_id',
  of: 'child',
  kind: 'childInNeedPlan',
  entries: ({ child }) => (child?.socialCareEpisodes ?? []).flatMap(e => e.childInNeedPlans),
  columns: [
    key('cinp_cin_plan_id'),
    to('cinp_referral_id', 'socialCareEpisode', 'ssd_cin_episodes'),
    person('cinp_person_id'),
    on('cinp_cin_plan_start_date', 'startDate'),
    on('cinp_cin_plan_end_date', 'endDate'),
    notHeld('cinp_cin_plan_team', 48),
    notHeld('cinp_cin_plan_worker_id', 100),
  ],
}

type VisitType = 'childInNeed' | 'childProtection' | 'lookedAfter'
/** A table of visits does not say who went; and not said to be seen is not seen. */
const visits = (type: VisitType) => ({
  of: 'child' as const,
  kind: 'visit' as const,
  entries: ({ child }: SsdSubject) => (child?.visits ?? []).filter(v => v.type === type),
  always: { type },
  unsaid: { seen: false, seenAlone: false, worker: fromFile satisfies Id },
})

export const cinVisits: Table = {
  name: 'ssd_cin_visits',
  key: 'cinv_cin_visit_id',
  ...visits('childInNeed'),
  columns: [
    key('cinv_cin_visit_id'),
    person('cinv_person_id'),
    on('cinv_cin_visit_date', 'date'),
    flag('cinv_cin_visit_seen', 'seen'),
    flag('cinv_cin_visit_seen_alone', 'seenAlone'),
    flag('cinv_cin_visit_bedroom', 'bedroomSeen'),
  ],
}

export const cpVisits: Table = {
  name: 'ssd_cp_visits',
  key: 'cppv_cp_visit_id',
  ...visits('childProtection'),
  columns: [
    key('cppv_cp_visit_id'),
    person('cppv_person_id'),
    found('cppv_cp_plan_id', 'ssd_cp_plans', ({ date }, { subject }) =>
      (subject.child?.socialCareEpisodes ?? [])
        .flatMap(e => e.childProtectionPlans)
        .findLast(p => p.startDate <= (date as string) && !(p.endDate && p.endDate < (date as string))),
    ),
    on('cppv_cp_visit_date', 'date'),
    flag('cppv_cp_visit_seen', 'seen'),
    flag('cppv_cp_visit_seen_alone', 'seenAlone'),
    flag('cppv_cp_visit_bedroom', 'bedroomSeen'),
  ],
}

export const claVisits: Table = {
  name: 'ssd_cla_visits',
  key: 'clav_cla_visit_id',
  ...visits('lookedAfter'),
  columns: [
    key('clav_cla_visit_id'),
    found('clav_cla_id', 'period of care', ({ date }, { subject }) => periodOn(subject, date as string)),
    person('clav_person_id'),
    on('clav_cla_visit_date', 'date'),
    flag('clav_cla_visit_seen', 'seen'),
    flag('clav_cla_visit_seen_alone', 'seenAlone'),
  ],
}

/** The period of care in which a day stands: it has no table of its own, only a number that others share. */
export const periodOn = ({ child }: SsdSubject, day: string) =>
  child?.periodsOfCare.findLast(p => p.startDate <= day && !(p.endDate && p.endDate < day))
