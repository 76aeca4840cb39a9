-- What somebody is told, and every try to get into a restricted record.

create table notice (
  authority text        not null,
  person    uuid        not null,
  notice    uuid        not null default uuidv7(),
  subject   uuid        not null,
  says      text        not null,
  told_at   timestamptz not null,
  read_at   timestamptz,
  primary key (authority, person, notice)
);
comment on table  notice           is 'special category | What a worker is told about a record. Seen by them alone.';
comment on column notice.authority is 'plain | The council.';
comment on column notice.person    is 'personal | Who is told.';
comment on column notice.notice    is 'plain | This notice.';
comment on column notice.subject   is 'personal | Whose record it is about.';
comment on column notice.says      is 'special category | What they are told, in words.';
comment on column notice.told_at   is 'plain | When.';
comment on column notice.read_at   is 'personal | When they said that they had read it.';

create table emergency_try (
  authority text        not null,
  try       uuid        not null default uuidv7(),
  person    uuid        not null,
  asked_for text        not null,
  reason    text        not null,
  subject   uuid,
  tried_at  timestamptz not null,
  primary key (authority, try)
);
comment on table  emergency_try           is 'special category | Every try to take emergency access, whether there was anything behind it or not. Never updated, never deleted.';
comment on column emergency_try.authority is 'plain | The council.';
comment on column emergency_try.try       is 'plain | This try.';
comment on column emergency_try.person    is 'personal | Who tried.';
comment on column emergency_try.asked_for is 'personal | The number that they entered.';
comment on column emergency_try.reason    is 'special category | Why, in their words.';
comment on column emergency_try.subject   is 'personal | Whose record they were let into; empty where there was none.';
comment on column emergency_try.tried_at  is 'personal | When.';
create index on emergency_try (authority, person, tried_at);

grant select, insert, update on notice to kith_app;
grant select, insert on emergency_try to kith_app;

-- One may tell others something, and read only what one is told oneself.
alter table notice enable row level security;
create policy own on notice for select to kith_app
  using (authority = current_setting('kith.authority', true) and person::text = current_setting('kith.person', true));
create policy own_change on notice for update to kith_app
  using (authority = current_setting('kith.authority', true) and person::text = current_setting('kith.person', true));
create policy tell on notice for insert to kith_app with check (authority = current_setting('kith.authority', true));
select kith_seen_only_by_its_council('emergency_try');

-- The auditor reads all looks in the order of time.
create index on look (authority, looked_at, look);
