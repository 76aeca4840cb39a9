-- Derived: the Standard Safeguarding Dataset, kept with every save, and read by analysts as tables of a schema of its own. Safe to empty and rebuild.

create table ssd_rows (
  authority text  not null,
  subject   uuid  not null,
  rows      jsonb not null,
  primary key (authority, subject)
);
-- A row is written with each save and read whole: packing it costs more than it saves.
alter table ssd_rows alter rows set storage external;
comment on table  ssd_rows           is 'special category | Derived: all that the Standard Safeguarding Dataset has of a subject. One row, so that a save writes one.';
comment on column ssd_rows.authority is 'plain | The council.';
comment on column ssd_rows.subject   is 'personal | Whom it is about.';
comment on column ssd_rows.rows      is 'special category | By the place of each table, its rows; and what others call the subject.';

create table ssd_reader (
  authority text not null,
  login     name not null,
  primary key (authority, login)
);
comment on table  ssd_reader           is 'personal | Which role of the database reads which council''s data set. Only the owner of the database writes it.';
comment on column ssd_reader.authority is 'plain | The council.';
comment on column ssd_reader.login     is 'personal | The role, which has been given kith_analyst.';

grant select, insert, update, delete on ssd_rows to kith_app;
select kith_seen_only_by_those_who_may('ssd_rows');
select kith_seen_only_by_its_council('ssd_reader');

create schema ssd;
comment on schema ssd is 'The Standard Safeguarding Dataset, for analysts: read-only, one council at a time, without restricted records.';
grant usage on schema ssd to kith_analyst;

-- What cannot be read as what it should be is not there.
create function ssd.as_moment(t text) returns timestamp language sql stable return
  case when t ~ '^[12]\d{3}-\d\d-\d\d( \d\d:\d\d:\d\d)?$' and pg_input_is_valid(t, 'timestamp') then t::timestamp end;
create function ssd.as_integer(t text) returns integer language sql stable return
  case when pg_input_is_valid(t, 'integer') then t::integer end;
create function ssd.as_number(t text) returns double precision language sql stable return
  case when t ~ '^-?\d{1,15}(\.\d+)?$' then t::double precision end;
create function ssd.as_uuid(t text) returns uuid language sql stable return case when pg_input_is_valid(t, 'uuid') then t::uuid end;

-- Every key is always written: Y or N once something was decided, and nothing before. Another system's own dictionary is as it wrote it.
create function ssd.dictionary(keys text, suffix text, more text, t text) returns text language sql stable return
  case when t is null or t like '{%' then t else
    '{' || (
      select string_agg('"' || k || suffix || '":"' || case when t = '' then '' when k = any(string_to_array(t, ',')) then 'Y' else 'N' end || '"', ',' order by n)
      from unnest(string_to_array(keys, ',')) with ordinality u (k, n))
    || case when more = '' then '' else ',"TOTAL_NO_OF_OUTCOMES":' || coalesce(cardinality(string_to_array(nullif(t, ''), ',')), 0) || ',"' || more || '":""' end
    || '}'
  end;

-- The rows of the council that the reader is of, less the records that are restricted today, whatever they say of the day. Given to nobody:
-- each table below reads it as its owner.
create view ssd.readable with (security_barrier) as
select r.authority, r.subject, r.rows from public.ssd_rows r
where r.authority in (select x.authority from public.ssd_reader x where x.login = current_user)
  and not exists (
    select from public.restriction x
    where x.authority = r.authority and x.hides = r.subject
      and (now() at time zone 'Europe/London')::date >= x.starts
      and (x.ends is null or (now() at time zone 'Europe/London')::date < x.ends));
comment on view ssd.readable is 'special category | What a reader may read.';

create view ssd.ssd_department with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as dept_team_id,
  (c ->> 1)::varchar(255) as dept_team_name,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 2)), c ->> 2))::varchar(48) as dept_team_parent_id,
  (coalesce((select n.rows -> '0' -> 0 ->> 1 from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 3)), c ->> 3))::varchar(255) as dept_team_parent_name
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '0') c;

create view ssd.ssd_professionals with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as prof_professional_id,
  (c ->> 1)::varchar(48) as prof_staff_id,
  (c ->> 2)::varchar(300) as prof_professional_name,
  (c ->> 3)::varchar(48) as prof_social_worker_registration_no,
  (c ->> 4)::varchar(500) as prof_professional_job_title,
  ssd.as_integer(c ->> 5)::integer as prof_professional_caseload,
  (c ->> 6)::varchar(100) as prof_professional_department,
  ssd.as_number(c ->> 7)::double precision as prof_full_time_equivalency,
  (c ->> 8)::varchar(1) as prof_agency_worker_flag
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '1') c;

create view ssd.ssd_person with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as pers_person_id,
  (c ->> 1)::varchar(100) as pers_forename,
  (c ->> 2)::varchar(255) as pers_surname,
  (c ->> 3)::varchar(20) as pers_sex,
  (c ->> 4)::varchar(10) as pers_gender,
  (c ->> 5)::varchar(48) as pers_ethnicity,
  ssd.as_moment(c ->> 6)::timestamp as pers_dob,
  (c ->> 7)::varchar(48) as pers_common_child_id,
  (c ->> 8)::varchar(48) as pers_legacy_id,
  (c ->> 9)::varchar(6) as pers_upn_unknown,
  (c ->> 10)::varchar(5) as pers_send_flag,
  ssd.as_moment(c ->> 11)::timestamp as pers_expected_dob,
  ssd.as_moment(c ->> 12)::timestamp as pers_death_date,
  (c ->> 13)::varchar(1) as pers_is_mother,
  (c ->> 14)::varchar(48) as pers_nationality,
  (c ->> 15)::varchar(48) as pers_single_unique_id,
  (c ->> 16)::varchar(13) as pers_upn
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '2') c;

create view ssd.ssd_linked_identifiers with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as link_table_id,
  (c ->> 1)::varchar(48) as link_person_id,
  (c ->> 2)::varchar(100) as link_identifier_type,
  (c ->> 3)::varchar(100) as link_identifier_value,
  ssd.as_moment(c ->> 4)::timestamp as link_valid_from_date,
  ssd.as_moment(c ->> 5)::timestamp as link_valid_to_date
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '3') c;

create view ssd.ssd_address with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as addr_table_id,
  (c ->> 1)::varchar(1000) as addr_address_json,
  (c ->> 2)::varchar(48) as addr_person_id,
  (c ->> 3)::varchar(48) as addr_address_type,
  ssd.as_moment(c ->> 4)::timestamp as addr_address_start_date,
  ssd.as_moment(c ->> 5)::timestamp as addr_address_end_date,
  (c ->> 6)::varchar(15) as addr_address_postcode
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '4') c;

create view ssd.ssd_disability with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as disa_person_id,
  (c ->> 1)::varchar(48) as disa_table_id,
  (c ->> 2)::varchar(48) as disa_disability_code
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '5') c;

create view ssd.ssd_immigration_status with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as immi_person_id,
  (c ->> 1)::varchar(48) as immi_immigration_status_id,
  (c ->> 2)::varchar(100) as immi_immigration_status,
  ssd.as_moment(c ->> 3)::timestamp as immi_immigration_status_start_date,
  ssd.as_moment(c ->> 4)::timestamp as immi_immigration_status_end_date
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '6') c;

create view ssd.ssd_family with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as fami_table_id,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 1)), c ->> 1))::varchar(48) as fami_family_id,
  (c ->> 2)::varchar(48) as fami_person_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '7') c;

create view ssd.ssd_mother with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as moth_table_id,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 1)), c ->> 1))::varchar(48) as moth_person_id,
  (c ->> 2)::varchar(48) as moth_childs_person_id,
  ssd.as_moment(c ->> 3)::timestamp as moth_childs_dob
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '8') c;

create view ssd.ssd_contacts with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cont_contact_id,
  (c ->> 1)::varchar(48) as cont_person_id,
  ssd.as_moment(c ->> 2)::timestamp as cont_contact_date,
  (c ->> 3)::varchar(48) as cont_contact_source_code,
  (c ->> 4)::varchar(255) as cont_contact_source_desc,
  (ssd.dictionary('NEW_REFERRAL,EXISTING_REFERRAL,CP_ENQUIRY,NFA,NON_AGENCY_ADOPTION,PRIVATE_FOSTERING,ADVICE,MISSING,OLA_CP,OTHER_OUTCOMES_EXIST', '_FLAG', '', c ->> 5))::varchar(4000) as cont_contact_outcome_json
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '9') c;

