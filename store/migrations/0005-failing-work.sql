-- How owed work fails: how often, since when, and whether the administrator has been told, which is done once.
alter table owed_work add column attempts integer not null default 0;
alter table owed_work add column failing_since timestamptz;
alter table owed_work add column told_at timestamptz;
create index owed_work_failing on owed_work (failing_since) where failing_since is not null and done_at is null and cancelled_at is null;
