-- How many open cases each post leads, without reading the children. A record that is or ever was restricted is counted by itself, for whoever asks:
-- what somebody may not see is in no sum.

alter table child_summary add column restricted boolean not null default false;
comment on column child_summary.restricted is 'special category | Whether there is a restriction, whenever it holds: then the child is in no count that is kept.';
update child_summary s set restricted = true
where exists (select from restriction r where r.authority = s.authority and r.hides = s.subject);
create index on child_summary (authority, lead_post) where is_case and restricted;

create table case_count (
  authority text not null,
  post      uuid not null,
  team      uuid not null,
  work      text not null,
  cases     int  not null,
  primary key (authority, post, team, work)
);
comment on table  case_count           is 'plain | Derived: how many open cases there are, by who leads and where they stand.';
comment on column case_count.authority is 'plain | The council.';
comment on column case_count.post      is 'plain | The post that leads; noughts where none does.';
comment on column case_count.team      is 'plain | The team that the episode was given to, where no post leads; otherwise noughts.';
comment on column case_count.work      is 'plain | Where they stand.';
comment on column case_count.cases     is 'plain | How many children.';

insert into case_count
select authority, coalesce(lead_post, '00000000-0000-0000-0000-000000000000'),
  coalesce(case when lead_post is null then team end, '00000000-0000-0000-0000-000000000000'), work, count(*)
from child_summary where is_case and not restricted group by 1, 2, 3, 4;

grant select, insert, update, delete on case_count to kith_app;
select kith_seen_only_by_its_council('case_count');
