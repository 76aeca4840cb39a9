-- Roles belong to the whole server, so they stand apart from the migrations. Safe to run again.
-- kith_app is the application; kith_jobs takes jobs from the queue, and has nothing but the queue.
do $$
declare
  each text;
begin
  foreach each in array array['kith_app', 'kith_jobs'] loop
    begin
      if not exists (select from pg_roles where rolname = each) then execute format('create role %I login', each); end if;
    exception when duplicate_object or unique_violation then null; -- another start got there first
    end;
    execute format('grant %I to %I', each, current_user);
  end loop;
end $$;
-- kith_analyst reads the tables of the schema ssd, for the council that ssd_reader names, and nothing else. Those who read sign in with roles of
-- their own, which are given this one.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_analyst') then create role kith_analyst nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
