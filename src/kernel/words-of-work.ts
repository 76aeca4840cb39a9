/** What happens, from the first contact on. Read by words.ts; a row without a name is the kind itself. */
export const wordsOfWork = `
# contact
| Contact | s | | ssd_contacts
receivedAt | Received | p | | cont_contact_date
source | Who from | p | | cont_contact_source_code
from | Name and role | p
reason | What they said | s
outcome | What was done | s | | cont_contact_outcome_json
decisionDate | Decided on | p
decidedBy | Decided by | p
decisionReason | Why | s

# socialCareEpisode
| Referral | s | CINdetails | ssd_cin_episodes | social_care_episodes[]
referralDate | Referral received | p | N00100 CINreferralDate | cine_referral_date | social_care_episodes[].referral_date
referralSource | Who referred | p | N00152 ReferralSource | cine_referral_source_code | social_care_episodes[].referral_source
contact | Contact it came from | p
reason | What they are worried about | s
referralNoFurtherActionFlag | No further action | s | N00112 ReferralNFA | cine_referral_nfa | social_care_episodes[].referral_no_further_action_flag
decision | Decision | s | | cine_referral_outcome_json
decisionDate | Decided on | p
decidedBy | Decided by | p
decisionReason | Why | s
referrerToldDate | Referrer told | p
primaryNeedCode | Main need | s | N00101 PrimaryNeedCode | cine_cin_primary_need_code
transferIn | Moved here with a child protection plan | s
notifiedDate | Other council told us | p
team | Team | p | | cine_referral_team
closureDate | Closed | p | N00102 CINclosureDate | cine_close_date | social_care_episodes[].closure_date
closureReason | Why it was closed | s | N00103 ReasonForClosure | cine_close_reason | social_care_episodes[].closure_reason
closureSummary | Summary at closing | s

# childAndFamilyAssessment
| Child and family assessment | s | Assessments | ssd_cin_assessments | social_care_episodes[].child_and_family_assessments[]
socialCareEpisode | Of which referral | p | | cina_referral_id
startDate | Started | p | N00159 AssessmentActualStartDate | cina_assessment_start_date | social_care_episodes[].child_and_family_assessments[].start_date
internalReviewDate | Internal review | p | N00161 AssessmentInternalReviewDate
childSeen | Child seen | s | | cina_assessment_child_seen
childsWords | What the child said | s
strengths | What is going well | s
worries | What we are worried about | s
analysis | What we think | s
factors | Factors | s | N00181 AssessmentFactors | cinf_assessment_factors_json | social_care_episodes[].child_and_family_assessments[].factors
outcomes | What happens next | s | | cina_assessment_outcome_json
sentForAuthorisationDate | Sent to a manager | p
sentBy | Sent by | p
returnedBecause | Returned because | s
authorisationDate | Authorised | p | N00160 AssessmentAuthorisationDate | cina_assessment_auth_date | social_care_episodes[].child_and_family_assessments[].authorisation_date
authorisedBy | Authorised by | p

# strategyDiscussion
| Strategy discussion | s
socialCareEpisode | Of which referral | p
concernDate | Day of the concern | s
date | Held | p
agencies | Agencies there | p
discussed | What was discussed | s
decision | Decision | s
decisionReason | Why | s

# section47Enquiry
| Section 47 enquiry | s | Section47 | ssd_s47_enquiry | social_care_episodes[].section_47_assessments[]
socialCareEpisode | Of which referral | p | | s47e_referral_id
strategyDiscussion | Strategy discussion that started it | p
startDate | Started | p | N00148 S47ActualStartDate | s47e_s47_start_date | social_care_episodes[].section_47_assessments[].start_date
endDate | Finished | p | | s47e_s47_end_date | social_care_episodes[].section_47_assessments[].end_date
icpcRequiredFlag | Conference needed | s | N00111 ICPCnotRequired | | social_care_episodes[].section_47_assessments[].icpc_required_flag
icpcTargetDate | Conference due, as another system had it | p | N00109 InitialCPCtarget | icpc_icpc_target_date
outcome | Outcome | s | | s47e_s47_outcome_json
findings | What was found | s
childsWords | What the child said | s

# childProtectionConference
| Child protection conference | s | | ssd_initial_cp_conference, ssd_cp_reviews
socialCareEpisode | Of which referral | p | | icpc_referral_id
type | Initial, review or transfer-in | - | | icpc_icpc_transfer_in
section47Enquiry | Enquiry it came from | p | | icpc_s47_enquiry_id
childProtectionPlan | Plan it reviews | p | | cppr_cp_plan_id
plannedDate | Planned for | p | | cppr_cp_review_due
date | Held | p | N00110 DateOfInitialCPC, N00116 CPPreviewDate | icpc_icpc_date, cppr_cp_review_date | social_care_episodes[].section_47_assessments[].icpc_date
chair | Chair | p | | icpc_icpc_worker_id
reportSharedDate | Report shared with the family | p
agencies | Agencies there | p
quorate | Quorate | - | | cppr_cp_review_quorate
participation | How the child took part | s | | cppr_cp_review_participation
childsWords | What the child said | s
outcome | Outcome | s | | icpc_icpc_outcome_json
category | Category of abuse | s
decisionReason | Why | s

# childInNeedPlan
| Child in need plan | s | CINPlanDates | ssd_cin_plans | social_care_episodes[].child_in_need_plans[]
socialCareEpisode | Of which referral | p | | cinp_referral_id
startDate | Started | p | N00689 CINPlanStartDate | cinp_cin_plan_start_date | social_care_episodes[].child_in_need_plans[].start_date
endDate | Ended | p | N00690 CINPlanEndDate | cinp_cin_plan_end_date | social_care_episodes[].child_in_need_plans[].end_date
endReason | Why it ended | s
firstReviewDate | First reviewed | p

# childProtectionPlan
| Child protection plan | s | ChildProtectionPlans | ssd_cp_plans | social_care_episodes[].child_protection_plans[]
socialCareEpisode | Of which referral | p | | cppl_referral_id
startDate | Started | p | N00105 CPPstartDate | cppl_cp_plan_start_date | social_care_episodes[].child_protection_plans[].start_date
endDate | Ended | p | N00115 CPPendDate | cppl_cp_plan_end_date | social_care_episodes[].child_protection_plans[].end_date
categories | Categories of abuse | s | N00113 InitialCategoryOfAbuse, N00114 LatestCategoryOfAbuse | cppl_cp_plan_initial_category, cppl_cp_plan_latest_category
temporaryForOtherAuthority | Held for another council | s | | cppl_cp_plan_ola
endReason | Why it ended | s

# previousPlans
| Child protection plans before this record | s
openingCount | How many | s | N00106 NumberOfPreviousCPP

# planGoal
| Goal | s
plan | Of which plan | p
goal | What should be different | s
childsWords | In the child’s words | s
achievedDate | Reached | p

# planAction
| Action | s
plan | Of which plan | p
goal | For which goal | p
action | What will be done | s
owner | By whom | p
dueDate | By when | p
doneDate | Done | p

# planReview
| Review of a child in need plan | s
plan | Of which plan | p
date | Held | p
attended | Who came | p
childsWords | In the child’s words | s
progress | How far it has got | s
nextReviewDate | Next review | p

# coreGroup
| Core group | s
childProtectionPlan | Of which plan | p
date | Held | p
attended | Who came | p
notes | Notes | s

# visit
| Visit | s | | ssd_cin_visits, ssd_cp_visits
socialCareEpisode | Of which referral | p
type | What kind of visit | p
date | Date | p | | cinv_cin_visit_date, cppv_cp_visit_date
seen | Child seen | s | | cinv_cin_visit_seen, cppv_cp_visit_seen
seenAlone | Seen alone | s | | cinv_cin_visit_seen_alone, cppv_cp_visit_seen_alone
bedroomSeen | Bedroom seen | s | | cinv_cin_visit_bedroom, cppv_cp_visit_bedroom
worker | Visited by | p
together | Visited together with sisters and brothers | p
narrative | What happened | s
aboutThisChild | About this child only | s
childsWords | What the child said | s

# caseNote
| Case note | s
date | Date | p
type | What kind of note | p
note | Note | s
significant | Significant event | s
thirdParty | Holds what a third party told us | s

# supervisionNote
| Supervision | s
date | Date | p
supervisor | Supervisor | p
worker | Worker | p
discussed | What was discussed | s
decisions | What was decided | s
nextDate | Next time | p

# managerDecision
| Manager’s decision | s
date | Date | p
about | About which entry | p
decision | Decision | s
reason | Why | s
decidedBy | Decided by | p

# findingReviewed
| Checked, and it is right | s
collection | Which return asks | -
rule | Its check | -
about | About which entry | p
fingerprint | The facts that were looked at, as a short hash | p
reason | Why it is right | s

# involvement
| Who is involved | p | | ssd_involvements | social_care_episodes[].care_worker_details[]
role | Role | p | | invo_professional_role_id
post | Post | p
professional | Worker | p | | invo_professional_id | social_care_episodes[].care_worker_details[].worker_id
agency | Agency | p
phone | Phone | p
socialCareEpisode | Of which referral | p | | invo_referral_id
startDate | From | p | | invo_involvement_start_date | social_care_episodes[].care_worker_details[].start_date
endDate | Until | p | | invo_involvement_end_date | social_care_episodes[].care_worker_details[].end_date
changeReason | Why the worker changed | p | | invo_worker_change_reason

# missingEpisode
| Missing | s | | ssd_missing
type | Missing or away | s | | miss_missing_episode_type
from | From | s | | miss_missing_episode_start_date
to | Until | s | | miss_missing_episode_end_date
reportedToPoliceAt | Police told | s
policeCheckAt | Police saw that the child is safe | s
notes | Notes | s

# returnInterview
| Return interview | s
missingEpisode | After which time missing | p
offeredAt | Offered | s | | miss_missing_rhi_offered
accepted | Accepted | s | | miss_missing_rhi_accepted
heldAt | Held | s
childsWords | What the child said | s

# missingRiskMeeting
| Meeting about going missing | s
date | Held | s
decision | Decision | s

# protectiveOrder
| Order or police protection | s
type | Which | s
from | From | s
extendedUntil | Extended until | s
ended | Ended | s

# allegation
| Allegation against somebody who works with the child | s
receivedDate | Received | s
referredToDesignatedOfficerDate | Designated officer told | s
suspensionDecidedDate | Suspension decided | s
suspensionConfirmedDate | Suspension confirmed in writing | s
about | About whom | s

# carersAssessment
| Carer’s assessment | s
type | Young carer or parent carer | s
requestedDate | Asked for | p
completedDate | Finished | p

# preProceedings
| Pre-proceedings | s | PreProceedingsandFGDM | ssd_pre_proceedings
socialCareEpisode | Of which referral | p
startDate | Decided to start | s | N00826 PPStartDate | prep_pre_pro_decision_date
letterBeforeProceedingsDate | Letter before proceedings | s | N00827 LBPSentDate | prep_pre_pro_letter_date
familyGroupMeetingOfferedDate | Family group meeting offered | s | N00828 FGDMMeetingOffer
familyGroupMeetingAccepted | Family group meeting accepted | s
familyGroupMeetingDate | Family group meeting held | s | N00829 FGDMMeetingFac
notOfferedBecause | Not offered because | s
initialMeetingDate | First meeting | s | N00830 InitialPPMeetingDate | prep_initial_pre_pro_meeting_date
reviewMeetingsCount | Review meetings | s | N00831 ReviewMeetingsCount | prep_pre_pro_meetings_num
stepDecisionDate | Decided to step up or down | s | N00832 StepDecisionDate | prep_agree_stepdown_issue_date
outcome | Outcome | s | N00833 PPOutcome | prep_pre_pro_outcome
courtApplicationDate | Application to court | s | N00834 CourtAppDate
proceedingsLetterDate | Letter that proceedings begin | s | N00835 LetterInitCPDate | prep_care_pro_letter_date
`
