-- Signing in at an identity provider: who somebody is there, what is under way, and which roles came from there.

-- An account says that somebody may sign in; a password is one way, a provider another.
alter table accounts alter column username drop not null, alter column password_hash drop not null;

-- The issuer's subject is the person there: a mail address can change hands, a subject cannot.
create table identities (
  issuer text not null check (issuer <> ''),
  subject text not null check (subject <> ''),
  person_id text not null references people (id),
  linked_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (issuer, subject),
  -- One identity a person at each issuer, so that a second one can only be linked where the first is taken away.
  unique (issuer, person_id)
);
create index identities_person on identities (person_id);

-- What a browser has begun and not finished. Bound to the browser by a secret of which the hash is kept; used once.
create table sign_in_flows (
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  browser_hash bytea not null check (octet_length(browser_hash) = 32),
  data jsonb not null,
  expires_at timestamptz not null
);
create index sign_in_flows_expires on sign_in_flows (expires_at);

-- The provider by which a session was begun; null: by a password.
alter table sessions add column provider text check (provider <> '');
-- The provider whose groups gave the role; null: a person gave it.
alter table role_holdings add column provider text check (provider <> '');

-- Who changed what about somebody's way in: ids and instants, never a secret.
create table access_changes (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null references people (id),
  person_id text not null references people (id),
  type text not null check (type in ('identityLinked')),
  data jsonb not null
);
create index access_changes_person on access_changes (person_id, id);
create trigger access_changes_append_only before update or delete on access_changes
  for each row execute function refuse_change();
create trigger access_changes_not_emptied before truncate on access_changes for each statement execute function refuse_change();
