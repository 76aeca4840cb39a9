-- The record: versions of entries, only ever added to; and the last version of each, so that a child loads in one read.

create extension if not exists btree_gist;

create table entry (
  authority   text        not null check (authority ~ '^[0-9]{3}$'),
  subject     uuid        not null,
  entry       uuid        not null,
  version     integer     not null check (version > 0),
  kind        text        not null,
  facts       jsonb,
  recorded_at timestamptz not null,
  recorded_by uuid        not null,
  because     text        not null,
  place       integer     not null check (place > 0),
  link        text        not null,
  primary key (authority, subject, entry, version),
  unique (authority, subject, place)
);
comment on table  entry             is 'special category | Every version of everything recorded about a subject. Never updated, never deleted.';
comment on column entry.authority   is 'plain | The council, by its three-digit code. First in every key.';
comment on column entry.subject     is 'personal | Whom it is about: a child, an adult, a worker, a post, a team, a family.';
comment on column entry.entry       is 'personal | What is recorded; its versions follow each other.';
comment on column entry.version     is 'plain | 1, 2, 3. A second save of the same one is a conflict.';
comment on column entry.kind        is 'plain | The schema in record/kinds that the facts keep to.';
comment on column entry.facts       is 'special category | What was so, and when. Null when it was recorded in error.';
comment on column entry.recorded_at is 'plain | When we knew.';
comment on column entry.recorded_by is 'personal | Which worker recorded it.';
comment on column entry.because     is 'special category | Why this version was made.';
comment on column entry.place       is 'plain | 1, 2, 3 within the subject: the order of its chain.';
comment on column entry.link        is 'plain | A hash of this row and of the link before it.';

create table current_entry (
  authority   text        not null,
  subject     uuid        not null,
  entry       uuid        not null,
  version     integer     not null,
  kind        text        not null,
  facts       jsonb,
  recorded_at timestamptz not null,
  recorded_by uuid        not null,
  primary key (authority, subject, entry)
);
comment on table  current_entry             is 'special category | Derived: the last version of each entry.';
comment on column current_entry.authority   is 'plain | The council.';
comment on column current_entry.subject     is 'personal | Whom it is about.';
comment on column current_entry.entry       is 'personal | What is recorded.';
comment on column current_entry.version     is 'plain | The last one.';
comment on column current_entry.kind        is 'plain | The schema that the facts keep to.';
comment on column current_entry.facts       is 'special category | What is now held to be so. Null when it was recorded in error.';
comment on column current_entry.recorded_at is 'plain | When this version was recorded.';
comment on column current_entry.recorded_by is 'personal | By whom.';
-- Told apart from its subject's other rows by kind only where a whole council is read.
create index on current_entry (authority, kind, subject) where kind in ('childDetails', 'professional', 'post', 'team');

create table chain_head (
  authority text    not null,
  subject   uuid    not null,
  place     integer not null,
  link      text    not null,
  primary key (authority, subject)
);
comment on table  chain_head           is 'personal | Derived: where each subject''s chain ends.';
comment on column chain_head.authority is 'plain | The council.';
comment on column chain_head.subject   is 'personal | Whose chain.';
comment on column chain_head.place     is 'plain | The place of its last row.';
comment on column chain_head.link      is 'plain | The link of its last row.';

create table merged (
  authority text not null,
  subject   uuid not null,
  absorbed  uuid not null,
  primary key (authority, absorbed)
);
comment on table  merged           is 'personal | Derived: two records that are one child.';
comment on column merged.authority is 'plain | The council.';
comment on column merged.subject   is 'personal | The record that is kept.';
comment on column merged.absorbed  is 'personal | The record that is read with it.';
create index on merged (authority, subject);

create table stretch (
  authority text        not null,
  subject   uuid        not null,
  line      text        not null,
  entry     uuid        not null,
  starts    timestamptz not null,
  ends      timestamptz,
  lane      integer     not null generated always as (hashtext(line)) stored,
  during    tstzrange   not null generated always as (tstzrange(starts, ends)) stored,
  primary key (authority, subject, lane, during without overlaps)
);
comment on table  stretch           is 'personal | Derived: time on a line on which nothing may overlap for one child. The key refuses what a step missed.';
comment on column stretch.authority is 'plain | The council.';
comment on column stretch.subject   is 'personal | The child.';
comment on column stretch.line      is 'plain | Which line: an open episode, a plan, the lead worker.';
comment on column stretch.entry     is 'personal | The entry that takes the time.';
comment on column stretch.starts    is 'personal | From this moment.';
comment on column stretch.ends      is 'personal | Until and not including this one; open when null.';
comment on column stretch.lane      is 'plain | The line as a number: a temporal key over text is slow.';
comment on column stretch.during    is 'personal | Both, as a range.';

grant select, insert on entry to kith_app; -- no update, no delete: the promise is kept here
grant select, insert, update, delete on current_entry, chain_head, merged, stretch to kith_app;
