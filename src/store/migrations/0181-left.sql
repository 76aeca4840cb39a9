-- Who has left, said with the worker: asked of every role that a worker ever had, it was asked again for each post on a board. Whether the day has
-- come is worked out when it is read.
alter table professional add column left_on date;
comment on column professional.left_on is 'personal | The day on which the last of their roles ends, where every one has an end.';
update professional p set left_on = r.left_on
from (
  select authority, subject, max(ends) as left_on from role_assignment group by authority, subject having bool_and(ends is not null)) r
where r.authority = p.authority and r.subject = p.subject;

-- Who is away and who is in post today, and who left a post last, are found without reading everyone who ever was.
create index on absence (authority, ends);
create index on post_holding (authority, ends);
create index on post_holding (authority, subject, ends);
