-- Derived for the boards: safe to empty and rebuild. Nothing here depends on today: overdue, vacant and ahead are worked out when they are read.

create table child_summary (
  authority         text    not null,
  subject           uuid    not null,
  la_child_id       text    not null,
  first_name        text,
  surname           text    not null,
  born              text,
  born_estimated    boolean not null,
  expected_birth    date,
  died              date,
  sex               text    not null,
  work              text    not null
    check (work in ('none', 'closed', 'contact', 'referral', 'assessment', 'childInNeed', 'section47', 'childProtection')),
  since             date,
  is_case           boolean not null,
  episode           uuid,
  category          text,
  team              uuid,
  lead_post         uuid,
  lead_professional uuid,
  lead_since        date,
  last_seen         date,
  last_seen_by      uuid,
  primary key (authority, subject)
);
comment on table  child_summary                   is 'special category | Derived: one row for each child: who, where they stand with us, and who leads.';
comment on column child_summary.authority         is 'plain | The council.';
comment on column child_summary.subject           is 'personal | The child.';
comment on column child_summary.la_child_id       is 'personal | The number by which they are known outside.';
comment on column child_summary.first_name        is 'personal | What they are called.';
comment on column child_summary.surname           is 'personal | Their family name.';
comment on column child_summary.born              is 'personal | The year, the month or the day of birth, as far as it is known.';
comment on column child_summary.born_estimated    is 'personal | Whether it is a guess.';
comment on column child_summary.expected_birth    is 'personal | When the birth is expected, of a child not born yet.';
comment on column child_summary.died              is 'personal | When the child died.';
comment on column child_summary.sex               is 'personal | F, M or U.';
comment on column child_summary.work              is 'special category | The furthest that open work has got.';
comment on column child_summary.since             is 'special category | Since which day.';
comment on column child_summary.is_case           is 'special category | Whether it is open work, from the referral to its closure.';
comment on column child_summary.episode           is 'personal | The episode that is open.';
comment on column child_summary.category          is 'special category | The latest category of the child protection plan.';
comment on column child_summary.team              is 'personal | The team that the episode was given to.';
comment on column child_summary.lead_post         is 'personal | The post that leads.';
comment on column child_summary.lead_professional is 'personal | Who leads, where it is no post of ours.';
comment on column child_summary.lead_since        is 'personal | Since which day.';
comment on column child_summary.last_seen         is 'special category | The day on which the child was last seen.';
comment on column child_summary.last_seen_by      is 'personal | The worker who saw them.';
create index on child_summary (authority, lead_post, is_case);
create index on child_summary (authority, team) where is_case and lead_post is null;

create table waiting (
  authority text not null,
  subject   uuid not null,
  entry     uuid not null,
  what      text not null check (what in ('contact', 'referral', 'strategyDiscussion', 'assessment', 'returnedAssessment', 'conference')),
  whose     text not null check (whose in ('frontDoor', 'worker', 'manager', 'chair')),
  since     date not null,
  since_at  timestamptz,
  chair     uuid,
  lead_post uuid,
  team      uuid,
  primary key (authority, subject, entry, what)
);
comment on table  waiting           is 'personal | Derived: what stands still until somebody decides it.';
comment on column waiting.authority is 'plain | The council.';
comment on column waiting.subject   is 'personal | The child.';
comment on column waiting.entry     is 'personal | The entry that waits.';
comment on column waiting.what      is 'personal | Which decision.';
comment on column waiting.whose     is 'plain | Who has to make it.';
comment on column waiting.since     is 'personal | Since which day.';
comment on column waiting.since_at  is 'personal | Since which moment, where one is known.';
comment on column waiting.chair     is 'personal | The chair who has to make it.';
comment on column waiting.lead_post is 'personal | The post that leads for the child.';
comment on column waiting.team      is 'personal | The team that the episode was given to.';
create index on waiting (authority, whose, since);
create index on waiting (authority, lead_post);
create index on waiting (authority, team) where lead_post is null;

create table conference_ahead (
  authority text not null,
  subject   uuid not null,
  entry     uuid not null,
  type      text not null,
  planned   date not null,
  stands_on uuid,
  chair     uuid,
  lead_post uuid,
  primary key (authority, subject, entry)
);
comment on table  conference_ahead           is 'special category | Derived: child protection conferences that are planned and not held yet.';
comment on column conference_ahead.authority is 'plain | The council.';
comment on column conference_ahead.subject   is 'personal | The child.';
comment on column conference_ahead.entry     is 'personal | The conference.';
comment on column conference_ahead.type      is 'special category | initial, review or transferIn.';
comment on column conference_ahead.planned   is 'personal | For which day.';
comment on column conference_ahead.stands_on is 'personal | The enquiry or the plan that it is about.';
comment on column conference_ahead.chair     is 'personal | Who is to chair it.';
comment on column conference_ahead.lead_post is 'personal | The post that leads for the child.';
create index on conference_ahead (authority, planned);
-- What is due and has no date yet stands with the deadlines.
create index on deadline (authority, clock, due) where outcome in ('open', 'cannot tell');

create table involved (
  authority    text not null,
  subject      uuid not null,
  entry        uuid not null,
  role         text not null,
  post         uuid,
  professional uuid,
  agency       text,
  starts       date not null,
  ends         date,
  primary key (authority, subject, entry)
);
comment on table  involved              is 'personal | Derived: who works with a child, and who did.';
comment on column involved.authority    is 'plain | The council.';
comment on column involved.subject      is 'personal | The child.';
comment on column involved.entry        is 'personal | The entry that says so.';
comment on column involved.role         is 'personal | As what: lead, co-worker, chair.';
comment on column involved.post         is 'personal | By which post.';
comment on column involved.professional is 'personal | Or by whom.';
comment on column involved.agency       is 'personal | Of which agency.';
comment on column involved.starts       is 'personal | From this day.';
comment on column involved.ends         is 'personal | Until and not including this day; open when null.';
create index on involved (authority, post) where ends is null;
create index on involved (authority, professional) where ends is null;

create table visited (
  authority text    not null,
  subject   uuid    not null,
  entry     uuid    not null,
  date      date    not null,
  worker    uuid    not null,
  seen      boolean not null,
  primary key (authority, subject, entry)
);
comment on table  visited           is 'special category | Derived: when a child was visited, and by whom.';
comment on column visited.authority is 'plain | The council.';
comment on column visited.subject   is 'personal | The child.';
comment on column visited.entry     is 'personal | The visit.';
comment on column visited.date      is 'personal | On which day.';
comment on column visited.worker    is 'personal | By which worker.';
comment on column visited.seen      is 'special category | Whether the child was seen.';

grant select, insert, update, delete on child_summary, waiting, conference_ahead, involved, visited to kith_app;
select kith_seen_only_by_those_who_may(t)
from unnest(array['child_summary', 'waiting', 'conference_ahead', 'involved', 'visited']::regclass[]) t;
