-- What checks find that must know more than one child's record. It is worked out with a save as far as it can be, and each night for the whole council:
-- so it says when it was found. A save about a child does not take it away; what is no longer so goes the next time that the council is checked.

create table council_finding (
  authority   text        not null,
  subject     uuid        not null,
  collection  text        not null check (collection in ('cin', 'ssda903', 'across')),
  year        text        not null,
  rule        text        not null,
  in_table    text        not null,
  entry       uuid        not null,
  fields      text[]      not null,
  severity    text        not null check (severity in ('error', 'query')),
  fingerprint text        not null,
  since       timestamptz not null,
  stands_from date,
  review      uuid,
  beside      text        not null check (beside in ('workers', 'council')),
  found_at    timestamptz not null,
  primary key (authority, subject, collection, year, rule, in_table, entry)
);
create index on council_finding (authority, collection, year, rule, subject) include (stands_from, review, severity, since);
comment on table  council_finding             is 'personal | What is wrong with a child''s record beside others: it holds no value of either. Worked out again each night.';
comment on column council_finding.authority   is 'plain | The council.';
comment on column council_finding.subject     is 'personal | The child.';
comment on column council_finding.collection  is 'plain | The return that asks: cin or ssda903.';
comment on column council_finding.year        is 'plain | The year of that return, as 2026_27.';
comment on column council_finding.rule        is 'plain | The code of the check.';
comment on column council_finding.in_table    is 'plain | The table of the return in which it is wrong.';
comment on column council_finding.entry       is 'personal | The entry of the record that the row was made from.';
comment on column council_finding.fields      is 'plain | The columns of that table that may be wrong.';
comment on column council_finding.severity    is 'plain | An error, which the return is refused for, or a query, which may be right.';
comment on column council_finding.fingerprint is 'personal | A short hash of the rows that it is about, as far as the check looks.';
comment on column council_finding.since       is 'personal | When the last of what the check looked at in this record was recorded.';
comment on column council_finding.stands_from is 'personal | The first day on which it is wrong, where that comes with time; null where it is wrong at once.';
comment on column council_finding.review      is 'personal | The entry in which somebody says that these very facts were checked and are right.';
comment on column council_finding.beside      is 'plain | What it was found beside: who was in which post, or every other child of the council.';
comment on column council_finding.found_at    is 'plain | As of when.';

create table council_check (
  authority  text        not null,
  collection text        not null,
  year       text        not null,
  rule       text        not null,
  severity   text        not null check (severity in ('error', 'query')),
  outcome    text        not null check (outcome in ('passed', 'failed', 'not run')),
  why        text,
  of_return  boolean     not null,
  found_at   timestamptz not null,
  primary key (authority, collection, year, rule)
);
comment on table  council_check            is 'plain | What came of each check that must see the whole council, the last time that it was asked.';
comment on column council_check.authority  is 'plain | The council.';
comment on column council_check.collection is 'plain | The return that asks: cin or ssda903.';
comment on column council_check.year       is 'plain | The year of that return, as 2026_27.';
comment on column council_check.rule       is 'plain | The code of the check.';
comment on column council_check.severity   is 'plain | An error, which the return is refused for, or a query, which may be right.';
comment on column council_check.outcome    is 'plain | Passed, failed or not run.';
comment on column council_check.why        is 'plain | Why it was not run.';
comment on column council_check.of_return  is 'plain | Whether the return itself fails, and no child of it.';
comment on column council_check.found_at   is 'plain | As of when.';

-- A finding is worked out from what is recorded now, and so cannot know that the same one was there before something that it looks at was recorded again.
-- Without this, as after a restore from the record alone, it stands since then.
create table finding_before (
  authority  text        not null,
  subject    uuid        not null,
  collection text        not null,
  year       text        not null,
  rule       text        not null,
  in_table   text        not null,
  entry      uuid        not null,
  since      timestamptz not null,
  primary key (authority, subject, collection, year, rule, in_table, entry)
);
comment on table  finding_before            is 'personal | Since when the same finding was there without a break, where what is recorded now says later.';
comment on column finding_before.authority  is 'plain | The council.';
comment on column finding_before.subject    is 'personal | The child.';
comment on column finding_before.collection is 'plain | The return that asks.';
comment on column finding_before.year       is 'plain | The year of that return, as 2026_27.';
comment on column finding_before.rule       is 'plain | The code of the check.';
comment on column finding_before.in_table   is 'plain | The table of the return in which it is wrong.';
comment on column finding_before.entry      is 'personal | The entry of the record that it is about.';
comment on column finding_before.since      is 'personal | Since when.';

comment on column finding.fingerprint is 'personal | A short hash of the rows that it is about, as far as the check looks: another one when any of that changed.';

grant select, insert, update, delete on council_finding, council_check, finding_before to kith_app;
select kith_seen_only_by_those_who_may('council_finding');
select kith_seen_only_by_its_council('council_check');
select kith_seen_only_by_those_who_may('finding_before');
