-- How far a spreadsheet has come while it is read or loaded, under its sender's key: only so that a page can say it. Gone after a day.
create table import_progress (
  person_id text not null references people (id),
  key text not null,
  phase text not null check (phase in ('reading', 'checking', 'writing', 'done')),
  done integer not null,
  total integer not null,
  at timestamptz not null default clock_timestamp(),
  primary key (person_id, key)
);

-- What a spreadsheet wrote into the record, with every value that it changed: who, when, and from which file.
create table imports (
  id uuid primary key,
  kind text not null,
  name text not null,
  sha256 bytea not null,
  person_id text not null references people (id),
  at timestamptz not null default clock_timestamp(),
  rows jsonb not null
);
create trigger imports_append_only before update or delete on imports for each row execute function refuse_change();
create trigger imports_not_emptied before truncate on imports for each statement execute function refuse_change();
create trigger imports_in_trail after insert on imports for each row execute function row_in_trail('change', 'loadImport', 'import', 'id', 'person_id', '');
