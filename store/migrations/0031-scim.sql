-- People and groups as an identity provider's directory tells of them (SCIM 2.0). What the directory takes away ends a way in, never a history.
create table scim_resources (
  provider text not null check (provider <> ''),
  id uuid not null,
  kind text not null check (kind in ('User', 'Group')),
  -- The user's name or the group's, in small letters: one of each name.
  name_key text not null,
  data jsonb not null,
  person_id text references people (id),
  version integer not null default 1,
  created_at timestamptz not null,
  modified_at timestamptz not null,
  primary key (provider, id),
  unique (provider, kind, name_key),
  unique (provider, person_id)
);
alter table access_changes drop constraint access_changes_type_check;
alter table access_changes add constraint access_changes_type_check check (type in
  ('identityLinked', 'accountLinkMade', 'accountClosed', 'accountOpened', 'passwordSet', 'passwordChanged', 'tokenMade', 'tokenRevoked', 'tokenUsed', 'passkeyAdded', 'passkeyRemoved', 'directoryLinked', 'directoryChanged'));
