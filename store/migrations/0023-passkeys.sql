-- Passkeys of people with a local account: public keys only, the private one never leaves its owner's device.

create table passkeys (
  credential_id text primary key check (credential_id <> ''),
  person_id text not null references people (id),
  name text not null check (name <> ''),
  public_key bytea not null,
  -- Of the authenticator: one that goes back says that the key was copied. Many say 0 for ever.
  counter bigint not null,
  transports text[] not null,
  made_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_person on passkeys (person_id);

alter table access_changes drop constraint access_changes_type_check;
alter table access_changes add constraint access_changes_type_check check (type in
  ('identityLinked', 'accountLinkMade', 'accountClosed', 'accountOpened', 'passwordSet', 'passwordChanged', 'tokenMade', 'tokenRevoked', 'tokenUsed', 'passkeyAdded', 'passkeyRemoved'));
