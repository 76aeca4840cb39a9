-- The daily feed to the DfE: what was sent and acknowledged, child by child, so that a run may end anywhere and the next one goes on from there.

create table csc_api_child (
  authority       text        not null,
  receiver        text        not null,
  la_child_id     text        not null,
  subject         uuid        not null,
  holds           jsonb,
  acknowledged    text,
  acknowledged_at timestamptz,
  receipt         text,
  sent_at         timestamptz,
  refused         text,
  refused_at      timestamptz,
  why             text,
  primary key (authority, receiver, la_child_id)
);
comment on table  csc_api_child                 is 'special category | What the DfE may hold of a child by the daily feed, and whether it said so.';
comment on column csc_api_child.authority       is 'plain | The council.';
comment on column csc_api_child.receiver        is 'plain | The address to which it is sent: what a test service holds is not what the real one holds.';
comment on column csc_api_child.la_child_id     is 'personal | The number under which the DfE holds it.';
comment on column csc_api_child.subject         is 'personal | The child: who may not see them does not see this.';
comment on column csc_api_child.holds           is 'special category | What was acknowledged last, and all that was sent since. Null when nothing is held.';
comment on column csc_api_child.acknowledged    is 'plain | A hash of what was acknowledged. Null while something is on its way, and before the first time.';
comment on column csc_api_child.acknowledged_at is 'plain | When it was acknowledged last.';
comment on column csc_api_child.receipt         is 'plain | What the DfE gave for it, as it came.';
comment on column csc_api_child.sent_at         is 'plain | When something of theirs last left.';
comment on column csc_api_child.refused         is 'plain | A hash of what was refused. Null once something is acknowledged.';
comment on column csc_api_child.refused_at      is 'plain | When it was refused.';
comment on column csc_api_child.why             is 'special category | Why, in the words of whoever refused it; or, where it was taken, what of it had to be left out.';
create index on csc_api_child (authority, subject);

create table csc_api_run (
  authority    text        not null,
  run          uuid        not null,
  receiver     text        not null,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  looked_at    integer     not null default 0,
  unchanged    integer     not null default 0,
  acknowledged integer     not null default 0,
  removed      integer     not null default 0,
  refused      integer     not null default 0,
  waits        integer     not null default 0,
  requests     integer     not null default 0,
  stopped      text,
  primary key (authority, run)
);
comment on table  csc_api_run              is 'plain | A run of the daily feed.';
comment on column csc_api_run.authority    is 'plain | The council.';
comment on column csc_api_run.run          is 'plain | The run.';
comment on column csc_api_run.receiver     is 'plain | The address to which it sent.';
comment on column csc_api_run.started_at   is 'plain | When it began.';
comment on column csc_api_run.ended_at     is 'plain | When it ended. Null while it goes on, and for ever where it was broken off.';
comment on column csc_api_run.looked_at    is 'plain | How many children it looked at.';
comment on column csc_api_run.unchanged    is 'plain | How many had nothing new, or are not in the feed.';
comment on column csc_api_run.acknowledged is 'plain | How many were sent and acknowledged.';
comment on column csc_api_run.removed      is 'plain | Of those, how many the DfE was told to forget.';
comment on column csc_api_run.refused      is 'plain | How many were refused.';
comment on column csc_api_run.waits        is 'plain | How many it found that still have to be sent.';
comment on column csc_api_run.requests     is 'plain | How many requests it made.';
comment on column csc_api_run.stopped      is 'plain | Why it ended before its end.';
create index on csc_api_run (authority, receiver, started_at);

create table csc_api_outcome (
  authority   text        not null,
  subject     uuid        not null,
  outcome     uuid        not null default uuidv7(),
  run         uuid        not null,
  receiver    text        not null,
  la_child_id text        not null,
  what        text        not null check (what in ('acknowledged', 'removed', 'refused')),
  at          timestamptz not null,
  hash        text        not null,
  receipt     text,
  why         text,
  primary key (authority, subject, outcome)
);
comment on table  csc_api_outcome             is 'special category | What became of each child in each run of the daily feed. Never updated, never deleted.';
comment on column csc_api_outcome.authority   is 'plain | The council.';
comment on column csc_api_outcome.subject     is 'personal | The child.';
comment on column csc_api_outcome.outcome     is 'plain | This outcome.';
comment on column csc_api_outcome.run         is 'plain | The run.';
comment on column csc_api_outcome.receiver    is 'plain | The address to which it was sent.';
comment on column csc_api_outcome.la_child_id is 'personal | The number under which the DfE holds it.';
comment on column csc_api_outcome.what        is 'plain | Acknowledged; acknowledged, and removed there; or refused.';
comment on column csc_api_outcome.at          is 'plain | When.';
comment on column csc_api_outcome.hash        is 'plain | A hash of what was sent.';
comment on column csc_api_outcome.receipt     is 'plain | What the DfE gave for it, as it came.';
comment on column csc_api_outcome.why         is 'special category | Why it was refused, in the words of whoever refused it; or what of it had to be left out.';
create index on csc_api_outcome (authority, run);

grant select, insert, update on csc_api_child, csc_api_run to kith_app;
grant select, insert on csc_api_outcome to kith_app;
select kith_seen_only_by_those_who_may(t) from unnest(array['csc_api_child', 'csc_api_outcome']::regclass[]) t;
select kith_seen_only_by_its_council('csc_api_run');
