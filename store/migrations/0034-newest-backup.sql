-- When the newest backup was taken, and how large it is: so that somebody is told when backups stop. Notices of the last hour are counted.
create table newest_backup (
  only_row boolean primary key default true check (only_row),
  taken_at timestamptz not null,
  -- Of the unpacked tables.
  bytes bigint not null
);
create index supervision_notices_by_day on supervision_notices using brin (at);
