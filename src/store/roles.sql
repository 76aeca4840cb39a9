-- Roles belong to the whole server, so they stand apart from the migrations. Safe to run again.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kith_app') then create role kith_app login; end if;
exception when duplicate_object or unique_violation then null; -- another start got there first
end $$;
do $$ begin execute format('grant kith_app to %I', current_user); end $$;
