-- A spreadsheet that somebody has sent and looks at before it is loaded. It is theirs alone, is kept a day at the most, and is gone when it is loaded.
create table table_uploads (
  id uuid primary key,
  person_id text not null references people (id),
  purpose text not null,
  key text not null,
  name text not null,
  kind text not null check (kind in ('xlsx', 'csv')),
  sha256 bytea not null,
  bytes bytea not null,
  at timestamptz not null default clock_timestamp(),
  unique (person_id, key)
);
create index table_uploads_at on table_uploads (at);