create view ssd.ssd_early_help_episodes with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as earl_episode_id,
  (c ->> 1)::varchar(48) as earl_person_id,
  ssd.as_moment(c ->> 2)::timestamp as earl_episode_start_date,
  ssd.as_moment(c ->> 3)::timestamp as earl_episode_end_date,
  (c ->> 4)::text as earl_episode_reason,
  (c ->> 5)::text as earl_episode_end_reason,
  (c ->> 6)::text as earl_episode_organisation,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 7)), c ->> 7))::varchar(100) as earl_episode_worker_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '10') c;

create view ssd.ssd_cin_episodes with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cine_referral_id,
  (c ->> 1)::varchar(48) as cine_person_id,
  ssd.as_moment(c ->> 2)::timestamp as cine_referral_date,
  (c ->> 3)::varchar(3) as cine_cin_primary_need_code,
  (c ->> 4)::varchar(48) as cine_referral_source_code,
  (c ->> 5)::varchar(255) as cine_referral_source_desc,
  (ssd.dictionary('SINGLE_ASSESSMENT,NFA,STRATEGY_DISCUSSION,CLA_REQUEST,NON_AGENCY_ADOPTION,PRIVATE_FOSTERING,CP_TRANSFER_IN,CP_CONFERENCE,CARE_LEAVER,OTHER_OUTCOMES_EXIST', '_FLAG', '', c ->> 6))::varchar(4000) as cine_referral_outcome_json,
  (c ->> 7)::varchar(1) as cine_referral_nfa,
  (c ->> 8)::varchar(100) as cine_close_reason,
  ssd.as_moment(c ->> 9)::timestamp as cine_close_date,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 10)), c ->> 10))::varchar(48) as cine_referral_team,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 11)), c ->> 11))::varchar(48) as cine_referral_worker_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '11') c;

create view ssd.ssd_cin_assessments with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cina_assessment_id,
  (c ->> 1)::varchar(48) as cina_person_id,
  (c ->> 2)::varchar(48) as cina_referral_id,
  ssd.as_moment(c ->> 3)::timestamp as cina_assessment_start_date,
  (c ->> 4)::varchar(1) as cina_assessment_child_seen,
  ssd.as_moment(c ->> 5)::timestamp as cina_assessment_auth_date,
  (ssd.dictionary('NFA,NFA_S47_END,STRATEGY_DISCUSSION,CLA_REQUEST,PRIVATE_FOSTERING,LEGAL_ACTION,PROV_OF_SERVICES,PROV_OF_SB_CARE,SPECIALIST_ASSESSMENT,REFERRAL_TO_OTHER_AGENCY,OTHER_ACTIONS,OTHER_OUTCOMES_EXIST', '_FLAG', 'COMMENTS', c ->> 6))::varchar(1000) as cina_assessment_outcome_json,
  (c ->> 7)::varchar(1) as cina_assessment_outcome_nfa,
  (c ->> 8)::varchar(48) as cina_assessment_team,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 9)), c ->> 9))::varchar(100) as cina_assessment_worker_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '12') c;

create view ssd.ssd_assessment_factors with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cinf_table_id,
  (c ->> 1)::varchar(48) as cinf_assessment_id,
  (c ->> 2)::text as cinf_assessment_factors_json
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '13') c;

create view ssd.ssd_cin_plans with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cinp_cin_plan_id,
  (c ->> 1)::varchar(48) as cinp_referral_id,
  (c ->> 2)::varchar(48) as cinp_person_id,
  ssd.as_moment(c ->> 3)::timestamp as cinp_cin_plan_start_date,
  ssd.as_moment(c ->> 4)::timestamp as cinp_cin_plan_end_date,
  (c ->> 5)::varchar(48) as cinp_cin_plan_team,
  (c ->> 6)::varchar(100) as cinp_cin_plan_worker_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '14') c;

create view ssd.ssd_cin_visits with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cinv_cin_visit_id,
  (c ->> 1)::varchar(48) as cinv_person_id,
  ssd.as_moment(c ->> 2)::timestamp as cinv_cin_visit_date,
  (c ->> 3)::varchar(1) as cinv_cin_visit_seen,
  (c ->> 4)::varchar(1) as cinv_cin_visit_seen_alone,
  (c ->> 5)::varchar(1) as cinv_cin_visit_bedroom
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '15') c;

create view ssd.ssd_s47_enquiry with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as s47e_s47_enquiry_id,
  (c ->> 1)::varchar(48) as s47e_referral_id,
  (c ->> 2)::varchar(48) as s47e_person_id,
  ssd.as_moment(c ->> 3)::timestamp as s47e_s47_start_date,
  ssd.as_moment(c ->> 4)::timestamp as s47e_s47_end_date,
  (c ->> 5)::varchar(1) as s47e_s47_nfa,
  (ssd.dictionary('NFA,LEGAL_ACTION,PROV_OF_SERVICES,PROV_OF_SB_CARE,CP_CONFERENCE,NFA_CONTINUE_SINGLE,MONITOR,OTHER_OUTCOMES_EXIST', '_FLAG', 'OUTCOME_COMMENTS', c ->> 6))::varchar(1000) as s47e_s47_outcome_json,
  (c ->> 7)::varchar(100) as s47e_s47_completed_by_worker_id,
  (c ->> 8)::varchar(48) as s47e_s47_completed_by_team
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '16') c;

create view ssd.ssd_cp_plans with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cppl_cp_plan_id,
  (c ->> 1)::varchar(48) as cppl_referral_id,
  (c ->> 2)::varchar(48) as cppl_icpc_id,
  (c ->> 3)::varchar(48) as cppl_person_id,
  ssd.as_moment(c ->> 4)::timestamp as cppl_cp_plan_start_date,
  ssd.as_moment(c ->> 5)::timestamp as cppl_cp_plan_end_date,
  (c ->> 6)::varchar(100) as cppl_cp_plan_initial_category,
  (c ->> 7)::varchar(1) as cppl_cp_plan_ola,
  (c ->> 8)::varchar(100) as cppl_cp_plan_latest_category
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '17') c;

create view ssd.ssd_initial_cp_conference with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as icpc_icpc_id,
  (c ->> 1)::varchar(48) as icpc_icpc_meeting_id,
  (c ->> 2)::varchar(48) as icpc_s47_enquiry_id,
  (c ->> 3)::varchar(48) as icpc_person_id,
  (c ->> 4)::varchar(48) as icpc_cp_plan_id,
  (c ->> 5)::varchar(48) as icpc_referral_id,
  (c ->> 6)::varchar(1) as icpc_icpc_transfer_in,
  ssd.as_moment(c ->> 7)::timestamp as icpc_icpc_target_date,
  ssd.as_moment(c ->> 8)::timestamp as icpc_icpc_date,
  (c ->> 9)::varchar(1) as icpc_icpc_outcome_cp_flag,
  (ssd.dictionary('NFA,REFERRAL_TO_OTHER_AGENCY,SINGLE_ASSESSMENT,PROV_OF_SERVICES,CP,OTHER_OUTCOMES_EXIST', '_FLAG', 'COMMENTS', c ->> 10))::varchar(1000) as icpc_icpc_outcome_json,
  (c ->> 11)::varchar(48) as icpc_icpc_team,
  (c ->> 12)::varchar(100) as icpc_icpc_worker_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '18') c;

create view ssd.ssd_cp_visits with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cppv_cp_visit_id,
  (c ->> 1)::varchar(48) as cppv_person_id,
  (c ->> 2)::varchar(48) as cppv_cp_plan_id,
  ssd.as_moment(c ->> 3)::timestamp as cppv_cp_visit_date,
  (c ->> 4)::varchar(1) as cppv_cp_visit_seen,
  (c ->> 5)::varchar(1) as cppv_cp_visit_seen_alone,
  (c ->> 6)::varchar(1) as cppv_cp_visit_bedroom
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '19') c;

create view ssd.ssd_cp_reviews with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as cppr_cp_review_id,
  (c ->> 1)::varchar(48) as cppr_person_id,
  (c ->> 2)::varchar(48) as cppr_cp_plan_id,
  ssd.as_moment(c ->> 3)::timestamp as cppr_cp_review_due,
  ssd.as_moment(c ->> 4)::timestamp as cppr_cp_review_date,
  (c ->> 5)::varchar(48) as cppr_cp_review_meeting_id,
  (c ->> 6)::varchar(1) as cppr_cp_review_outcome_continue_cp,
  (c ->> 7)::varchar(100) as cppr_cp_review_quorate,
  (c ->> 8)::varchar(100) as cppr_cp_review_participation
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '20') c;

