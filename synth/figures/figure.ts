/** A number that somebody published about a year (to 31 March, unless `from` says otherwise) and a place, and where it stands. */
export interface Published {
  value: number
  unit: 'count' | 'percent' | 'per 10,000 children' | 'cases' | 'full-time equivalent'
  says: string
  from: string
  year: number
  place: 'England'
}

/** A number that nobody published where we could read it: our own, with the reason. Change it here, and nowhere else. */
export interface Assumed<T> {
  value: T
  because: string
}

/** The publications, by short name. */
export const publications = {
  b1: 'Children in need 2025, DfE: b1_children_in_need_2013_to_2025.csv',
  c1: 'Children in need 2025, DfE: c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
  c3: 'Children in need 2025, DfE: c3_factors_identified_at_end_of_assessment_2018_to_2025.csv',
  d3: 'Children in need 2025, DfE: d3_cpps_subsequent_plan_2013_to_2025.csv',
  d5: 'Children in need 2025, DfE: d5_cpps_at31march_by_duration_2013_to_2025.csv',
  csww: 'Children’s social work workforce 2025 (30 September), DfE: csww_indicators_2017_to_2025.csv',
  cla: 'Children looked after 2025, DfE: cla_number_and_rate_per_10k_children.csv',
  ons: 'Mid-year population estimates 2024, ONS: ons_mid-year_population_estimates_2012_to_2024.csv',
  census: 'Census 2021, ONS: ons-ethnic-population-nat.csv (all ages)',
  lait: 'Local Authority Interactive Tool, DfE: bds_long_0.parquet',
} as const

/** A published number for England: `from` names the publication and its column. */
export const england = (
  value: number,
  unit: Published['unit'],
  from: keyof typeof publications,
  column: string,
  says: string,
): Published => ({
  value,
  unit,
  says,
  from: `${publications[from]}, ${column}`,
  year: from === 'ons' ? 2024 : from === 'census' ? 2021 : 2025,
  place: 'England',
})
