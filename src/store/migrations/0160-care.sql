-- Boards show who is looked after, whatever else is open; and who leaves care, and whose family has help, as work of its own.
alter table child_summary drop constraint child_summary_work_check;
alter table child_summary add constraint child_summary_work_check check (work in
  ('none', 'closed', 'contact', 'familyHelp', 'careLeaver', 'referral', 'assessment', 'childInNeed', 'lookedAfter', 'section47', 'childProtection'));

alter table child_summary add column looked_after date;
comment on column child_summary.looked_after is 'special category | Since when the child is looked after, if they are.';
