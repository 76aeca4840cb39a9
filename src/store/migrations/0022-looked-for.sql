-- What a worker typed to find somebody: so that going back to what was found needs no name in an address. Kept for a day.

create table looked_for (
  authority text        not null,
  person    uuid        not null,
  search    uuid        not null,
  typed     text        not null,
  at        timestamptz not null,
  primary key (authority, person, search)
);
comment on table  looked_for           is 'personal | What a worker typed to find somebody. Seen by them alone, and gone after a day.';
comment on column looked_for.authority is 'plain | The council.';
comment on column looked_for.person    is 'personal | The worker.';
comment on column looked_for.search    is 'plain | This search: it stands in the address of what was found.';
comment on column looked_for.typed     is 'personal | Names, a date of birth, a postcode, a number: whatever they had.';
comment on column looked_for.at        is 'personal | When.';

grant select, insert, delete on looked_for to kith_app;
alter table looked_for enable row level security;
create policy own on looked_for to kith_app
  using (authority = current_setting('kith.authority', true) and person::text = current_setting('kith.person', true));
