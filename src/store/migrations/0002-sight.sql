-- Who may see what, held by the database itself: a row of another council, or of a restricted record, is not there.

create table restriction (
  authority text   not null,
  subject   uuid   not null,
  hides     uuid   not null,
  entry     uuid   not null,
  allowed   uuid[] not null,
  starts    date   not null,
  ends      date,
  primary key (authority, hides, entry)
);
create index on restriction (authority, subject);
comment on table  restriction           is 'special category | Derived: records that only some people may see.';
comment on column restriction.authority is 'plain | The council.';
comment on column restriction.subject   is 'personal | The child.';
comment on column restriction.hides     is 'personal | The record that it hides: theirs, or one that was merged into it.';
comment on column restriction.entry     is 'personal | The restriction.';
comment on column restriction.allowed   is 'personal | The workers who may see it.';
comment on column restriction.starts    is 'personal | From this day.';
comment on column restriction.ends      is 'personal | Until and not including this day.';

create table emergency_access (
  authority text        not null,
  subject   uuid        not null,
  opens     uuid        not null,
  entry     uuid        not null,
  person    uuid        not null,
  starts    timestamptz not null,
  ends      timestamptz not null,
  primary key (authority, opens, entry)
);
create index on emergency_access (authority, subject);
comment on table  emergency_access           is 'special category | Derived: access that somebody took, with a reason, for a short time.';
comment on column emergency_access.authority is 'plain | The council.';
comment on column emergency_access.subject   is 'personal | The child.';
comment on column emergency_access.opens     is 'personal | The record that it opens: theirs, or one that was merged into it.';
comment on column emergency_access.entry     is 'personal | The entry that says why.';
comment on column emergency_access.person    is 'personal | The worker who took it.';
comment on column emergency_access.starts    is 'plain | From this moment.';
comment on column emergency_access.ends      is 'plain | Until this moment.';

create table look (
  authority text        not null,
  subject   uuid        not null,
  look      uuid        not null default uuidv7(),
  looked_by uuid        not null,
  page      text        not null,
  why       text,
  looked_at timestamptz not null,
  primary key (authority, subject, look)
);
comment on table  look           is 'special category | Who looked at whom, where, why and when. Never updated, never deleted.';
comment on column look.authority is 'plain | The council.';
comment on column look.subject   is 'personal | Who was looked at.';
comment on column look.look      is 'plain | This look.';
comment on column look.looked_by is 'personal | Which worker looked.';
comment on column look.page      is 'plain | At which page: its pattern, never its address.';
comment on column look.why       is 'special category | The reason that was given, where one was asked for.';
comment on column look.looked_at is 'plain | When.';
create index on look (authority, looked_by, looked_at);

grant select, insert, update, delete on restriction, emergency_access to kith_app;
grant select, insert on look to kith_app;

-- The moment of the request, and the day that the clock in England then shows; the database's own where none is given.
create function kith_now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('kith.now', true), '')::timestamptz, now())
$$;
create function kith_today() returns date language sql stable as $$ select (kith_now() at time zone 'Europe/London')::date $$;

-- Every table about subjects calls this once, in its own migration. kith.person is a worker's id, or 'everyone' for jobs that a law asks for.
create function kith_seen_only_by_those_who_may(table_name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format($policy$
    create policy sight on %s to kith_app
    using (
      authority = current_setting('kith.authority', true)
      and (
        current_setting('kith.person', true) = 'everyone'
        or not exists (
          select from restriction r
          where r.authority = %1$s.authority and r.hides = %1$s.subject
            and kith_today() >= r.starts and (r.ends is null or kith_today() < r.ends)
            and not r.allowed::text[] @> array[current_setting('kith.person', true)]
            and not exists (
              select from emergency_access e
              where e.authority = r.authority and e.opens = r.hides and e.person::text = current_setting('kith.person', true)
                and kith_now() between e.starts and e.ends)))
    )
    with check (authority = current_setting('kith.authority', true))$policy$, table_name);
end $$;
create function kith_seen_only_by_its_council(table_name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('create policy council on %s to kith_app using (authority = current_setting(''kith.authority'', true))', table_name);
end $$;

select kith_seen_only_by_those_who_may(t) from unnest(array['entry', 'current_entry', 'stretch']::regclass[]) t;
select kith_seen_only_by_its_council(t) from unnest(array['chain_head', 'merged', 'restriction', 'emergency_access', 'look']::regclass[]) t;
