-- What was done without anybody waiting for it, and what may be cleared away when its time is over.

create table job_run (
  authority text        not null,
  run       uuid        not null default uuidv7(),
  job       text        not null,
  about     text        not null,
  try       integer     not null,
  began_at  timestamptz not null,
  ended_at  timestamptz,
  failed    boolean,
  says      text,
  primary key (authority, run)
);
create index on job_run (authority, began_at desc);
comment on table  job_run           is 'plain | A job that ran. Nothing in it is about anybody.';
comment on column job_run.authority is 'plain | The council.';
comment on column job_run.run       is 'plain | This run.';
comment on column job_run.job       is 'plain | Which job: clean-up, heads, return.';
comment on column job_run.about     is 'plain | What of: the return and its year.';
comment on column job_run.try       is 'plain | The how-manieth try of the same thing this was.';
comment on column job_run.began_at  is 'plain | When it began.';
comment on column job_run.ended_at  is 'plain | When it ended; empty while it runs, and where its server stopped under it.';
comment on column job_run.failed    is 'plain | Whether it came to nothing.';
comment on column job_run.says      is 'plain | What came of it, in words: counts, never names.';
grant select, insert, update, delete on job_run to kith_app;
select kith_seen_only_by_its_council('job_run');

-- The nightly clean-up asks as everyone. It sees of each table only what is older than this, whatever it asks for; the periods themselves are longer.
create function kith_cleared_after(table_name regclass, written text, age interval) returns void language plpgsql as $$
declare
  past constant text := format($past$
    (authority = current_setting('kith.authority', true)) and current_setting('kith.person', true) = 'everyone' and %I < kith_now() - interval %L$past$,
    written, age);
begin
  execute format('create policy past on %s for select to kith_app using (%s)', table_name, past);
  execute format('create policy clear on %s for delete to kith_app using (%s)', table_name, past);
end $$;
select kith_cleared_after('draft', 'saved_at', '28 days'), kith_cleared_after('handed_in', 'at', '2 days'), kith_cleared_after('looked_for', 'at', '1 day');

-- Nobody's session is ended by clearing it away: it is long over.
grant delete on session to kith_app;
create policy long_over on session as restrictive for delete to kith_app
  using (authority = current_setting('kith.authority', true) and seen_at < kith_now() - interval '2 days');
