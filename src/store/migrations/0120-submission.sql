-- Returns as they stood at one moment. The list of them is derived from the record; what each child's rows were then is kept, and never changed.

create table submission (
  authority  text        not null,
  subject    uuid        not null,
  collection text        not null,
  year       text        not null,
  status     text        not null,
  children   integer,
  left_out   integer,
  hash       text,
  sent       date,
  receipt    text,
  known_at   timestamptz not null,
  asked_by   uuid        not null,
  primary key (authority, subject)
);
create index on submission (authority, collection, year, known_at desc);
comment on table  submission            is 'personal | Derived: the returns that were made, each as it stood at one moment.';
comment on column submission.authority  is 'plain | The council.';
comment on column submission.subject    is 'plain | The submission.';
comment on column submission.collection is 'plain | Which return: cin or ssda903.';
comment on column submission.year       is 'plain | The year that it is about, as 2025_26.';
comment on column submission.status     is 'plain | Being made, made, sent, accepted or refused.';
comment on column submission.children   is 'plain | How many children are in it.';
comment on column submission.left_out   is 'plain | How many children of the record are not.';
comment on column submission.hash       is 'plain | Of all that it holds: nothing of it was changed since.';
comment on column submission.sent       is 'plain | The day on which it was sent.';
comment on column submission.receipt    is 'plain | What its receiver called it.';
comment on column submission.known_at   is 'plain | When it was made or, until then, asked for: nothing that was recorded later is in it.';
comment on column submission.asked_by   is 'personal | Who asked for it.';
grant select, insert, update, delete on submission to kith_app;
select kith_seen_only_by_its_council('submission');

create table submission_child (
  authority   text not null,
  submission  uuid not null,
  subject     uuid not null,
  la_child_id text not null,
  rows        jsonb not null,
  digest      text not null,
  primary key (authority, submission, subject)
);
comment on table  submission_child             is 'special category | What a submission says of one child. Never updated, never deleted.';
comment on column submission_child.authority   is 'plain | The council.';
comment on column submission_child.submission  is 'plain | The submission.';
comment on column submission_child.subject     is 'personal | The child: who may not see them does not see this.';
comment on column submission_child.la_child_id is 'personal | The number that the return knows them by.';
comment on column submission_child.rows        is 'special category | The cells of each row, table by table.';
comment on column submission_child.digest      is 'personal | A hash of the rows: two submissions that say the same of a child have the same.';
grant select, insert on submission_child to kith_app;
select kith_seen_only_by_those_who_may('submission_child');

-- How many findings stood on a day, by rule: the picture of a year is drawn from these. Counted each night; a day is counted once.
create table finding_tally (
  authority  text    not null,
  collection text    not null,
  year       text    not null,
  day        date    not null,
  rule       text    not null,
  open       integer not null,
  accepted   integer not null,
  primary key (authority, collection, year, day, rule)
);
comment on table  finding_tally            is 'plain | How many findings of a return stood on a day; nobody is in it. Never updated, never deleted.';
comment on column finding_tally.authority  is 'plain | The council.';
comment on column finding_tally.collection is 'plain | Which return.';
comment on column finding_tally.year       is 'plain | Its year.';
comment on column finding_tally.day        is 'plain | The day.';
comment on column finding_tally.rule       is 'plain | The code of the check.';
comment on column finding_tally.open       is 'plain | To be put right.';
comment on column finding_tally.accepted   is 'plain | Checked, and right.';
grant select, insert on finding_tally to kith_app;
select kith_seen_only_by_its_council('finding_tally');