create view ssd.ssd_legal_status with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as lega_legal_status_id,
  (c ->> 1)::varchar(48) as lega_person_id,
  (c ->> 2)::varchar(100) as lega_legal_status,
  ssd.as_moment(c ->> 3)::timestamp as lega_legal_status_start_date,
  ssd.as_moment(c ->> 4)::timestamp as lega_legal_status_end_date
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '21') c;

create view ssd.ssd_cla_placement with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clap_cla_placement_id,
  ssd.as_moment(c ->> 1)::timestamp as clap_cla_placement_start_date,
  (c ->> 2)::varchar(100) as clap_cla_placement_type,
  (c ->> 3)::varchar(48) as clap_cla_placement_urn,
  ssd.as_number(c ->> 4)::double precision as clap_cla_placement_distance,
  (c ->> 5)::varchar(48) as clap_cla_id,
  (c ->> 6)::varchar(48) as clap_cla_placement_provider,
  (c ->> 7)::varchar(8) as clap_cla_placement_postcode,
  ssd.as_moment(c ->> 8)::timestamp as clap_cla_placement_end_date,
  (c ->> 9)::varchar(100) as clap_cla_placement_change_reason,
  (c ->> 10)::varchar(48) as clap_person_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '22') c;

create view ssd.ssd_cla_episodes with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clae_cla_episode_id,
  (c ->> 1)::varchar(48) as clae_person_id,
  ssd.as_moment(c ->> 2)::timestamp as clae_cla_episode_start_date,
  (c ->> 3)::varchar(100) as clae_cla_episode_start_reason,
  (c ->> 4)::varchar(3) as clae_cla_primary_need_code,
  ssd.as_moment(c ->> 5)::timestamp as clae_cla_episode_ceased_date,
  (c ->> 6)::varchar(255) as clae_cla_episode_ceased_reason,
  (c ->> 7)::varchar(48) as clae_cla_id,
  (c ->> 8)::varchar(48) as clae_referral_id,
  (c ->> 9)::varchar(48) as clae_cla_placement_id,
  ssd.as_moment(c ->> 10)::timestamp as clae_entered_care_date,
  ssd.as_moment(c ->> 11)::timestamp as clae_cla_last_iro_contact_date
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '23') c;

create view ssd.ssd_cla_reviews with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clar_cla_review_id,
  (c ->> 1)::varchar(48) as clar_cla_id,
  ssd.as_moment(c ->> 2)::timestamp as clar_cla_review_due_date,
  ssd.as_moment(c ->> 3)::timestamp as clar_cla_review_date,
  (c ->> 4)::varchar(1) as clar_cla_review_cancelled,
  (c ->> 5)::varchar(100) as clar_cla_review_participation
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '24') c;

create view ssd.ssd_cla_visits with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clav_cla_visit_id,
  (c ->> 1)::varchar(48) as clav_cla_id,
  (c ->> 2)::varchar(48) as clav_person_id,
  ssd.as_moment(c ->> 3)::timestamp as clav_cla_visit_date,
  (c ->> 4)::varchar(1) as clav_cla_visit_seen,
  (c ->> 5)::varchar(1) as clav_cla_visit_seen_alone
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '25') c;

create view ssd.ssd_cla_care_plan with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as lacp_table_id,
  (c ->> 1)::varchar(48) as lacp_person_id,
  ssd.as_moment(c ->> 2)::timestamp as lacp_cla_care_plan_start_date,
  ssd.as_moment(c ->> 3)::timestamp as lacp_cla_care_plan_end_date,
  (ssd.dictionary('REMAINSUP,RETURN1M,RETURN6M,RETURNEV,LTRELFR,LTFOST18,RESPLMT,SUPPLIV,ADOPTION,OTHERPLN', '', '', c ->> 4))::varchar(1000) as lacp_cla_care_plan_json
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '26') c;

create view ssd.ssd_cla_health with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clah_health_check_id,
  (c ->> 1)::varchar(48) as clah_person_id,
  (c ->> 2)::varchar(500) as clah_health_check_type,
  ssd.as_moment(c ->> 3)::timestamp as clah_health_check_date,
  (c ->> 4)::varchar(48) as clah_health_check_status
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '27') c;

create view ssd.ssd_cla_immunisations with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clai_person_id,
  (c ->> 1)::varchar(1) as clai_immunisations_status,
  ssd.as_moment(c ->> 2)::timestamp as clai_immunisations_status_date
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '28') c;

create view ssd.ssd_cla_substance_misuse with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clas_substance_misuse_id,
  (c ->> 1)::varchar(48) as clas_person_id,
  ssd.as_moment(c ->> 2)::timestamp as clas_substance_misuse_date,
  (c ->> 3)::varchar(100) as clas_substance_misused,
  (c ->> 4)::varchar(1) as clas_intervention_received
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '29') c;

create view ssd.ssd_cla_convictions with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clac_cla_conviction_id,
  (c ->> 1)::varchar(48) as clac_person_id,
  ssd.as_moment(c ->> 2)::timestamp as clac_cla_conviction_date,
  (c ->> 3)::varchar(1000) as clac_cla_conviction_offence
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '30') c;

create view ssd.ssd_sdq_scores with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as csdq_table_id,
  (c ->> 1)::varchar(48) as csdq_person_id,
  ssd.as_moment(c ->> 2)::timestamp as csdq_sdq_completed_date,
  (c ->> 3)::varchar(100) as csdq_sdq_reason,
  ssd.as_integer(c ->> 4)::integer as csdq_sdq_score
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '31') c;

create view ssd.ssd_missing with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as miss_table_id,
  (c ->> 1)::varchar(48) as miss_person_id,
  ssd.as_moment(c ->> 2)::timestamp as miss_missing_episode_start_date,
  (c ->> 3)::varchar(100) as miss_missing_episode_type,
  ssd.as_moment(c ->> 4)::timestamp as miss_missing_episode_end_date,
  (c ->> 5)::varchar(2) as miss_missing_rhi_offered,
  (c ->> 6)::varchar(2) as miss_missing_rhi_accepted
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '32') c;

create view ssd.ssd_cla_previous_permanence with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as lapp_table_id,
  (c ->> 1)::varchar(48) as lapp_person_id,
  (c ->> 2)::varchar(10) as lapp_previous_permanence_order_date,
  (c ->> 3)::varchar(200) as lapp_previous_permanence_option,
  (c ->> 4)::varchar(100) as lapp_previous_permanence_la
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '33') c;

create view ssd.ssd_permanence with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as perm_table_id,
  (c ->> 1)::varchar(48) as perm_person_id,
  (c ->> 2)::varchar(48) as perm_cla_id,
  ssd.as_moment(c ->> 3)::timestamp as perm_adm_decision_date,
  ssd.as_moment(c ->> 4)::timestamp as perm_ffa_cp_decision_date,
  ssd.as_moment(c ->> 5)::timestamp as perm_placement_order_date,
  ssd.as_moment(c ->> 6)::timestamp as perm_placed_for_adoption_date,
  ssd.as_moment(c ->> 7)::timestamp as perm_matched_date,
  (c ->> 8)::varchar(1) as perm_adopted_by_carer_flag,
  ssd.as_moment(c ->> 9)::timestamp as perm_placed_ffa_cp_date,
  ssd.as_moment(c ->> 10)::timestamp as perm_decision_reversed_date,
  ssd.as_moment(c ->> 11)::timestamp as perm_placed_foster_carer_date,
  (c ->> 12)::varchar(1) as perm_part_of_sibling_group,
  ssd.as_integer(c ->> 13)::integer as perm_siblings_placed_together,
  ssd.as_integer(c ->> 14)::integer as perm_siblings_placed_apart,
  (c ->> 15)::varchar(48) as perm_placement_provider_urn,
  (c ->> 16)::varchar(100) as perm_decision_reversed_reason,
  ssd.as_moment(c ->> 17)::timestamp as perm_permanence_order_date,
  (c ->> 18)::varchar(100) as perm_permanence_order_type,
  (c ->> 19)::varchar(100) as perm_adoption_worker_id,
  (c ->> 20)::varchar(48) as perm_adopter_sex,
  (c ->> 21)::varchar(100) as perm_adopter_legal_status,
  ssd.as_integer(c ->> 22)::integer as perm_number_of_adopters
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '34') c;

