-- Derived from the record by returns/: what each return's own checks find wrong with a child, year by year. Safe to empty and rebuild. Nothing in it
-- depends on the day on which it was worked out: what is only wrong from a day on says from which, and is left out by whoever reads it before.

create table finding (
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
  primary key (authority, subject, collection, year, rule, in_table, entry)
);
comment on table  finding             is 'personal | Derived: what is wrong with a child''s record, as a return''s checks see it. It holds no value of the record.';
comment on column finding.authority   is 'plain | The council.';
comment on column finding.subject     is 'personal | The child.';
comment on column finding.collection  is 'plain | The return that asks: cin or ssda903; or across, where two of them contradict each other.';
comment on column finding.year        is 'plain | The year of that return, as 2026_27.';
comment on column finding.rule        is 'plain | The code of the check.';
comment on column finding.in_table    is 'plain | The table of the return in which it is wrong.';
comment on column finding.entry       is 'personal | The entry of the record that the row was made from.';
comment on column finding.fields      is 'plain | The columns of that table that may be wrong.';
comment on column finding.severity    is 'plain | An error, which the return is refused for, or a query, which may be right.';
comment on column finding.fingerprint is 'personal | A short hash of all that the check looked at: another one when any of it changed.';
comment on column finding.since       is 'personal | When the last of what the check looked at was recorded: no later can it have begun.';
comment on column finding.stands_from is 'personal | The first day on which it is wrong, where that comes with time; null where it is wrong at once.';
comment on column finding.review      is 'personal | The entry in which somebody says that these very facts were checked and are right.';
-- Counts by rule for a whole council, without reading the rows themselves. A child's own findings are read by the key.
create index on finding (authority, collection, year, rule, subject) include (stands_from, review, severity, since);

grant select, insert, update, delete on finding to kith_app;
select kith_seen_only_by_those_who_may('finding');
