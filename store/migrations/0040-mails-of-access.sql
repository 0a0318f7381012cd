-- A second factor that is set up, taken off or got round is told by mail, as every change of somebody's way in. Asking for a mail again, and
-- noting that one came back, are in the trail.
drop trigger access_changes_owe_mail on access_changes;
create trigger access_changes_owe_mail after insert on access_changes for each row
  when (new.type in ('identityLinked', 'passwordSet', 'passwordChanged', 'passkeyAdded', 'passkeyRemoved', 'tokenMade', 'totpAdded', 'totpRemoved', 'totpTakenOff', 'recoveryCodesMade', 'recoveryCodeUsed')) execute function notice_owes_mail('access');

create trigger mail_log_in_trail after insert on mail_log for each row when (new.by_person is not null)
  execute function row_in_trail('change', '@outcome', 'mail', 'mail_id', 'by_person', 'id');