create view ssd.ssd_care_leavers with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as clea_table_id,
  (c ->> 1)::varchar(48) as clea_person_id,
  (c ->> 2)::varchar(100) as clea_care_leaver_eligibility,
  (c ->> 3)::varchar(100) as clea_care_leaver_in_touch,
  ssd.as_moment(c ->> 4)::timestamp as clea_care_leaver_latest_contact,
  (c ->> 5)::varchar(100) as clea_care_leaver_accommodation,
  (c ->> 6)::varchar(100) as clea_care_leaver_accom_suitable,
  (c ->> 7)::varchar(100) as clea_care_leaver_activity,
  ssd.as_moment(c ->> 8)::timestamp as clea_pathway_plan_review_date,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(c ->> 9)), c ->> 9))::varchar(100) as clea_care_leaver_personal_advisor,
  (c ->> 10)::varchar(48) as clea_care_leaver_allocated_team,
  (c ->> 11)::varchar(100) as clea_care_leaver_worker_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '35') c;

create view ssd.ssd_pre_proceedings with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as prep_table_id,
  (c ->> 1)::varchar(48) as prep_person_id,
  (c ->> 2)::varchar(48) as prep_plo_family_id,
  ssd.as_moment(c ->> 3)::timestamp as prep_pre_pro_decision_date,
  ssd.as_moment(c ->> 4)::timestamp as prep_initial_pre_pro_meeting_date,
  (c ->> 5)::varchar(100) as prep_pre_pro_outcome,
  ssd.as_moment(c ->> 6)::timestamp as prep_agree_stepdown_issue_date,
  ssd.as_integer(c ->> 7)::integer as prep_cp_plans_referral_period,
  (c ->> 8)::varchar(100) as prep_legal_gateway_outcome,
  ssd.as_integer(c ->> 9)::integer as prep_prev_pre_proc_child,
  ssd.as_integer(c ->> 10)::integer as prep_prev_care_proc_child,
  ssd.as_moment(c ->> 11)::timestamp as prep_pre_pro_letter_date,
  ssd.as_moment(c ->> 12)::timestamp as prep_care_pro_letter_date,
  ssd.as_integer(c ->> 13)::integer as prep_pre_pro_meetings_num,
  (c ->> 14)::varchar(1) as prep_pre_pro_parents_legal_rep,
  (c ->> 15)::varchar(2) as prep_parents_legal_rep_point_of_issue,
  (c ->> 16)::varchar(48) as prep_court_reference,
  ssd.as_integer(c ->> 17)::integer as prep_care_proc_court_hearings,
  (c ->> 18)::varchar(1) as prep_care_proc_short_notice,
  (c ->> 19)::varchar(100) as prep_proc_short_notice_reason,
  (c ->> 20)::varchar(1) as prep_la_inital_plan_approved,
  (c ->> 21)::varchar(100) as prep_la_initial_care_plan,
  (c ->> 22)::varchar(1) as prep_la_final_plan_approved,
  (c ->> 23)::varchar(100) as prep_la_final_care_plan
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '36') c;

create view ssd.ssd_involvements with (security_barrier) as
select r.authority, r.subject,
  (case when h.n > 1 then (c ->> 0) || '-' || h.n else c ->> 0 end)::varchar(48) as invo_involvements_id,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(case when p.subject is null then c ->> 1 else h.who end)), case when p.subject is null then c ->> 1 else h.who end))::varchar(48) as invo_professional_id,
  (c ->> 2)::varchar(200) as invo_professional_role_id,
  (coalesce((select n.rows ->> 'name' from public.ssd_rows n where n.authority = r.authority and n.subject = ssd.as_uuid(case when p.subject is not null and c ->> 3 = c ->> 1 then p.team::text else c ->> 3 end)), case when p.subject is not null and c ->> 3 = c ->> 1 then p.team::text else c ->> 3 end))::varchar(48) as invo_professional_team,
  ssd.as_moment(greatest(c ->> 4, h.starts))::timestamp as invo_involvement_start_date,
  ssd.as_moment(least(c ->> 5, h.ends))::timestamp as invo_involvement_end_date,
  (c ->> 6)::varchar(200) as invo_worker_change_reason,
  (c ->> 7)::varchar(48) as invo_person_id,
  (c ->> 8)::varchar(48) as invo_referral_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '37') c
left join public.post p on p.authority = r.authority and p.subject = ssd.as_uuid(c ->> 1)
left join lateral (
  select row_number() over (order by h.starts, h.professional) as n, h.professional::text as who, h.starts::text as starts, h.ends::text as ends
  from public.post_holding h
  where h.authority = p.authority and h.subject = p.subject
    and (c ->> 5 is null or h.starts::text < c ->> 5) and (h.ends is null or h.ends::text > coalesce(c ->> 4, ''))) h on true;

create view ssd.ssd_voice_of_child with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as voch_table_id,
  (c ->> 1)::varchar(48) as voch_person_id,
  (c ->> 2)::varchar(1) as voch_explained_worries,
  (c ->> 3)::varchar(1) as voch_story_help_understand,
  (c ->> 4)::varchar(1) as voch_agree_worker,
  (c ->> 5)::varchar(1) as voch_plan_safe,
  (c ->> 6)::varchar(1) as voch_tablet_help_explain
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '38') c;

create view ssd.ssd_s251_finance with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as s251_table_id,
  (c ->> 1)::varchar(48) as s251_cla_placement_id,
  (c ->> 2)::varchar(48) as s251_placeholder_1,
  (c ->> 3)::varchar(48) as s251_placeholder_2,
  (c ->> 4)::varchar(48) as s251_placeholder_3,
  (c ->> 5)::varchar(48) as s251_placeholder_4
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '39') c;

create view ssd.ssd_send with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as send_table_id,
  (c ->> 1)::varchar(48) as send_upn,
  (c ->> 2)::varchar(48) as send_uln,
  (c ->> 3)::varchar(6) as send_upn_unknown,
  (c ->> 4)::varchar(48) as send_person_id
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '40') c;

create view ssd.ssd_ehcp_requests with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as ehcr_ehcp_request_id,
  (c ->> 1)::varchar(48) as ehcr_send_table_id,
  ssd.as_moment(c ->> 2)::timestamp as ehcr_ehcp_req_date,
  ssd.as_moment(c ->> 3)::timestamp as ehcr_ehcp_req_outcome_date,
  (c ->> 4)::varchar(100) as ehcr_ehcp_req_outcome
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '41') c;

create view ssd.ssd_ehcp_assessment with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as ehca_ehcp_assessment_id,
  (c ->> 1)::varchar(48) as ehca_ehcp_request_id,
  ssd.as_moment(c ->> 2)::timestamp as ehca_ehcp_assessment_outcome_date,
  (c ->> 3)::varchar(100) as ehca_ehcp_assessment_outcome,
  (c ->> 4)::varchar(100) as ehca_ehcp_assessment_exceptions
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '42') c;

create view ssd.ssd_ehcp_named_plan with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as ehcn_named_plan_id,
  (c ->> 1)::varchar(48) as ehcn_ehcp_asmt_id,
  ssd.as_moment(c ->> 2)::timestamp as ehcn_named_plan_start_date,
  ssd.as_moment(c ->> 3)::timestamp as ehcn_named_plan_ceased_date,
  (c ->> 4)::varchar(100) as ehcn_named_plan_ceased_reason
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '43') c;

create view ssd.ssd_ehcp_active_plans with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as ehcp_active_ehcp_id,
  (c ->> 1)::varchar(48) as ehcp_ehcp_request_id,
  ssd.as_moment(c ->> 2)::timestamp as ehcp_active_ehcp_last_review_date
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '44') c;

create view ssd.ssd_sen_need with (security_barrier) as
select r.authority, r.subject,
  (c ->> 0)::varchar(48) as senn_table_id,
  (c ->> 1)::varchar(48) as senn_active_ehcp_id,
  (c ->> 2)::varchar(100) as senn_active_ehcp_need_type,
  (c ->> 3)::varchar(1) as senn_active_ehcp_need_rank
from ssd.readable r cross join lateral jsonb_array_elements(r.rows -> '45') c;

