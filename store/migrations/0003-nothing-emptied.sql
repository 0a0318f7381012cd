-- What may not be changed row by row may not be emptied at once either; and a frozen text gets no version that no act wrote.

create trigger contents_not_emptied before truncate on contents for each statement execute function refuse_change();
create trigger freezes_not_emptied before truncate on freezes for each statement execute function refuse_change();
create trigger reports_not_emptied before truncate on reports for each statement execute function refuse_change();
create trigger files_not_emptied before truncate on files for each statement execute function refuse_change();

create trigger content_versions_frozen before insert on content_versions
  for each row execute function refuse_write_to_frozen();
