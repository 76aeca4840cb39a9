/** People, and who works with them. Read by words.ts; a row without a name is the kind itself. */
export const wordsOfPeople = `
# childDetails
| About the child | p | | ssd_person | child_details
laChildId | Number here | p | N00097 LAchildID | pers_person_id | la_child_id
firstName | First name | p | | pers_forename | child_details.first_name
surname | Surname | p | | pers_surname | child_details.surname
otherNames | Other names | p
dateOfBirth | Born | p | N00066 PersonBirthDate | pers_dob | child_details.date_of_birth
expectedDateOfBirth | Baby due | s | N00098 ExpectedPersonBirthDate | pers_expected_dob | child_details.expected_date_of_birth
dateOfDeath | Died | s | N00108 PersonDeathDate | pers_death_date
sex | Sex | p | N00783 Sex | pers_sex | child_details.sex
genderIdentity | Gender identity | s | | pers_gender
ethnicity | Ethnicity | s | N00177 Ethnicity | pers_ethnicity | child_details.ethnicity
nationality | Nationality | s | | pers_nationality
language | Language | p
religion | Religion | s
afterAdoption | Record made after an adoption | s

# identifier
| Number that others gave | p | | ssd_linked_identifiers
type | Which number | - | | link_identifier_type
value | Number | p | N00001 UPN, N00002 FormerUPN | link_identifier_value | child_details.unique_pupil_number
startDate | From | p | | link_valid_from_date
endDate | Until | p | | link_valid_to_date
matchedBy | How it was matched | -

# upnUnknownReason
| Why there is no unique pupil number | p
reason | Reason | p | N00135 UPNunknown | pers_upn_unknown | child_details.unique_pupil_number_unknown_reason
startDate | From | p

# disability
| Disability | s | | ssd_disability
disability | Disability | s | N00099 Disability | disa_disability_code | child_details.disabilities
startDate | From | s
endDate | Until | s
assertedBy | Who said so | s

# address
| Address | p | | ssd_address
type | What the address is for | p | | addr_address_type
lines | Address | p | | addr_address_json
postcode | Postcode | p | | addr_address_postcode | child_details.postcode
uprn | Property number | p
confidential | Kept confidential | p
startDate | From | p | | addr_address_start_date
endDate | Until | p | | addr_address_end_date

# contactDetail
| How to reach them | p
type | Phone or email | -
value | Number or address | p
safeToUse | Safe to use | p
note | Note | p

# immigrationStatus
| Immigration status | s | | ssd_immigration_status
status | Status | s | | immi_immigration_status | child_details.uasc_flag
startDate | From | s | | immi_immigration_status_start_date
endDate | Until | s | | immi_immigration_status_end_date | child_details.uasc_end_date

# relationship
| Relationship | p | | ssd_family
person | Who | p
type | What they are to the child | p
parentalResponsibility | Has parental responsibility | p
note | What they mean to each other | s
startDate | From | p
endDate | Until | p

# familyMembership
| Family | p | | ssd_family
familyGroup | Family | p | | fami_family_id
startDate | From | p
endDate | Until | p

# familyGroup
| Family | p
name | Name | p
type | What kind of group | -

# restriction
| Restriction | s
scope | What is restricted | -
reason | Reason | s
allowedPeople | Who may see it | p
startDate | From | p
endDate | Until | p

# emergencyAccess
| Access in an emergency | s
person | Who | p
reason | Reason | s
from | From | -
until | Until | -

# personMerge
| Two records put together | p
absorbed | The other record | p
reason | Reason | s
agreedBy | Agreed by | p

# mergedInto
| Put together with another record | p
survivor | The record that is kept | p

# externalRef
| Number in another system | p
system | System | -
table | Table | -
key | Number there | p
entry | Of which entry | p
cells | As it stood there | s

# adultDetails
| About the adult | p
firstName | First name | p
surname | Surname | p
otherNames | Other names | p
dateOfBirth | Born | p
dateOfDeath | Died | s
sex | Sex | p
language | Language | p

# professional
| Worker | p | | ssd_professionals
name | Name | p | | prof_professional_name
signInName | Sign-in name | p
workerId | Registration number | p | | prof_social_worker_registration_no | social_care_episodes[].care_worker_details[].worker_id
jobTitle | Job title | - | | prof_professional_job_title
email | Email | p
phone | Phone | p
agency | Agency worker | p | | prof_agency_worker_flag
organisation | Organisation | -

# roleAssignment
| What they may do | p
role | Role | -
team | Team | -
startDate | From | p
endDate | Until | p

# absence
| Away | s
reason | Why | s
startDate | From | s
endDate | Until | s

# team
| Team | - | | ssd_department
name | Name | - | | dept_team_name
type | What kind of team | -
parent | Part of | - | | dept_team_parent_id

# post
| Post | -
title | Title | -
team | Team | -
type | What kind of post | -
fullTimeEquivalent | Full-time equivalent | - | | prof_full_time_equivalency
startDate | From | -
endDate | Until | -

# postHolding
| In the post | p
professional | Worker | p
startDate | From | p
endDate | Until | p

# submission
| Return that was made | -
collection | Collection | -
year | Year | -
sentDate | Sent | -
hash | Hash of what was sent | -
status | Status | -
children | Children in it | -
leftOut | Children left out | -
receipt | Receipt | -
`