grant select on
  ssd.ssd_department,
  ssd.ssd_professionals,
  ssd.ssd_person,
  ssd.ssd_linked_identifiers,
  ssd.ssd_address,
  ssd.ssd_disability,
  ssd.ssd_immigration_status,
  ssd.ssd_family,
  ssd.ssd_mother,
  ssd.ssd_contacts,
  ssd.ssd_early_help_episodes,
  ssd.ssd_cin_episodes,
  ssd.ssd_cin_assessments,
  ssd.ssd_assessment_factors,
  ssd.ssd_cin_plans,
  ssd.ssd_cin_visits,
  ssd.ssd_s47_enquiry,
  ssd.ssd_cp_plans,
  ssd.ssd_initial_cp_conference,
  ssd.ssd_cp_visits,
  ssd.ssd_cp_reviews,
  ssd.ssd_legal_status,
  ssd.ssd_cla_placement,
  ssd.ssd_cla_episodes,
  ssd.ssd_cla_reviews,
  ssd.ssd_cla_visits,
  ssd.ssd_cla_care_plan,
  ssd.ssd_cla_health,
  ssd.ssd_cla_immunisations,
  ssd.ssd_cla_substance_misuse,
  ssd.ssd_cla_convictions,
  ssd.ssd_sdq_scores,
  ssd.ssd_missing,
  ssd.ssd_cla_previous_permanence,
  ssd.ssd_permanence,
  ssd.ssd_care_leavers,
  ssd.ssd_pre_proceedings,
  ssd.ssd_involvements,
  ssd.ssd_voice_of_child,
  ssd.ssd_s251_finance,
  ssd.ssd_send,
  ssd.ssd_ehcp_requests,
  ssd.ssd_ehcp_assessment,
  ssd.ssd_ehcp_named_plan,
  ssd.ssd_ehcp_active_plans,
  ssd.ssd_sen_need
to kith_analyst;

