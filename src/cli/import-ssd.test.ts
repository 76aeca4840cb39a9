import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { council } from '../../synth/synth.ts'
import { aStore } from '../../test/a-store.ts'
import { csvRows, idMaker } from '../kernel/kernel.ts'
import type { Child } from '../record/record.ts'
import { censusOf, censusYear, ssdCell, ssdTables } from '../returns/returns.ts'
import { importSsd } from './import-ssd.ts'
import { returnSsd } from './returned-ssd.ts'

const { stores } = await aStore()
const folder = mkdtempSync(join(tmpdir(), 'kith-ssd-'))
after(() => rmSync(folder, { recursive: true }))
let tick = Date.UTC(2026, 4, 1)
const newId = idMaker(
  () => tick++,
  bytes => crypto.getRandomValues(bytes),
)
let made = 0
const aFolder = () => join(folder, String(made++))

const read = (authority: string, path: string) => importSsd(stores, { authority, path, now: '2026-05-01T09:00:00.000Z', newId })
async function written(authority: string): Promise<string> {
  const out = aFolder()
  await returnSsd(stores, { authority, out })
  return out
}
/**
 * The rows of each table as they are compared: every cell as it is read, in the order of the table's columns; the order of rows decides
 * nothing. Only the columns of `as` are compared: a column that a file does not have says nothing.
 */
function rowsIn(path: string, as = path): Record<string, string[]> {
  const tables = ssdTables.flatMap(table => {
    const file = readdirSync(path).find(name => name.toLowerCase() === `${table.name}.csv`)
    if (!file) return []
    const headings = (of: string) => (csvRows(readFileSync(join(of, file), 'utf8'))[0] ?? []).map(h => h.trim().toLowerCase())
    const [, ...rows] = csvRows(readFileSync(join(path, file), 'utf8'))
    const compared = existsSync(join(as, file)) ? headings(as) : []
    const places = table.columns.map(({ name }) => (compared.includes(name) ? headings(path).indexOf(name) : -1))
    const cells = rows.map(row =>
      JSON.stringify(places.map((place, i) => (place < 0 ? null : ssdCell(row[place], table.columns[i]!.type)))),
    )
    return cells.length === 0 ? [] : [[table.name, cells.sort()] as const]
  })
  return Object.fromEntries(tables)
}
async function childrenOf(authority: string): Promise<Child[]> {
  const all: Child[] = []
  await stores.as({ authority, person: 'everyone' }, async store => {
    for await (const child of store.children()) all.push(child)
  })
  return all.sort((a, b) => (a.childDetails.laChildId < b.childDetails.laChildId ? -1 : 1))
}
const isTold = (key: string) => key !== 'at'
const censusIn = async (authority: string) =>
  (await childrenOf(authority)).map(child =>
    JSON.stringify(censusOf(child, censusYear(2026)), (key, said: unknown) => (isTold(key) ? said : undefined)),
  )

test('a council’s record leaves, is read into an empty council, and leaves again: every table the same, cell by cell', async () => {
  const subjects = [...council({ seed: 'round', children: 100, authority: '301' })]
  await stores.as({ authority: '301', person: 'everyone' }, store => store.load(subjects))
  const out = await written('301')
  const once = await read('302', out)
  assert.equal(once.children, 100)
  const [left, back] = [rowsIn(out), rowsIn(await written('302'))]
  assert.ok(Object.keys(left).length > 20)
  for (const name of Object.keys(left)) assert.deepEqual(back[name], left[name], name)
  assert.deepEqual(Object.keys(back), Object.keys(left))

  const again = await read('302', out)
  assert.deepEqual([again.changed, again.versions], [0, 0])
})

test('a third council that reads what the second one wrote has the same census', async () => {
  await read('303', await written('302'))
  assert.deepEqual(await censusIn('303'), await censusIn('302'))
})

const flags = (keys: string, so: string[], more = '') =>
  `"{${keys
    .split(' ')
    .map(k => `""${k}_FLAG"": ""${so.includes(k) ? 'Y' : 'N'}""`)
    .join(', ')}${more}}"`
