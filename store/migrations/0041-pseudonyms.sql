-- Somebody who has left becomes a number: a stable one, given once, so that what they did stays one person's. The name itself is nowhere.
create table pseudonyms (
  person_id text primary key references people (id),
  no bigint generated always as identity unique,
  by_person text not null references people (id),
  at timestamptz not null
);
create trigger pseudonyms_append_only before update or delete on pseudonyms for each row execute function refuse_change();

alter table access_changes drop constraint access_changes_type_check;
alter table access_changes add constraint access_changes_type_check check (type in
  ('identityLinked', 'accountLinkMade', 'accountClosed', 'accountOpened', 'passwordSet', 'passwordChanged', 'tokenMade', 'tokenRevoked', 'tokenUsed', 'passkeyAdded', 'passkeyRemoved',
   'directoryLinked', 'directoryChanged', 'totpAdded', 'totpRemoved', 'totpTakenOff', 'recoveryCodesMade', 'recoveryCodeUsed', 'administratorKept', 'calendarFeedMade', 'calendarFeedEnded', 'pseudonymised'));
