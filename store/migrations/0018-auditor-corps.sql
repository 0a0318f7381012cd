-- What is agreed with each auditor: every version kept, the newest holds. Why somebody is away in a week has no column.

create table auditor_terms (
  person_id text not null references people (id),
  version integer not null check (version > 0),
  trained_on date,
  audits_a_year smallint check (audits_a_year between 0 and 24),
  weeks_away text[] not null default '{}',
  leader_yes boolean,
  by_person text not null references people (id),
  at timestamptz not null,
  primary key (person_id, version)
);
create trigger auditor_terms_append_only before update or delete on auditor_terms
  for each row execute function refuse_change();
