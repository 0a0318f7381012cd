-- A version of the quality model can be given the day on which it comes into force. Until the day has come it can be moved and taken back;
-- then the version's workflow puts it in force.

alter table quality_models
  -- 00:00 in Copenhagen. Empty where no day is given, and once it has come.
  add column coming_on date,
  add column coming_version integer not null default 0,
  add column told_version integer not null default 0,
  add column told_epoch integer not null default 0,
  add column told_namespace text,
  add check (coming_on is null or status = 'approved');
-- Of two that come on one day nobody could say which is in force after it.
create unique index quality_models_coming on quality_models (family, coming_on) where coming_on is not null;

-- Every day that was given, by whom; an empty one was taken back, or had come (then nobody is the actor, or whoever put the version in force).
create table quality_model_days (
  model_id text not null references quality_models (id),
  version integer not null,
  on_day date,
  actor text references people (id),
  at timestamptz not null,
  primary key (model_id, version)
);
create trigger quality_model_days_append_only before update or delete on quality_model_days
  for each row execute function refuse_change();
