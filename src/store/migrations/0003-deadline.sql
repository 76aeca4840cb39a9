-- Derived from the record by clocks/: safe to empty and rebuild. Nothing in it depends on the day on which it was worked out.

create table deadline (
  authority   text not null,
  subject     uuid not null,
  clock       text not null,
  about       uuid not null,
  lead_post   uuid,
  started     date,
  due         date,
  due_at      timestamptz,
  stopped     date,
  outcome     text not null check (outcome in ('open', 'met', 'late', 'counted', 'cannot tell')),
  shadow      boolean not null,
  cannot_tell text,
  primary key (authority, subject, clock, about),
  check ((outcome = 'cannot tell') = (cannot_tell is not null))
);
comment on table  deadline             is 'personal | Derived: where each clock stands for each child.';
comment on column deadline.authority   is 'plain | The council.';
comment on column deadline.subject     is 'personal | The child.';
comment on column deadline.clock       is 'plain | The id of the rule.';
comment on column deadline.about       is 'personal | The entry whose clock it is.';
comment on column deadline.lead_post   is 'personal | The post that leads for the child.';
comment on column deadline.started     is 'personal | Day nought.';
comment on column deadline.due         is 'personal | The last day in time; null where the rule gives words instead of a number.';
comment on column deadline.due_at      is 'personal | The last moment in time, where the rule counts hours.';
comment on column deadline.stopped     is 'personal | The day on which it was done.';
comment on column deadline.outcome     is 'personal | open, met, late, counted or cannot tell. Overdue is open, seen on a later day.';
comment on column deadline.shadow      is 'plain | Local policy that is off, law to come, or a number that was not checked: on nobody''s board.';
comment on column deadline.cannot_tell is 'personal | Why we cannot tell.';
create index on deadline (authority, lead_post, due) where outcome in ('open', 'cannot tell') and not shadow;

grant select, insert, update, delete on deadline to kith_app;
select kith_seen_only_by_those_who_may('deadline');
