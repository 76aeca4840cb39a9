/** What happens to children who are looked after, and after that. Read by words.ts; a row without a name is the kind itself. */
export const wordsOfCare = `
# periodOfCare
| Time looked after | s | | ssd_cla_episodes
startDate | Became looked after | s | | clae_entered_care_date
endDate | Stopped being looked after | s
socialCareEpisode | Of which referral | p | | clae_referral_id
primaryNeedCode | Main need | s | | clae_cla_primary_need_code
endReason | Why it ended | s
homePostcode | Home postcode when it began | p

# legalStatus
| Legal status | s | | ssd_legal_status
status | Legal status | s | | lega_legal_status
startDate | From | s | | lega_legal_status_start_date
endDate | Until | s | | lega_legal_status_end_date

# placement
| Placement | s | | ssd_cla_placement | social_care_episodes[].child_looked_after_placements[]
type | Kind of home | s | | clap_cla_placement_type | social_care_episodes[].child_looked_after_placements[].placement_type
provider | Who provides it | p | | clap_cla_placement_provider
urn | Ofsted number | p | | clap_cla_placement_urn
postcode | Postcode | p | | clap_cla_placement_postcode | social_care_episodes[].child_looked_after_placements[].postcode
authority | Council it is in | p
carer | Carer | p
startDate | Moved in | s | | clap_cla_placement_start_date | social_care_episodes[].child_looked_after_placements[].start_date
endDate | Moved out | s | | clap_cla_placement_end_date | social_care_episodes[].child_looked_after_placements[].end_date
changeReason | Why they moved | s | | clap_cla_placement_change_reason | social_care_episodes[].child_looked_after_placements[].change_reason
temporaryFrom | Short stay away from | p
distanceMiles | Miles from home | p | | clap_cla_placement_distance

# careEpisode
| Episode as it was returned | s
startDate | From | s | | clae_cla_episode_start_date
startReason | Why it began | s | | clae_cla_episode_start_reason | social_care_episodes[].child_looked_after_placements[].start_reason
endDate | Until | s | | clae_cla_episode_ceased_date
endReason | Why it ended | s | | clae_cla_episode_ceased_reason | social_care_episodes[].child_looked_after_placements[].end_reason
changeReason | Why they moved | s
primaryNeedCode | Main need | s
homePostcode | Home postcode | p
untold | Told without | p

# lookedAfterReview
| Review of a looked-after child | s | | ssd_cla_reviews
date | Held | s | | clar_cla_review_date
dueDate | Due by | s | | clar_cla_review_due_date
participation | How the child took part | s | | clar_cla_review_participation
chair | Reviewing officer | p
cancelled | Cancelled | s | | clar_cla_review_cancelled
decisions | Decisions | s
childsWords | What the child said | s

# carePlan
| Care plan | s | | ssd_cla_care_plan
permanence | Plan for a lasting home | s | | lacp_cla_care_plan_json
plan | Plan | s
startDate | From | s | | lacp_cla_care_plan_start_date
endDate | Until | s | | lacp_cla_care_plan_end_date

# deprivationOfLibertyOrder
| Deprivation of liberty order | s
startDate | From | s
endDate | Until | s
conditions | What it allows | s

# familyHelpEpisode
| Family help | s | | ssd_early_help_episodes
type | Kind of help | s
reason | Why | s | | earl_episode_reason
organisation | Organisation | p | | earl_episode_organisation
worker | Lead practitioner | p | | earl_episode_worker_id
endReason | Why it ended | s | | earl_episode_end_reason
startDate | From | p | | earl_episode_start_date
endDate | Until | p | | earl_episode_end_date

# serviceCost
| Cost | s
purpose | What for | s
paidBy | Who paid | p
pence | Pence | p
placement | Placement | p
note | Note | s
startDate | From | p
endDate | Until | p

# healthCheck
| Health check | s | | ssd_cla_health
type | Which | s | | clah_health_check_type
date | Date | s | | clah_health_check_date
done | Done | s | | clah_health_check_status
by | By whom | p

# immunisationStatus
| Immunisations | s | | ssd_cla_immunisations
upToDate | Up to date | s | | clai_immunisations_status
date | As at | s | | clai_immunisations_status_date

# substanceMisuse
| Substance misuse | s | | ssd_cla_substance_misuse
date | Identified | s | | clas_substance_misuse_date
substance | Substance | s | | clas_substance_misused
interventionOffered | Help offered | s
interventionReceived | Help received | s | | clas_intervention_received

# sdqAssessment
| Strengths and difficulties questionnaire | s | | ssd_sdq_scores | health_and_wellbeing.sdq_assessments[]
date | Date | s | | csdq_sdq_completed_date | health_and_wellbeing.sdq_assessments[].date
score | Score | s | | csdq_sdq_score | health_and_wellbeing.sdq_assessments[].score
reason | Why there is no score | s | | csdq_sdq_reason
filledInBy | Filled in by | p

# conviction
| Conviction | s | | ssd_cla_convictions
date | Date | s | | clac_cla_conviction_date
offence | Offence | s | | clac_cla_conviction_offence

# healthOutcomes
| Health in a year, as it was returned | s
yearEnding | Year that ended on | s
sdqScore | Strengths and difficulties score | s
sdqReason | Why there is no score | s
convicted | Convicted | s
healthCheck | Health and development checks up to date | s
immunisations | Immunisations up to date | s
teethCheck | Teeth checked | s
healthAssessment | Health assessed | s
substanceMisuse | Substance misuse | s
interventionReceived | Help received | s
interventionOffered | Help offered | s

# adoption
| Plan of adoption | s | | ssd_permanence | social_care_episodes[].adoption
decisionDate | Decided that the child should be placed | s | | perm_adm_decision_date | social_care_episodes[].adoption.initial_decision_date
initialDecisionDate | Adoption first decided on | s
fosteringForAdoptionDate | Placed with carers who may adopt | s | | perm_placed_ffa_cp_date
placementOrderDate | Placement order | s | | perm_placement_order_date
matchedDate | Matched | s | | perm_matched_date | social_care_episodes[].adoption.matched_date
placedDate | Placed for adoption | s | | perm_placed_for_adoption_date | social_care_episodes[].adoption.placed_date
orderDate | Adoption order | s | | perm_permanence_order_date
reversedDate | Decision reversed | s | | perm_decision_reversed_date
reversedReason | Why it was reversed | s | | perm_decision_reversed_reason
adoptedByFosterCarer | By their foster carer | s | | perm_adopted_by_carer_flag
numberOfAdopters | Number of adopters | s | | perm_number_of_adopters
adoptersSex | Adopters | s | | perm_adopter_sex
adoptersLegalStatus | Adopters’ legal status | s | | perm_adopter_legal_status
siblingsPlacedTogether | Brothers and sisters placed together | s | | perm_siblings_placed_together
siblingsPlacedApart | Brothers and sisters placed apart | s | | perm_siblings_placed_apart
adoptiveFamily | Adoptive family | s

# permanenceOrder
| Guardianship or child arrangements order | s
type | Which | s | | perm_permanence_order_type
date | Made | s
carer | To whom | p
supported | With support | s

# previousPermanence
| Left care before | s | | ssd_cla_previous_permanence
option | How | s | | lapp_previous_permanence_option
authority | Council | p | | lapp_previous_permanence_la
date | When | s | | lapp_previous_permanence_order_date

# motherhood
| Became a mother | s
childBirthDate | Her child was born | s

# leavingCareEligibility
| Entitled on leaving care | s | | ssd_care_leavers
category | As | s | | clea_care_leaver_eligibility
personalAdviser | Personal adviser | p | | clea_care_leaver_personal_advisor
startDate | From | s
endDate | Until | s

# pathwayPlan
| Pathway plan | s
startDate | From | s
endDate | Until | s
plan | Plan | s
reviewedDates | Reviewed on | s | | clea_pathway_plan_review_date

# careLeaverContact
| In touch after care | s | | | social_care_episodes[].care_leavers
date | Date | s | | clea_care_leaver_latest_contact | social_care_episodes[].care_leavers.contact_date
aroundBirthday | Around which birthday | p
inTouch | In touch | s | | clea_care_leaver_in_touch
activity | Education, training or work | s | | clea_care_leaver_activity | social_care_episodes[].care_leavers.activity
accommodation | Where they live | s | | clea_care_leaver_accommodation | social_care_episodes[].care_leavers.accommodation
suitable | It suits them | s | | clea_care_leaver_accom_suitable
note | Note | s
`
