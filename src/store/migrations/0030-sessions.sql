-- Who is signed in, what they have begun to write, and what they have handed in.

create table session (
  authority    text        not null,
  token        text        not null,
  person       uuid        not null,
  csrf         text        not null,
  done         text,
  signed_in_at timestamptz not null,
  seen_at      timestamptz not null,
  ended_at     timestamptz,
  primary key (authority, token)
);
comment on table  session              is 'special category | Somebody who signed in. Kept after it has ended: what they were writing then is still theirs.';
comment on column session.authority    is 'plain | The council.';
comment on column session.token        is 'plain | A hash of what the browser holds; what it holds is nowhere here.';
comment on column session.person       is 'personal | The worker.';
comment on column session.csrf         is 'plain | What every form of this session sends back.';
comment on column session.done         is 'special category | What the next page says was done, once.';
comment on column session.signed_in_at is 'personal | When they signed in.';
comment on column session.seen_at      is 'personal | When they last asked for something, to the minute.';
comment on column session.ended_at     is 'personal | When they signed out.';

create table draft (
  authority text        not null,
  person    uuid        not null,
  path      text        not null,
  title     text        not null,
  answers   jsonb       not null,
  saved_at  timestamptz not null,
  primary key (authority, person, path)
);
comment on table  draft           is 'special category | A form that is not finished: seen by the worker who is writing it, and by nobody else.';
comment on column draft.authority is 'plain | The council.';
comment on column draft.person    is 'personal | The worker.';
comment on column draft.path      is 'personal | The address of the form.';
comment on column draft.title     is 'plain | What the form is for.';
comment on column draft.answers   is 'special category | What has been written so far, not yet believed.';
comment on column draft.saved_at  is 'personal | When it was last kept.';

create table handed_in (
  authority  text        not null,
  person     uuid        not null,
  submission uuid        not null,
  answers    text        not null,
  go_to      text,
  done       text,
  at         timestamptz not null,
  primary key (authority, person, submission, answers)
);
comment on table  handed_in            is 'special category | Forms that were handed in, so that the same one sent twice is saved once.';
comment on column handed_in.authority  is 'plain | The council.';
comment on column handed_in.person     is 'personal | The worker.';
comment on column handed_in.submission is 'plain | The one-time number of the form.';
comment on column handed_in.answers    is 'plain | A hash of what was answered: the same form with other answers is another one.';
comment on column handed_in.go_to      is 'personal | Where the first one led.';
comment on column handed_in.done       is 'special category | What the first one said was done.';
comment on column handed_in.at         is 'personal | When.';

grant select, insert, update on session to kith_app;
grant select, insert, update, delete on draft, handed_in to kith_app;

-- For tables of one person's own: nobody else's row is there.
create function kith_seen_only_by_that_person(table_name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format($policy$
    create policy own on %s to kith_app
    using (authority = current_setting('kith.authority', true) and person::text = current_setting('kith.person', true))$policy$, table_name);
end $$;

select kith_seen_only_by_its_council('session');
select kith_seen_only_by_that_person(t) from unnest(array['draft', 'handed_in']::regclass[]) t;
