-- Derived: the people whom a worker may look for, how they are found, and what they are to each other.

create table person (
  authority    text not null,
  subject      uuid not null,
  type         text not null check (type in ('child', 'adult')),
  first_name   text,
  surname      text not null,
  sex          text,
  born         text,
  born_about   boolean not null,
  expected     date,
  died         date,
  la_child_id  text,
  postcode     text,
  primary key (authority, subject)
);
comment on table  person             is 'special category | Derived: who each person is, in a line.';
comment on column person.authority   is 'plain | The council.';
comment on column person.subject     is 'personal | The child or the adult.';
comment on column person.type        is 'plain | child or adult.';
comment on column person.first_name  is 'personal | First name.';
comment on column person.surname     is 'personal | Surname.';
comment on column person.sex         is 'personal | Sex.';
comment on column person.born        is 'personal | A year, a month or a day of birth.';
comment on column person.born_about  is 'personal | The birth is estimated.';
comment on column person.expected    is 'special category | When a baby is due.';
comment on column person.died        is 'special category | Day of death.';
comment on column person.la_child_id is 'personal | The number that the child has here.';
comment on column person.postcode    is 'personal | Of the home they live in now; none where it is confidential.';
create unique index on person (authority, la_child_id);

create table search_key (
  authority text not null,
  key       text not null,
  subject   uuid not null,
  primary key (authority, key, subject)
);
comment on table  search_key           is 'personal | Derived: what somebody may be found by: sounds of names, dates, numbers.';
comment on column search_key.authority is 'plain | The council.';
comment on column search_key.key       is 'personal | One way of finding them.';
comment on column search_key.subject   is 'personal | Whom it finds.';
create index on search_key (authority, subject);

create table relation (
  authority               text not null,
  subject                 uuid not null,
  entry                   uuid not null,
  person                  uuid not null,
  type                    text not null,
  parental_responsibility boolean,
  note                    text,
  ends                    date,
  primary key (authority, subject, entry)
);
comment on table  relation                         is 'special category | Derived: what one person is to another.';
comment on column relation.authority               is 'plain | The council.';
comment on column relation.subject                 is 'personal | The person in whose record it stands.';
comment on column relation.entry                   is 'personal | The entry that says it.';
comment on column relation.person                  is 'personal | The other person.';
comment on column relation.type                    is 'personal | What the other person is to the first.';
comment on column relation.parental_responsibility is 'personal | Whether the other person has it for the first.';
comment on column relation.note                    is 'special category | What they mean to each other.';
comment on column relation.ends                    is 'personal | Until and not including this day.';
create index on relation (authority, person);

create table membership (
  authority    text not null,
  subject      uuid not null,
  entry        uuid not null,
  family_group uuid not null,
  ends         date,
  primary key (authority, subject, entry)
);
comment on table  membership              is 'personal | Derived: who belongs to which family.';
comment on column membership.authority    is 'plain | The council.';
comment on column membership.subject      is 'personal | The person.';
comment on column membership.entry        is 'personal | The entry that says it.';
comment on column membership.family_group is 'personal | The family.';
comment on column membership.ends         is 'personal | Until and not including this day.';
create index on membership (authority, family_group);

grant select, insert, update, delete on person, search_key, relation, membership to kith_app;
select kith_seen_only_by_those_who_may(t) from unnest(array['person', 'search_key', 'relation', 'membership']::regclass[]) t;
