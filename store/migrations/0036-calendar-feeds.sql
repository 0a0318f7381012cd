-- Private calendar feeds: a secret address opens one, read only, for one person; only its hash is kept.
create table calendar_feeds (
  id uuid primary key default gen_random_uuid(),
  person_id text not null references people (id),
  kind text not null check (kind in ('own', 'offer', 'below')),
  offer_id text references offers (id),
  secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
  created_at timestamptz not null,
  revoked_at timestamptz,
  last_read_at timestamptz,
  check ((kind = 'offer') = (offer_id is not null))
);
create index calendar_feeds_person on calendar_feeds (person_id);
alter table access_changes drop constraint access_changes_type_check;
alter table access_changes add constraint access_changes_type_check check (type in
  ('identityLinked', 'accountLinkMade', 'accountClosed', 'accountOpened', 'passwordSet', 'passwordChanged', 'tokenMade', 'tokenRevoked', 'tokenUsed', 'passkeyAdded', 'passkeyRemoved',
   'directoryLinked', 'directoryChanged', 'totpAdded', 'totpRemoved', 'totpTakenOff', 'recoveryCodesMade', 'recoveryCodeUsed', 'administratorKept', 'calendarFeedMade', 'calendarFeedEnded'));