comment on view   ssd.ssd_department is 'special category | Rows made from: Team.';
comment on column ssd.ssd_department.authority is 'plain | The council.';
comment on column ssd.ssd_department.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_department.dept_team_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_department.dept_team_name is 'personal | Name.';
comment on column ssd.ssd_department.dept_team_parent_id is 'personal | Part of.';
comment on column ssd.ssd_department.dept_team_parent_name is 'personal | Worked out from the record.';
comment on view   ssd.ssd_professionals is 'special category | Rows made from: Worker.';
comment on column ssd.ssd_professionals.authority is 'plain | The council.';
comment on column ssd.ssd_professionals.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_professionals.prof_professional_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_professionals.prof_staff_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_professionals.prof_professional_name is 'personal | Name.';
comment on column ssd.ssd_professionals.prof_social_worker_registration_no is 'personal | Registration number.';
comment on column ssd.ssd_professionals.prof_professional_job_title is 'personal | Job title.';
comment on column ssd.ssd_professionals.prof_professional_caseload is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_professionals.prof_professional_department is 'personal | Organisation.';
comment on column ssd.ssd_professionals.prof_full_time_equivalency is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_professionals.prof_agency_worker_flag is 'personal | Agency worker.';
comment on view   ssd.ssd_person is 'special category | Rows made from: About the child.';
comment on column ssd.ssd_person.authority is 'plain | The council.';
comment on column ssd.ssd_person.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_person.pers_person_id is 'personal | Number here.';
comment on column ssd.ssd_person.pers_forename is 'personal | First name.';
comment on column ssd.ssd_person.pers_surname is 'personal | Surname.';
comment on column ssd.ssd_person.pers_sex is 'personal | Sex.';
comment on column ssd.ssd_person.pers_gender is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_person.pers_ethnicity is 'special category | Ethnicity.';
comment on column ssd.ssd_person.pers_dob is 'personal | Born.';
comment on column ssd.ssd_person.pers_common_child_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_person.pers_legacy_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_person.pers_upn_unknown is 'personal | Worked out from the record.';
comment on column ssd.ssd_person.pers_send_flag is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_person.pers_expected_dob is 'special category | Baby due.';
comment on column ssd.ssd_person.pers_death_date is 'special category | Died.';
comment on column ssd.ssd_person.pers_is_mother is 'personal | Worked out from the record.';
comment on column ssd.ssd_person.pers_nationality is 'special category | Nationality.';
comment on column ssd.ssd_person.pers_single_unique_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_person.pers_upn is 'personal | Worked out from the record.';
comment on view   ssd.ssd_linked_identifiers is 'special category | Rows made from: Number that others gave.';
comment on column ssd.ssd_linked_identifiers.authority is 'plain | The council.';
comment on column ssd.ssd_linked_identifiers.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_linked_identifiers.link_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_linked_identifiers.link_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_linked_identifiers.link_identifier_type is 'personal | Which number.';
comment on column ssd.ssd_linked_identifiers.link_identifier_value is 'personal | Number.';
comment on column ssd.ssd_linked_identifiers.link_valid_from_date is 'personal | From.';
comment on column ssd.ssd_linked_identifiers.link_valid_to_date is 'personal | Until.';
comment on view   ssd.ssd_address is 'special category | Rows made from: Address.';
comment on column ssd.ssd_address.authority is 'plain | The council.';
comment on column ssd.ssd_address.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_address.addr_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_address.addr_address_json is 'personal | Address; Property number.';
comment on column ssd.ssd_address.addr_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_address.addr_address_type is 'personal | What the address is for.';
comment on column ssd.ssd_address.addr_address_start_date is 'personal | From.';
comment on column ssd.ssd_address.addr_address_end_date is 'personal | Until.';
comment on column ssd.ssd_address.addr_address_postcode is 'personal | Postcode.';
comment on view   ssd.ssd_disability is 'special category | Rows made from: Disability.';
comment on column ssd.ssd_disability.authority is 'plain | The council.';
comment on column ssd.ssd_disability.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_disability.disa_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_disability.disa_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_disability.disa_disability_code is 'special category | Disability.';
comment on view   ssd.ssd_immigration_status is 'special category | Rows made from: Immigration status.';
comment on column ssd.ssd_immigration_status.authority is 'plain | The council.';
comment on column ssd.ssd_immigration_status.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_immigration_status.immi_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_immigration_status.immi_immigration_status_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_immigration_status.immi_immigration_status is 'special category | Status.';
comment on column ssd.ssd_immigration_status.immi_immigration_status_start_date is 'special category | From.';
comment on column ssd.ssd_immigration_status.immi_immigration_status_end_date is 'special category | Until.';
comment on view   ssd.ssd_family is 'special category | Rows made from: Family.';
comment on column ssd.ssd_family.authority is 'plain | The council.';
comment on column ssd.ssd_family.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_family.fami_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_family.fami_family_id is 'personal | Family.';
comment on column ssd.ssd_family.fami_person_id is 'personal | Worked out from the record.';
comment on view   ssd.ssd_mother is 'special category | Rows made from: Relationship.';
comment on column ssd.ssd_mother.authority is 'plain | The council.';
comment on column ssd.ssd_mother.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_mother.moth_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_mother.moth_person_id is 'personal | Who.';
comment on column ssd.ssd_mother.moth_childs_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_mother.moth_childs_dob is 'personal | Worked out from the record.';
comment on view   ssd.ssd_contacts is 'special category | Rows made from: Contact.';
comment on column ssd.ssd_contacts.authority is 'plain | The council.';
comment on column ssd.ssd_contacts.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_contacts.cont_contact_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_contacts.cont_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_contacts.cont_contact_date is 'personal | Received.';
comment on column ssd.ssd_contacts.cont_contact_source_code is 'personal | Who from.';
comment on column ssd.ssd_contacts.cont_contact_source_desc is 'personal | Worked out from the record.';
comment on column ssd.ssd_contacts.cont_contact_outcome_json is 'special category | What was done.';
comment on view   ssd.ssd_early_help_episodes is 'special category | Rows made from: Family help.';
comment on column ssd.ssd_early_help_episodes.authority is 'plain | The council.';
comment on column ssd.ssd_early_help_episodes.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_early_help_episodes.earl_episode_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_early_help_episodes.earl_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_early_help_episodes.earl_episode_start_date is 'personal | From.';
comment on column ssd.ssd_early_help_episodes.earl_episode_end_date is 'personal | Until.';
comment on column ssd.ssd_early_help_episodes.earl_episode_reason is 'special category | Why.';
comment on column ssd.ssd_early_help_episodes.earl_episode_end_reason is 'special category | Why it ended.';
comment on column ssd.ssd_early_help_episodes.earl_episode_organisation is 'personal | Organisation.';
comment on column ssd.ssd_early_help_episodes.earl_episode_worker_id is 'personal | Lead practitioner.';
comment on view   ssd.ssd_cin_episodes is 'special category | Rows made from: Referral.';
comment on column ssd.ssd_cin_episodes.authority is 'plain | The council.';
comment on column ssd.ssd_cin_episodes.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cin_episodes.cine_referral_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_episodes.cine_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_episodes.cine_referral_date is 'personal | Referral received.';
comment on column ssd.ssd_cin_episodes.cine_cin_primary_need_code is 'special category | Main need.';
comment on column ssd.ssd_cin_episodes.cine_referral_source_code is 'personal | Who referred.';
comment on column ssd.ssd_cin_episodes.cine_referral_source_desc is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_episodes.cine_referral_outcome_json is 'special category | Decision.';
comment on column ssd.ssd_cin_episodes.cine_referral_nfa is 'special category | No further action.';
comment on column ssd.ssd_cin_episodes.cine_close_reason is 'special category | Why it was closed.';
comment on column ssd.ssd_cin_episodes.cine_close_date is 'personal | Closed.';
comment on column ssd.ssd_cin_episodes.cine_referral_team is 'personal | Team.';
comment on column ssd.ssd_cin_episodes.cine_referral_worker_id is 'personal | Decided by.';
comment on view   ssd.ssd_cin_assessments is 'special category | Rows made from: Child and family assessment.';
comment on column ssd.ssd_cin_assessments.authority is 'plain | The council.';
comment on column ssd.ssd_cin_assessments.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cin_assessments.cina_assessment_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_assessments.cina_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_assessments.cina_referral_id is 'personal | Of which referral.';
comment on column ssd.ssd_cin_assessments.cina_assessment_start_date is 'personal | Started.';
comment on column ssd.ssd_cin_assessments.cina_assessment_child_seen is 'special category | Child seen.';
comment on column ssd.ssd_cin_assessments.cina_assessment_auth_date is 'personal | Authorised.';
comment on column ssd.ssd_cin_assessments.cina_assessment_outcome_json is 'special category | What happens next.';
comment on column ssd.ssd_cin_assessments.cina_assessment_outcome_nfa is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_assessments.cina_assessment_team is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_cin_assessments.cina_assessment_worker_id is 'personal | Sent by.';
comment on view   ssd.ssd_assessment_factors is 'special category | Rows made from: Child and family assessment.';
comment on column ssd.ssd_assessment_factors.authority is 'plain | The council.';
comment on column ssd.ssd_assessment_factors.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_assessment_factors.cinf_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_assessment_factors.cinf_assessment_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_assessment_factors.cinf_assessment_factors_json is 'special category | Factors.';
comment on view   ssd.ssd_cin_plans is 'special category | Rows made from: Child in need plan.';
comment on column ssd.ssd_cin_plans.authority is 'plain | The council.';
comment on column ssd.ssd_cin_plans.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cin_plans.cinp_cin_plan_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_plans.cinp_referral_id is 'personal | Of which referral.';
comment on column ssd.ssd_cin_plans.cinp_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_plans.cinp_cin_plan_start_date is 'personal | Started.';
comment on column ssd.ssd_cin_plans.cinp_cin_plan_end_date is 'personal | Ended.';
comment on column ssd.ssd_cin_plans.cinp_cin_plan_team is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_cin_plans.cinp_cin_plan_worker_id is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_cin_visits is 'special category | Rows made from: Visit.';
comment on column ssd.ssd_cin_visits.authority is 'plain | The council.';
comment on column ssd.ssd_cin_visits.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cin_visits.cinv_cin_visit_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_visits.cinv_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cin_visits.cinv_cin_visit_date is 'personal | Date.';
comment on column ssd.ssd_cin_visits.cinv_cin_visit_seen is 'special category | Child seen.';
comment on column ssd.ssd_cin_visits.cinv_cin_visit_seen_alone is 'special category | Seen alone.';
comment on column ssd.ssd_cin_visits.cinv_cin_visit_bedroom is 'special category | Bedroom seen.';
comment on view   ssd.ssd_s47_enquiry is 'special category | Rows made from: Section 47 enquiry.';
comment on column ssd.ssd_s47_enquiry.authority is 'plain | The council.';
comment on column ssd.ssd_s47_enquiry.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_s47_enquiry.s47e_s47_enquiry_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_s47_enquiry.s47e_referral_id is 'personal | Of which referral.';
comment on column ssd.ssd_s47_enquiry.s47e_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_s47_enquiry.s47e_s47_start_date is 'personal | Started.';
comment on column ssd.ssd_s47_enquiry.s47e_s47_end_date is 'personal | Finished.';
comment on column ssd.ssd_s47_enquiry.s47e_s47_nfa is 'personal | Worked out from the record.';
comment on column ssd.ssd_s47_enquiry.s47e_s47_outcome_json is 'special category | Outcome; Conference needed.';
comment on column ssd.ssd_s47_enquiry.s47e_s47_completed_by_worker_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_s47_enquiry.s47e_s47_completed_by_team is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_cp_plans is 'special category | Rows made from: Child protection plan.';
comment on column ssd.ssd_cp_plans.authority is 'plain | The council.';
comment on column ssd.ssd_cp_plans.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cp_plans.cppl_cp_plan_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_plans.cppl_referral_id is 'personal | Of which referral.';
comment on column ssd.ssd_cp_plans.cppl_icpc_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_plans.cppl_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_plans.cppl_cp_plan_start_date is 'personal | Started.';
comment on column ssd.ssd_cp_plans.cppl_cp_plan_end_date is 'personal | Ended.';
comment on column ssd.ssd_cp_plans.cppl_cp_plan_initial_category is 'special category | Categories of abuse.';
comment on column ssd.ssd_cp_plans.cppl_cp_plan_ola is 'special category | Held for another council.';
comment on column ssd.ssd_cp_plans.cppl_cp_plan_latest_category is 'special category | Categories of abuse.';
comment on view   ssd.ssd_initial_cp_conference is 'special category | Rows made from: Child protection conference.';
comment on column ssd.ssd_initial_cp_conference.authority is 'plain | The council.';
comment on column ssd.ssd_initial_cp_conference.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_meeting_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_initial_cp_conference.icpc_s47_enquiry_id is 'personal | Enquiry it came from.';
comment on column ssd.ssd_initial_cp_conference.icpc_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_initial_cp_conference.icpc_cp_plan_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_initial_cp_conference.icpc_referral_id is 'personal | Of which referral.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_transfer_in is 'personal | Initial, review or transfer-in.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_target_date is 'personal | Worked out from the record.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_date is 'personal | Held.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_outcome_cp_flag is 'personal | Worked out from the record.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_outcome_json is 'special category | Outcome.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_team is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_initial_cp_conference.icpc_icpc_worker_id is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_cp_visits is 'special category | Rows made from: Visit.';
comment on column ssd.ssd_cp_visits.authority is 'plain | The council.';
comment on column ssd.ssd_cp_visits.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cp_visits.cppv_cp_visit_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_visits.cppv_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_visits.cppv_cp_plan_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_visits.cppv_cp_visit_date is 'personal | Date.';
comment on column ssd.ssd_cp_visits.cppv_cp_visit_seen is 'special category | Child seen.';
comment on column ssd.ssd_cp_visits.cppv_cp_visit_seen_alone is 'special category | Seen alone.';
comment on column ssd.ssd_cp_visits.cppv_cp_visit_bedroom is 'special category | Bedroom seen.';
comment on view   ssd.ssd_cp_reviews is 'special category | Rows made from: Child protection conference.';
comment on column ssd.ssd_cp_reviews.authority is 'plain | The council.';
comment on column ssd.ssd_cp_reviews.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cp_reviews.cppr_cp_review_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_reviews.cppr_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cp_reviews.cppr_cp_plan_id is 'personal | Plan it reviews; Of which referral.';
comment on column ssd.ssd_cp_reviews.cppr_cp_review_due is 'personal | Planned for.';
comment on column ssd.ssd_cp_reviews.cppr_cp_review_date is 'personal | Held.';
comment on column ssd.ssd_cp_reviews.cppr_cp_review_meeting_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_cp_reviews.cppr_cp_review_outcome_continue_cp is 'special category | Outcome.';
comment on column ssd.ssd_cp_reviews.cppr_cp_review_quorate is 'personal | Quorate.';
comment on column ssd.ssd_cp_reviews.cppr_cp_review_participation is 'special category | How the child took part.';
comment on view   ssd.ssd_legal_status is 'special category | Rows made from: Legal status.';
comment on column ssd.ssd_legal_status.authority is 'plain | The council.';
comment on column ssd.ssd_legal_status.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_legal_status.lega_legal_status_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_legal_status.lega_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_legal_status.lega_legal_status is 'special category | Legal status.';
comment on column ssd.ssd_legal_status.lega_legal_status_start_date is 'special category | From.';
comment on column ssd.ssd_legal_status.lega_legal_status_end_date is 'special category | Until.';
comment on view   ssd.ssd_cla_placement is 'special category | Rows made from: Placement.';
comment on column ssd.ssd_cla_placement.authority is 'plain | The council.';
comment on column ssd.ssd_cla_placement.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_start_date is 'special category | Moved in.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_type is 'special category | Kind of home.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_urn is 'personal | Ofsted number.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_distance is 'personal | Miles from home.';
comment on column ssd.ssd_cla_placement.clap_cla_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_provider is 'personal | Who provides it.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_postcode is 'personal | Postcode.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_end_date is 'special category | Moved out.';
comment on column ssd.ssd_cla_placement.clap_cla_placement_change_reason is 'special category | Why they moved.';
comment on column ssd.ssd_cla_placement.clap_person_id is 'personal | Worked out from the record.';
comment on view   ssd.ssd_cla_episodes is 'special category | Rows made from: Episode as it was returned.';
comment on column ssd.ssd_cla_episodes.authority is 'plain | The council.';
comment on column ssd.ssd_cla_episodes.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_episodes.clae_cla_episode_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_episodes.clae_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_episodes.clae_cla_episode_start_date is 'special category | From.';
comment on column ssd.ssd_cla_episodes.clae_cla_episode_start_reason is 'special category | Why it began.';
comment on column ssd.ssd_cla_episodes.clae_cla_primary_need_code is 'special category | Main need.';
comment on column ssd.ssd_cla_episodes.clae_cla_episode_ceased_date is 'special category | Until.';
comment on column ssd.ssd_cla_episodes.clae_cla_episode_ceased_reason is 'special category | Why it ended.';
comment on column ssd.ssd_cla_episodes.clae_cla_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_episodes.clae_referral_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_episodes.clae_cla_placement_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_episodes.clae_entered_care_date is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_episodes.clae_cla_last_iro_contact_date is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_cla_reviews is 'special category | Rows made from: Review of a looked-after child.';
comment on column ssd.ssd_cla_reviews.authority is 'plain | The council.';
comment on column ssd.ssd_cla_reviews.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_reviews.clar_cla_review_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_reviews.clar_cla_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_reviews.clar_cla_review_due_date is 'special category | Due by.';
comment on column ssd.ssd_cla_reviews.clar_cla_review_date is 'special category | Held.';
comment on column ssd.ssd_cla_reviews.clar_cla_review_cancelled is 'special category | Cancelled.';
comment on column ssd.ssd_cla_reviews.clar_cla_review_participation is 'special category | How the child took part.';
comment on view   ssd.ssd_cla_visits is 'special category | Rows made from: Visit.';
comment on column ssd.ssd_cla_visits.authority is 'plain | The council.';
comment on column ssd.ssd_cla_visits.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_visits.clav_cla_visit_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_visits.clav_cla_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_visits.clav_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_visits.clav_cla_visit_date is 'personal | Date.';
comment on column ssd.ssd_cla_visits.clav_cla_visit_seen is 'special category | Child seen.';
comment on column ssd.ssd_cla_visits.clav_cla_visit_seen_alone is 'special category | Seen alone.';
comment on view   ssd.ssd_cla_care_plan is 'special category | Rows made from: Care plan.';
comment on column ssd.ssd_cla_care_plan.authority is 'plain | The council.';
comment on column ssd.ssd_cla_care_plan.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_care_plan.lacp_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_care_plan.lacp_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_care_plan.lacp_cla_care_plan_start_date is 'special category | From.';
comment on column ssd.ssd_cla_care_plan.lacp_cla_care_plan_end_date is 'special category | Until.';
comment on column ssd.ssd_cla_care_plan.lacp_cla_care_plan_json is 'special category | Plan for a lasting home.';
comment on view   ssd.ssd_cla_health is 'special category | Rows made from: Health check.';
comment on column ssd.ssd_cla_health.authority is 'plain | The council.';
comment on column ssd.ssd_cla_health.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_health.clah_health_check_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_health.clah_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_health.clah_health_check_type is 'special category | Which.';
comment on column ssd.ssd_cla_health.clah_health_check_date is 'special category | Date.';
comment on column ssd.ssd_cla_health.clah_health_check_status is 'special category | Done.';
comment on view   ssd.ssd_cla_immunisations is 'special category | Rows made from: Immunisations.';
comment on column ssd.ssd_cla_immunisations.authority is 'plain | The council.';
comment on column ssd.ssd_cla_immunisations.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_immunisations.clai_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_immunisations.clai_immunisations_status is 'special category | Up to date.';
comment on column ssd.ssd_cla_immunisations.clai_immunisations_status_date is 'special category | As at.';
comment on view   ssd.ssd_cla_substance_misuse is 'special category | Rows made from: Substance misuse.';
comment on column ssd.ssd_cla_substance_misuse.authority is 'plain | The council.';
comment on column ssd.ssd_cla_substance_misuse.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_substance_misuse.clas_substance_misuse_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_substance_misuse.clas_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_substance_misuse.clas_substance_misuse_date is 'special category | Identified.';
comment on column ssd.ssd_cla_substance_misuse.clas_substance_misused is 'special category | Substance.';
comment on column ssd.ssd_cla_substance_misuse.clas_intervention_received is 'special category | Help received.';
comment on view   ssd.ssd_cla_convictions is 'special category | Rows made from: Conviction.';
comment on column ssd.ssd_cla_convictions.authority is 'plain | The council.';
comment on column ssd.ssd_cla_convictions.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_convictions.clac_cla_conviction_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_convictions.clac_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_convictions.clac_cla_conviction_date is 'special category | Date.';
comment on column ssd.ssd_cla_convictions.clac_cla_conviction_offence is 'special category | Offence.';
comment on view   ssd.ssd_sdq_scores is 'special category | Rows made from: Strengths and difficulties questionnaire.';
comment on column ssd.ssd_sdq_scores.authority is 'plain | The council.';
comment on column ssd.ssd_sdq_scores.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_sdq_scores.csdq_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_sdq_scores.csdq_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_sdq_scores.csdq_sdq_completed_date is 'special category | Date.';
comment on column ssd.ssd_sdq_scores.csdq_sdq_reason is 'special category | Why there is no score.';
comment on column ssd.ssd_sdq_scores.csdq_sdq_score is 'special category | Score.';
comment on view   ssd.ssd_missing is 'special category | Rows made from: Missing.';
comment on column ssd.ssd_missing.authority is 'plain | The council.';
comment on column ssd.ssd_missing.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_missing.miss_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_missing.miss_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_missing.miss_missing_episode_start_date is 'special category | From.';
comment on column ssd.ssd_missing.miss_missing_episode_type is 'special category | Missing or away.';
comment on column ssd.ssd_missing.miss_missing_episode_end_date is 'special category | Until.';
comment on column ssd.ssd_missing.miss_missing_rhi_offered is 'personal | Worked out from the record.';
comment on column ssd.ssd_missing.miss_missing_rhi_accepted is 'personal | Worked out from the record.';
comment on view   ssd.ssd_cla_previous_permanence is 'special category | Rows made from: Left care before.';
comment on column ssd.ssd_cla_previous_permanence.authority is 'plain | The council.';
comment on column ssd.ssd_cla_previous_permanence.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_cla_previous_permanence.lapp_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_previous_permanence.lapp_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_cla_previous_permanence.lapp_previous_permanence_order_date is 'special category | When.';
comment on column ssd.ssd_cla_previous_permanence.lapp_previous_permanence_option is 'special category | How.';
comment on column ssd.ssd_cla_previous_permanence.lapp_previous_permanence_la is 'personal | Council.';
comment on view   ssd.ssd_permanence is 'special category | Rows made from: Plan of adoption.';
comment on column ssd.ssd_permanence.authority is 'plain | The council.';
comment on column ssd.ssd_permanence.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_permanence.perm_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_permanence.perm_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_permanence.perm_cla_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_permanence.perm_adm_decision_date is 'special category | Decided that the child should be placed.';
comment on column ssd.ssd_permanence.perm_ffa_cp_decision_date is 'special category | Placed with carers who may adopt.';
comment on column ssd.ssd_permanence.perm_placement_order_date is 'special category | Placement order.';
comment on column ssd.ssd_permanence.perm_placed_for_adoption_date is 'special category | Placed for adoption.';
comment on column ssd.ssd_permanence.perm_matched_date is 'special category | Matched.';
comment on column ssd.ssd_permanence.perm_adopted_by_carer_flag is 'special category | By their foster carer.';
comment on column ssd.ssd_permanence.perm_placed_ffa_cp_date is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_permanence.perm_decision_reversed_date is 'special category | Decision reversed.';
comment on column ssd.ssd_permanence.perm_placed_foster_carer_date is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_permanence.perm_part_of_sibling_group is 'personal | Worked out from the record.';
comment on column ssd.ssd_permanence.perm_siblings_placed_together is 'special category | Brothers and sisters placed together.';
comment on column ssd.ssd_permanence.perm_siblings_placed_apart is 'special category | Brothers and sisters placed apart.';
comment on column ssd.ssd_permanence.perm_placement_provider_urn is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_permanence.perm_decision_reversed_reason is 'special category | Why it was reversed.';
comment on column ssd.ssd_permanence.perm_permanence_order_date is 'special category | Adoption order.';
comment on column ssd.ssd_permanence.perm_permanence_order_type is 'personal | Worked out from the record.';
comment on column ssd.ssd_permanence.perm_adoption_worker_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_permanence.perm_adopter_sex is 'special category | Adopters.';
comment on column ssd.ssd_permanence.perm_adopter_legal_status is 'special category | Adopters’ legal status.';
comment on column ssd.ssd_permanence.perm_number_of_adopters is 'special category | Number of adopters.';
comment on view   ssd.ssd_care_leavers is 'special category | Rows made from: Entitled on leaving care.';
comment on column ssd.ssd_care_leavers.authority is 'plain | The council.';
comment on column ssd.ssd_care_leavers.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_care_leavers.clea_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_eligibility is 'special category | As.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_in_touch is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_latest_contact is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_accommodation is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_accom_suitable is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_activity is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_pathway_plan_review_date is 'personal | Worked out from the record.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_personal_advisor is 'personal | Personal adviser.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_allocated_team is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_care_leavers.clea_care_leaver_worker_id is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_pre_proceedings is 'special category | Rows made from: Pre-proceedings.';
comment on column ssd.ssd_pre_proceedings.authority is 'plain | The council.';
comment on column ssd.ssd_pre_proceedings.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_pre_proceedings.prep_table_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_pre_proceedings.prep_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_pre_proceedings.prep_plo_family_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_pre_pro_decision_date is 'special category | Decided to start.';
comment on column ssd.ssd_pre_proceedings.prep_initial_pre_pro_meeting_date is 'special category | First meeting.';
comment on column ssd.ssd_pre_proceedings.prep_pre_pro_outcome is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_agree_stepdown_issue_date is 'special category | Decided to step up or down.';
comment on column ssd.ssd_pre_proceedings.prep_cp_plans_referral_period is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_legal_gateway_outcome is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_prev_pre_proc_child is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_prev_care_proc_child is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_pre_pro_letter_date is 'special category | Letter before proceedings.';
comment on column ssd.ssd_pre_proceedings.prep_care_pro_letter_date is 'special category | Letter that proceedings begin.';
comment on column ssd.ssd_pre_proceedings.prep_pre_pro_meetings_num is 'special category | Review meetings.';
comment on column ssd.ssd_pre_proceedings.prep_pre_pro_parents_legal_rep is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_parents_legal_rep_point_of_issue is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_court_reference is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_care_proc_court_hearings is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_care_proc_short_notice is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_proc_short_notice_reason is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_la_inital_plan_approved is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_la_initial_care_plan is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_la_final_plan_approved is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_pre_proceedings.prep_la_final_care_plan is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_involvements is 'special category | Rows made from: Who is involved.';
comment on column ssd.ssd_involvements.authority is 'plain | The council.';
comment on column ssd.ssd_involvements.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_involvements.invo_involvements_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_involvements.invo_professional_id is 'personal | Worker; Post.';
comment on column ssd.ssd_involvements.invo_professional_role_id is 'personal | Role.';
comment on column ssd.ssd_involvements.invo_professional_team is 'personal | Worked out from the record.';
comment on column ssd.ssd_involvements.invo_involvement_start_date is 'personal | From.';
comment on column ssd.ssd_involvements.invo_involvement_end_date is 'personal | Until.';
comment on column ssd.ssd_involvements.invo_worker_change_reason is 'personal | Why the worker changed.';
comment on column ssd.ssd_involvements.invo_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_involvements.invo_referral_id is 'personal | Of which referral.';
comment on view   ssd.ssd_voice_of_child is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_voice_of_child.authority is 'plain | The council.';
comment on column ssd.ssd_voice_of_child.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_voice_of_child.voch_table_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_voice_of_child.voch_person_id is 'personal | Worked out from the record.';
comment on column ssd.ssd_voice_of_child.voch_explained_worries is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_voice_of_child.voch_story_help_understand is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_voice_of_child.voch_agree_worker is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_voice_of_child.voch_plan_safe is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_voice_of_child.voch_tablet_help_explain is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_s251_finance is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_s251_finance.authority is 'plain | The council.';
comment on column ssd.ssd_s251_finance.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_s251_finance.s251_table_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_s251_finance.s251_cla_placement_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_s251_finance.s251_placeholder_1 is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_s251_finance.s251_placeholder_2 is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_s251_finance.s251_placeholder_3 is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_s251_finance.s251_placeholder_4 is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_send is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_send.authority is 'plain | The council.';
comment on column ssd.ssd_send.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_send.send_table_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_send.send_upn is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_send.send_uln is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_send.send_upn_unknown is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_send.send_person_id is 'personal | Worked out from the record.';
comment on view   ssd.ssd_ehcp_requests is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_ehcp_requests.authority is 'plain | The council.';
comment on column ssd.ssd_ehcp_requests.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_ehcp_requests.ehcr_ehcp_request_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_requests.ehcr_send_table_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_requests.ehcr_ehcp_req_date is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_requests.ehcr_ehcp_req_outcome_date is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_requests.ehcr_ehcp_req_outcome is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_ehcp_assessment is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_ehcp_assessment.authority is 'plain | The council.';
comment on column ssd.ssd_ehcp_assessment.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_ehcp_assessment.ehca_ehcp_assessment_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_assessment.ehca_ehcp_request_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_assessment.ehca_ehcp_assessment_outcome_date is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_assessment.ehca_ehcp_assessment_outcome is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_assessment.ehca_ehcp_assessment_exceptions is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_ehcp_named_plan is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_ehcp_named_plan.authority is 'plain | The council.';
comment on column ssd.ssd_ehcp_named_plan.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_ehcp_named_plan.ehcn_named_plan_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_named_plan.ehcn_ehcp_asmt_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_named_plan.ehcn_named_plan_start_date is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_named_plan.ehcn_named_plan_ceased_date is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_named_plan.ehcn_named_plan_ceased_reason is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_ehcp_active_plans is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_ehcp_active_plans.authority is 'plain | The council.';
comment on column ssd.ssd_ehcp_active_plans.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_ehcp_active_plans.ehcp_active_ehcp_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_active_plans.ehcp_ehcp_request_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_ehcp_active_plans.ehcp_active_ehcp_last_review_date is 'plain | Not held yet: empty, or as another system had it.';
comment on view   ssd.ssd_sen_need is 'special category | Nothing of it is held yet; what another system sent is kept, and sent on.';
comment on column ssd.ssd_sen_need.authority is 'plain | The council.';
comment on column ssd.ssd_sen_need.subject is 'personal | In whose record it stands.';
comment on column ssd.ssd_sen_need.senn_table_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_sen_need.senn_active_ehcp_id is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_sen_need.senn_active_ehcp_need_type is 'plain | Not held yet: empty, or as another system had it.';
comment on column ssd.ssd_sen_need.senn_active_ehcp_need_rank is 'plain | Not held yet: empty, or as another system had it.';
