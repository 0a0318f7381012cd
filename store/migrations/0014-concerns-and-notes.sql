-- Beside the case and never in its report: that somebody was told of an acute concern, and the audit team's own working notes.

create table concerns (
  id uuid primary key,
  case_id uuid not null references cases (id),
  author text not null references people (id),
  at timestamptz not null,
  told_to text not null check (told_to in ('manager', 'centreChief', 'notification', 'police', 'supervision')),
  -- Who was told, by function or authority: no case content has a column.
  whom text not null check (length(whom) between 1 and 200),
  told_at timestamptz not null,
  about_leader boolean not null,
  shown_to_offer boolean not null,
  check (not (about_leader and told_to = 'manager'))
);
create index concerns_case on concerns (case_id, at);
create trigger concerns_append_only before update or delete on concerns
  for each row execute function refuse_change();

create table working_notes (
  case_id uuid not null references cases (id),
  id text not null,
  version integer not null check (version > 0),
  author text not null references people (id),
  at timestamptz not null,
  text text not null,
  requirement_ids text[] not null default '{}',
  withdrawn boolean not null default false,
  primary key (case_id, id, version)
);
create trigger working_notes_append_only before update or delete on working_notes
  for each row execute function refuse_change();
