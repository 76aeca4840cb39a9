import { careCodes, codes } from '../../../record/record.ts'
import { careEpisodes } from '../../ssda903/care-episodes.ts'
import { code, found, key, notHeld, on, person, to, told } from '../lens.ts'
import type { Held, SsdSubject, Table } from '../table.ts'

/** An episode of care as this data set shows it. Its number is made from its period and its day, unless another system gave it one. */
const episodesOf = ({ child }: SsdSubject) => {
  if (!child || (child.periodsOfCare.length === 0 && child.legalStatuses.length === 0)) return []
  return careEpisodes(child).map(e => ({
    id: e.told?.id ?? `E${e.from.replaceAll('-', '')}-${e.period.id}`,
    startDate: e.from,
    startReason: e.startReason,
    endDate: e.until,
    endReason: e.endReason,
    primaryNeedCode: e.primaryNeedCode,
    period: e.period,
    placement: e.placement,
    socialCareEpisode: child.periodsOfCare.find(p => p.id === e.period.id)?.socialCareEpisode,
  }))
}
const episode = (h: Held) => h as unknown as ReturnType<typeof episodesOf>[number]

/** Worked out from legal statuses and placements; what another system said of them where that differs is kept. */
export const claEpisodes: Table = {
  name: 'ssd_cla_episodes',
  key: 'clae_cla_episode_id',
  of: 'child',
  kind: 'careEpisode',
  entries: subject => episodesOf(subject) as unknown as Held[],
  showsSome: true,
  made: (said, { cell }) => ({ startDate: cell('clae_cla_episode_start_date') ?? undefined, ...said }),
  alsoKnown: { column: 'clae_cla_id', as: 'period of care' },
  columns: [
    key('clae_cla_episode_id'),
    person('clae_person_id'),
    on('clae_cla_episode_start_date', 'startDate'),
    code('clae_cla_episode_start_reason', 100, 'startReason', careCodes.reasonsForNewEpisode),
    code('clae_cla_primary_need_code', 3, 'primaryNeedCode', codes.primaryNeeds),
    on('clae_cla_episode_ceased_date', 'endDate'),
    code('clae_cla_episode_ceased_reason', 255, 'endReason', careCodes.reasonsEpisodeCeased),
    found('clae_cla_id', 'period of care', h => episode(h).period as unknown as Held),
    told(
      'clae_referral_id',
      'text',
      (h, t) => {
        const of = episode(h).socialCareEpisode
        return of && t.key('ssd_cin_episodes', of)
      },
      { size: 48 },
    ),
    found('clae_cla_placement_id', 'ssd_cla_placement', h => episode(h).placement),
    told('clae_entered_care_date', 'moment', h => episode(h).period.startDate),
    notHeld('clae_cla_last_iro_contact_date', undefined, 'moment'),
  ],
}

/** A period of care has no table of its own: what the rows of its episodes say of it is read as if it had. */
export const periodsOfCare: Table = {
  name: 'period of care',
  key: 'clae_cla_id',
  of: 'child',
  kind: 'periodOfCare',
  entries: ({ child }) => child?.periodsOfCare ?? [],
  columns: [
    key('clae_cla_id'),
    person('clae_person_id'),
    on('clae_entered_care_date', 'startDate'),
    on('clae_cla_episode_ceased_date', 'endDate'),
    code('clae_cla_episode_ceased_reason', 255, 'endReason', careCodes.reasonsEpisodeCeased),
    code('clae_cla_primary_need_code', 3, 'primaryNeedCode', codes.primaryNeeds),
    to('clae_referral_id', 'socialCareEpisode', 'ssd_cin_episodes'),
  ],
}
