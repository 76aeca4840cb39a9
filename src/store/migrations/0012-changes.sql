-- What was changed after it was recorded, by when: for those who look at changes that made a number better.
create index on entry (authority, recorded_at) where version > 1;
