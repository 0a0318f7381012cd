-- A second factor for local accounts: a code from an app (TOTP, RFC 6238), and codes for the day on which the app is lost.

create table totp_secrets (
  person_id text primary key references people (id),
  -- In cipher where there is a key, then `key_id` names it; null: as it is.
  secret bytea not null,
  key_id text check (key_id <> ''),
  -- Of the recovery codes' hashes.
  salt bytea not null check (octet_length(salt) = 16),
  made_at timestamptz not null,
  -- The 30-second step of the code that was used last: none of it or before it opens anything again.
  last_step bigint not null,
  last_used_at timestamptz
);
create table recovery_codes (
  person_id text not null references totp_secrets (person_id),
  code_hash bytea not null check (octet_length(code_hash) = 32),
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- Whether a session was begun with two factors, and when its owner last proved who they are.
alter table sessions add column strong boolean not null default false;
alter table sessions add column proved_at timestamptz not null default clock_timestamp();

alter table access_changes drop constraint access_changes_type_check;
alter table access_changes add constraint access_changes_type_check check (type in
  ('identityLinked', 'accountLinkMade', 'accountClosed', 'accountOpened', 'passwordSet', 'passwordChanged', 'tokenMade', 'tokenRevoked', 'tokenUsed', 'passkeyAdded', 'passkeyRemoved',
   'directoryLinked', 'directoryChanged', 'totpAdded', 'totpRemoved', 'totpTakenOff', 'recoveryCodesMade', 'recoveryCodeUsed', 'administratorKept'));
