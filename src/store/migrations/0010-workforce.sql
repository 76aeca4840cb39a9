-- Derived from what is recorded about workers, posts and teams: safe to empty and rebuild. Who is in post today is worked out when it is read.

create table professional (
  authority    text    not null,
  subject      uuid    not null,
  name         text    not null,
  sign_in_name text,
  worker_id    text,
  job_title    text,
  email        text,
  phone        text,
  agency       boolean not null,
  organisation text,
  primary key (authority, subject)
);
comment on table  professional              is 'personal | Derived: who works for or with the council.';
comment on column professional.authority    is 'plain | The council.';
comment on column professional.subject      is 'personal | The worker.';
comment on column professional.name         is 'personal | What they are called.';
comment on column professional.sign_in_name is 'personal | What the identity provider calls them.';
comment on column professional.worker_id    is 'personal | Their number in the workforce census.';
comment on column professional.job_title    is 'personal | What they do.';
comment on column professional.email        is 'personal | Where to write to them.';
comment on column professional.phone        is 'personal | Where to ring them.';
comment on column professional.agency       is 'personal | Employed by an agency.';
comment on column professional.organisation is 'personal | Whom they work for, where it is not the council.';
create index on professional (authority, lower(sign_in_name));
create index on professional (authority, name);

create table role_assignment (
  authority text not null,
  subject   uuid not null,
  entry     uuid not null,
  role      text not null,
  team      uuid,
  starts    date not null,
  ends      date,
  primary key (authority, subject, entry)
);
comment on table  role_assignment           is 'personal | Derived: what somebody may do, and where.';
comment on column role_assignment.authority is 'plain | The council.';
comment on column role_assignment.subject   is 'personal | The worker.';
comment on column role_assignment.entry     is 'personal | The entry that says so.';
comment on column role_assignment.role      is 'personal | Which role.';
comment on column role_assignment.team      is 'personal | In which team; everywhere when null.';
comment on column role_assignment.starts    is 'personal | From this day.';
comment on column role_assignment.ends      is 'personal | Until and not including this day; open when null.';

create table absence (
  authority text not null,
  subject   uuid not null,
  entry     uuid not null,
  starts    date not null,
  ends      date,
  primary key (authority, subject, entry)
);
comment on table  absence           is 'personal | Derived: when a worker is away. Why they are away is not here.';
comment on column absence.authority is 'plain | The council.';
comment on column absence.subject   is 'personal | The worker.';
comment on column absence.entry     is 'personal | The entry that says so.';
comment on column absence.starts    is 'personal | From this day.';
comment on column absence.ends      is 'personal | The day on which they are back; still away when null.';

create table team (
  authority text not null,
  subject   uuid not null,
  name      text not null,
  type      text not null,
  parent    uuid,
  primary key (authority, subject)
);
comment on table  team           is 'plain | Derived: the teams of the council.';
comment on column team.authority is 'plain | The council.';
comment on column team.subject   is 'plain | The team.';
comment on column team.name      is 'plain | What it is called.';
comment on column team.type      is 'plain | What it does.';
comment on column team.parent    is 'plain | The team that it is part of.';
create index on team (authority, parent);

create table post (
  authority            text             not null,
  subject              uuid             not null,
  title                text             not null,
  team                 uuid             not null,
  type                 text             not null,
  full_time_equivalent double precision not null,
  starts               date             not null,
  ends                 date,
  primary key (authority, subject)
);
comment on table  post                      is 'plain | Derived: the places in a team, filled or vacant.';
comment on column post.authority            is 'plain | The council.';
comment on column post.subject              is 'plain | The post.';
comment on column post.title                is 'plain | What it is called.';
comment on column post.team                 is 'plain | The team that it is in.';
comment on column post.type                 is 'plain | caseHolding, manager or pool. Only a case-holding one can be allocated to.';
comment on column post.full_time_equivalent is 'plain | 1 is full time.';
comment on column post.starts               is 'plain | From this day.';
comment on column post.ends                 is 'plain | Until and not including this day; open when null.';
create index on post (authority, team);

create table post_holding (
  authority    text not null,
  subject      uuid not null,
  entry        uuid not null,
  professional uuid not null,
  starts       date not null,
  ends         date,
  primary key (authority, subject, entry)
);
comment on table  post_holding              is 'personal | Derived: who is in a post, and who was.';
comment on column post_holding.authority    is 'plain | The council.';
comment on column post_holding.subject      is 'plain | The post.';
comment on column post_holding.entry        is 'personal | The entry that says so.';
comment on column post_holding.professional is 'personal | The worker.';
comment on column post_holding.starts       is 'personal | From this day.';
comment on column post_holding.ends         is 'personal | Until and not including this day; open when null.';
create index on post_holding (authority, professional);

grant select, insert, update, delete on professional, role_assignment, absence, team, post, post_holding to kith_app;
select kith_seen_only_by_its_council(t)
from unnest(array['professional', 'role_assignment', 'absence', 'team', 'post', 'post_holding']::regclass[]) t;
