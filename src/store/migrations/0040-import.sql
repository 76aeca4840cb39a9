-- What came in from a file, and what of it was not believed: kept aside with its line and the reason, to be put right and sent again.

create table import_file (
  authority      text        not null,
  file           text        not null,
  name           text        not null,
  reference_date date,
  first_read_at  timestamptz not null,
  last_read_at   timestamptz not null,
  children       integer     not null,
  versions       integer     not null,
  stopped        text,
  primary key (authority, file)
);
comment on table  import_file                is 'plain | A file that was read into the record.';
comment on column import_file.authority      is 'plain | The council.';
comment on column import_file.file           is 'plain | A hash of what is in it.';
comment on column import_file.name           is 'plain | What it was called.';
comment on column import_file.reference_date is 'plain | The day that it speaks of.';
comment on column import_file.first_read_at  is 'plain | When it was first read.';
comment on column import_file.last_read_at   is 'plain | When it was last read.';
comment on column import_file.children       is 'plain | How many children stand in it.';
comment on column import_file.versions       is 'plain | How many entries it ever added or changed.';
comment on column import_file.stopped        is 'plain | Where and why it could not be read to its end.';

create table aside (
  authority   text    not null,
  file        text    not null,
  place       integer not null,
  subject     uuid,
  la_child_id text,
  line        integer,
  field       text    not null,
  value       text,
  why         text    not null,
  primary key (authority, file, place)
);
comment on table  aside             is 'special category | What was not believed when its file was last read.';
comment on column aside.authority   is 'plain | The council.';
comment on column aside.file        is 'plain | The file.';
comment on column aside.place       is 'plain | 1, 2, 3 in the order of the file.';
comment on column aside.subject     is 'personal | The child, where there is a record: who may not see it does not see this.';
comment on column aside.la_child_id is 'personal | Of which child, where the file says so.';
comment on column aside.line        is 'plain | The line in the file.';
comment on column aside.field       is 'plain | The element.';
comment on column aside.value       is 'special category | What stood there.';
comment on column aside.why         is 'special category | Why it was not believed.';
create index on aside (authority, la_child_id);

grant select, insert, update, delete on import_file, aside to kith_app;
select kith_seen_only_by_its_council('import_file');
select kith_seen_only_by_those_who_may('aside');

-- A number leads to its child in one look, whoever may see the person.
create unique index on current_entry (authority, (facts ->> 'laChildId')) where kind = 'childDetails' and facts is not null;
