-- The socialtilsyn's own quality models: apart from ours in every way. A version is never changed: a corrected text is the next one.

create table supervision_models (
  id text primary key check (id ~ '^[A-Za-z0-9.-]{1,40}$'),
  name text not null check (name <> ''),
  body jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  corrects text references supervision_models (id),
  created_by text references people (id),
  created_at timestamptz not null
);
create trigger supervision_models_append_only before update or delete on supervision_models
  for each row execute function refuse_change();
create trigger supervision_models_not_emptied before truncate on supervision_models for each statement execute function refuse_change();
