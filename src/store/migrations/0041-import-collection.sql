-- Which return a file was. A looked-after return that is read after one of a later year does not speak over it.

alter table import_file add column collection text not null default 'cin';
comment on column import_file.collection is 'plain | Which return it was: cin, the children in need census; ssda903, the looked-after return; ssd, the safeguarding dataset.';
