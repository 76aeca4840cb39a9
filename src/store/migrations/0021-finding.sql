-- Derived: what candidates are compared by. Keys stand in the order of their bytes, so that a beginning finds them in any database.

alter table search_key alter column key type text collate "C";

create table description (
  authority text  not null,
  subject   uuid  not null,
  described jsonb not null,
  primary key (authority, subject)
);
comment on table  description           is 'personal | Derived: what one person is compared by with another: names, births, places, numbers. Nothing confidential.';
comment on column description.authority is 'plain | The council.';
comment on column description.subject   is 'personal | The child or the adult.';
comment on column description.described is 'personal | The description, as the identity room reads it.';

grant select, insert, update, delete on description to kith_app;
select kith_seen_only_by_those_who_may('description');
