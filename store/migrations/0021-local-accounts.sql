-- Local accounts: one-time links by which somebody sets a password, browsers in which somebody has signed in before, and what was changed.

alter table accounts add column last_used_at timestamptz;

-- One living link a person: a new one takes the place of the former.
create table account_links (
  person_id text primary key references people (id),
  secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
  made_by text not null references people (id),
  made_at timestamptz not null,
  expires_at timestamptz not null
);

-- A browser in which somebody has signed in: its tries are counted apart, so that others cannot keep them out by failing on purpose.
create table known_browsers (
  secret_hash bytea not null check (octet_length(secret_hash) = 32),
  person_id text not null references people (id),
  expires_at timestamptz not null,
  primary key (secret_hash, person_id)
);
create index known_browsers_expires on known_browsers (expires_at);

alter table access_changes drop constraint access_changes_type_check;
alter table access_changes add constraint access_changes_type_check check (type in
  ('identityLinked', 'accountLinkMade', 'accountClosed', 'accountOpened', 'passwordSet', 'passwordChanged'));