/** As other systems write it: midnights, padding, placeholders, dictionaries in their own order with keys of their own, keys of no pattern, rows of nobody. */
const foreign: Record<string, string> = {
  ssd_person: `pers_person_id,pers_forename,pers_surname,pers_sex,pers_gender,pers_ethnicity,pers_dob,pers_expected_dob,pers_upn,pers_upn_unknown,pers_single_unique_id,pers_is_mother,pers_nationality
100234,Ava,O'Brien,F,02,WBRI,2015-06-01 00:00:00.000,,,UN3,SSD_PH,N,
100235,=Ben,Stone,M,01,CNHE,,2009-03-15 00:00:00.000,,,,N,Eritrea
100236,,Stone,U,00,NOBT,,2026-08-01 00:00:00,,,,N,
M-77,Kay,Stone,F,,,1988-02-03 00:00:00,1900-01-01,,,,Y,
100239,Two,Fathers,X,,??,not known,,,,,N,`,
  ssd_mother: `moth_table_id,moth_person_id,moth_childs_person_id,moth_childs_dob
MO1,M-77,100234,2015-06-01
MO2,M-99,100235,2009-03-15`,
  ssd_family: `fami_table_id,fami_family_id,fami_person_id
F1,FAM9,100234
F2,FAM9,M-77`,
  ssd_professionals: `prof_professional_id,prof_staff_id,prof_professional_name,prof_social_worker_registration_no,prof_professional_job_title,prof_professional_caseload,prof_full_time_equivalency,prof_agency_worker_flag
W1,ST1,Sam Patel,SW123456,Social worker,12,0.8,N
W2,,,not given at all,Keyworker,,,SSD_PH`,
  ssd_department: `dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name
T1,East,T0,Safeguarding
T0,Safeguarding,,`,
  ssd_address: `addr_table_id,addr_address_json,addr_person_id,addr_address_type,addr_address_start_date,addr_address_end_date,addr_address_postcode
A1,"{""HOUSE"":""12"",""STREET"":""High Street"",""TOWN"":""Aldermere"",""COUNTY"":""Nowhere""}",100234,Home,2020-01-01 00:00:00,,AX155PE
A2,,100234,Holiday let,2024-01-01,2024-02-01,`,
  ssd_contacts: `cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,cont_contact_outcome_json
C1,100234,2025-01-03 14:05:00.000,2A,Primary school,${flags('NEW_REFERRAL NFA', ['NEW_REFERRAL'])}
C2,100235,2024-12-01,,Told by the port,`,
  ssd_cin_episodes: `cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,cine_referral_source_desc,cine_referral_outcome_json,cine_referral_nfa,cine_close_reason,cine_close_date,cine_referral_team,cine_referral_worker_id
R1,100234,2025-01-06 00:00:00.000,N1,2A,School,${flags('SINGLE_ASSESSMENT OWN_KEY', ['SINGLE_ASSESSMENT', 'OWN_KEY'])},N,,,T1,W1
R2,100235,2024-12-02,N8,9Z,Elsewhere,,N,Closed by error,2025-02-30,T1,W77
R3,100234,2025-02-01,N1,1A,,,N,,,,
R4,100236,2026-04-20,N1,3A,,,N,,,,
R9,555555,2025-01-01,N1,1A,,,N,,,,`,
  ssd_cin_assessments: `cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_child_seen,cina_assessment_auth_date,cina_assessment_outcome_json,cina_assessment_outcome_nfa,cina_assessment_team,cina_assessment_worker_id
AS1,100234,R1,2025-01-07,Y,2025-02-10 00:00:00,"${'{""NFA_FLAG"":""N"",""PROV_OF_SERVICES_FLAG"":""Y"",""TOTAL_NO_OF_OUTCOMES"":1,""COMMENTS"":""Mother agreed, \\""for now\\""""}'}",N,T1,W1`,
  ssd_assessment_factors: `cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json
FA1,AS1,"[""1A"", ""2B""]"
FA2,AS77,"[""3A""]"`,
  ssd_s47_enquiry: `s47e_s47_enquiry_id,s47e_referral_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa,s47e_s47_outcome_json
S1,R1,100234,2025-01-20,2025-02-01,N,${flags('NFA CP_CONFERENCE MONITOR', ['CP_CONFERENCE', 'MONITOR'])}`,
  ssd_initial_cp_conference: `icpc_icpc_id,icpc_icpc_meeting_id,icpc_s47_enquiry_id,icpc_person_id,icpc_cp_plan_id,icpc_referral_id,icpc_icpc_transfer_in,icpc_icpc_target_date,icpc_icpc_date,icpc_icpc_outcome_cp_flag,icpc_icpc_outcome_json
I1,MT1,S1,100234,P1,R1,N,2025-02-11,2025-02-03,Y,${flags('CP', ['CP'])}`,
  ssd_cp_plans: `cppl_cp_plan_id,cppl_referral_id,cppl_icpc_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_ola,cppl_cp_plan_latest_category
P1,R1,I1,100234,2025-02-03,,Neglect,N,"Multiple: Neglect, Emotional abuse"`,
  ssd_cp_visits: `cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone,cppv_cp_visit_bedroom
V1,100234,P1,2025-02-10 16:30:00,Y,,`,
  ssd_cla_episodes: `clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_referral_id,clae_cla_placement_id,clae_entered_care_date,clae_cla_last_iro_contact_date
E1,100235,2024-12-05,S,N8,2025-01-10,X1,CLA1,R2,PL1,2024-12-05,2025-03-01
E2,100235,2025-01-10,Change of placement,N8,,,CLA1,R2,PL2,2024-12-05,`,
  ssd_cla_placement: `clap_cla_placement_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_urn,clap_cla_placement_distance,clap_cla_id,clap_cla_placement_provider,clap_cla_placement_postcode,clap_cla_placement_end_date,clap_cla_placement_change_reason,clap_person_id
PL1,2024-12-05,U6,1234567,12.40,CLA1,PR4,AX1 5PE,2025-01-10,CARPL,100235
PL2,2025-01-10,K2,SC000123,999.9,CLA1,PR4,,,,100235`,
  ssd_legal_status: `lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date
L1,100235,V2,2024-12-05,
L2,100235,Local order,2024-12-05,`,
  ssd_cla_reviews: `clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation
RV1,CLA1,2025-01-02,2025-01-03,N,PN1
RV2,CLA99,2025-01-02,,,`,
  ssd_missing: `miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted
MI1,100235,2025-07-01 23:30:00,Missing,2025-07-02 08:00:00,Y,NA`,
  ssd_cla_previous_permanence: `lapp_table_id,lapp_person_id,lapp_previous_permanence_order_date,lapp_previous_permanence_option,lapp_previous_permanence_la
PP1,100235,zz/05/2020,P1,Aldermere
PP2,100235,zz/zz/zzzz,Z1,`,
  ssd_cla_immunisations: `clai_person_id,clai_immunisations_status,clai_immunisations_status_date
100235,Y,2025-01-01
100235,N,2024-01-01`,
  ssd_permanence: `perm_table_id,perm_person_id,perm_adm_decision_date,perm_permanence_order_date,perm_permanence_order_type,perm_number_of_adopters,perm_placed_foster_carer_date
PE1,100235,2025-02-01,,,2,1900-01-01
PE2,100234,,2022-01-01,Special Guardianship,,`,
  ssd_care_leavers: `clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,clea_care_leaver_latest_contact,clea_care_leaver_accommodation,clea_care_leaver_accom_suitable,clea_care_leaver_activity,clea_care_leaver_personal_advisor
CL1,100235,Eligible,YES,2025-05-01,B1,1,F2,Jo Marsh`,
  ssd_involvements: `invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason,invo_person_id,invo_referral_id
IN1,W1,CW,T1,2025-01-06,,FCONTA,100234,R1
IN2,W2,Family support,T1,2025-01-06,2025-02-01,,100234,R1
IN1,W1,CW,T1,2025-01-06,,FCONTA,100234,R1`,
  ssd_send: `send_table_id,send_upn,send_uln,send_upn_unknown,send_person_id
SE1,A123456789012,,,100234`,
  ssd_ehcp_requests: `ehcr_ehcp_request_id,ehcr_send_table_id,ehcr_ehcp_req_date,ehcr_ehcp_req_outcome_date,ehcr_ehcp_req_outcome
EH1,SE1,2024-05-01,,A`,
  ssd_voice_of_child: `voch_table_id,voch_person_id,voch_explained_worries,voch_story_help_understand,voch_agree_worker,voch_plan_safe,voch_tablet_help_explain
PLACEHOLDER_DATA,100234,Y,N,Y,,`,
}
function lying(files: Record<string, string>): string {
  const path = mkdtempSync(join(folder, 'in-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, `${name}.csv`), `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)
  return path
}

test('another system’s data set leaves as it came, however it was written; and the same files twice change nothing', async () => {
  const path = lying(foreign)
  const once = await read('304', path)
  assert.equal(once.children, 4)
  const [came, left] = [rowsIn(path), rowsIn(await written('304'), path)]
  for (const name of Object.keys(came)) assert.deepEqual(left[name], came[name], name)
  assert.deepEqual(Object.keys(left), Object.keys(came))
  const again = await read('304', path)
  assert.deepEqual([again.changed, again.versions, again.asides], [0, 0, once.asides])

  const whole = await written('304')
  await read('305', whole)
  assert.deepEqual(rowsIn(await written('305')), rowsIn(whole))
  assert.deepEqual(await censusIn('305'), await censusIn('304'))
})

test('what the record can hold of another system’s rows is in it', async () => {
  const [ava, ben, unborn] = await childrenOf('304')
  assert.deepEqual(
    [ava!.childDetails.laChildId, ava!.childDetails.surname, ava!.childDetails.dateOfBirth?.on],
    ['100234', 'O’Brien'.replace('’', "'"), '2015-06-01'],
  )
  const [episode] = ava!.socialCareEpisodes
  assert.deepEqual([episode!.decision, episode!.childAndFamilyAssessments[0]!.factors], ['assessment', ['1A', '2B']])
  assert.deepEqual(
    episode!.childProtectionPlans[0]!.categories.map(c => c.category),
    ['NEG', 'MUL'],
  )
  assert.equal(episode!.childProtectionConferences[0]!.section47Enquiry, episode!.section47Enquiries[0]!.id)
  assert.equal(ava!.careWorkerDetails[0]!.role, 'lead')
  assert.equal(ava!.relationships[0]!.type, 'mother')
  // Pitfall 1: a birth that was expected long before anybody heard of the child had happened, on a day that somebody guessed.
  assert.deepEqual(ben!.childDetails.dateOfBirth, { on: '2009-03-15', estimated: true })
  assert.equal(ben!.childDetails.expectedDateOfBirth, undefined)
  assert.equal(unborn!.childDetails.expectedDateOfBirth, '2026-08-01')
  assert.deepEqual([ben!.periodsOfCare[0]!.startDate, ben!.placements.length, ben!.legalStatuses.length], ['2024-12-05', 2, 1])
  assert.deepEqual(ben!.missingEpisodes[0]!.from, '2025-07-01T22:30:00.000Z')
  assert.equal(ben!.careLeaverContacts[0]!.inTouch, 'YES')
})

test('rows about somebody of whom the file has no row of their own become nothing in the record', async () => {
  const kinds: string[] = []
  await stores.as({ authority: '304', person: 'everyone' }, async store => {
    for await (const batch of store.ssdSubjects(true))
      for (const { id, child, adult, professional, post, team, familyGroup, externalRefs = [] } of batch)
        if (!(child ?? adult ?? professional ?? post ?? team ?? familyGroup))
          kinds.push(...(await store.historyOf(id)).map(e => e.kind), ...externalRefs.map(ref => ref.table ?? ''))
  })
  assert.deepEqual(new Set(kinds), new Set(['externalRef', 'nobody', 'ssd_cin_episodes', 'ssd_assessment_factors', 'ssd_cla_reviews']))
})

test('what is not believed is listed with its table, its line, what it says and why', async () => {
  const asides = await stores.as({ authority: '304', person: 'everyone' }, async store => {
    const [file] = await store.imports()
    return store.asides({ file: file!.file })
  })
  const of = (field: string) => asides.filter(a => a.field === field).map(a => [a.line, a.value, a.why])
  assert.deepEqual(of('ssd_cin_episodes.cine_close_date'), [[3, '2025-02-30', 'This is not a date.']])
  assert.match(String(of('ssd_cin_episodes.cine_referral_id')[0]![2]), /It is kept as it stands/)
  assert.match(String(of('ssd_legal_status.lega_legal_status')[0]![2]), /not one of the codes/)
  assert.ok(asides.every(a => a.why.length > 10))
})

test('when the record moves on, what another system said gives way, and only there', async () => {
  const sight = { authority: '304', person: 'everyone' } as const
  const [ava] = await childrenOf('304')
  const { id, version, childAndFamilyAssessments, ...episode } = ava!.socialCareEpisodes[0]!
  const {
    strategyDiscussions,
    section47Enquiries,
    childProtectionConferences,
    childInNeedPlans,
    childProtectionPlans,
    preProceedings,
    recordedAt,
    recordedBy,
    ...facts
  } = episode
  const saved = await stores.as(sight, store =>
    store.save({
      by: newId(),
      at: '2026-06-01T09:00:00.000Z',
      versions: [
        {
          subject: ava!.id,
          entry: id,
          version: version + 1,
          kind: 'socialCareEpisode',
          because: 'Corrected',
          facts: { ...facts, primaryNeedCode: 'N2' },
        },
      ],
    }),
  )
  assert.ok('saved' in saved, JSON.stringify(saved))
  const row = rowsIn(await written('304'))
    ['ssd_cin_episodes']!.map(text => JSON.parse(text) as string[])
    .find(cells => cells[0] === 'R1')!
  assert.equal(row[3], 'N2')
  assert.match(row[6]!, /OWN_KEY_FLAG/)

  const again = await read('304', lying(foreign))
  const [now] = await childrenOf('304')
  assert.equal(now!.socialCareEpisodes[0]!.primaryNeedCode, 'N2', 'what somebody recorded here no file changes')
  assert.deepEqual(
    again.asides.filter(a => /that stands/.test(a.why)).map(a => [a.field, a.value]),
    [['ssd_cin_episodes.cine_referral_id', 'R1']],
  )
})

test('columns and files that the data set does not have are said, and stop nothing', async () => {
  const path = lying({ ssd_person: 'pers_person_id,pers_surname,pers_sex,pers_shoe_size\n9001,Moss,F,4', ssd_shoes: 'shoe_id\n1' })
  const done = await read('306', path)
  assert.equal(done.children, 1)
  assert.deepEqual(
    done.asides.map(a => a.field),
    ['ssd_person.pers_shoe_size', 'ssd_person'],
  )
})
