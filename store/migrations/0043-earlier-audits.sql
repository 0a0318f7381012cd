-- Audits from before this service, as a spreadsheet told of them. They are history: no case, deadline or notice comes of them. A row is
-- never changed; told anew, the same day of an offer gets its next version.
create table earlier_audits (
  offer_id text not null references offers (id),
  audited_on date not null,
  version integer not null check (version > 0),
  cycle text not null,
  outcome text not null check (outcome in ('accredited', 'accreditedWithFollowUp', 'notYetAccredited')),
  summary text not null,
  source text not null,
  person_id text not null references people (id),
  at timestamptz not null default clock_timestamp(),
  primary key (offer_id, audited_on, version)
);
create trigger earlier_audits_append_only before update or delete on earlier_audits for each row execute function refuse_change();
create trigger earlier_audits_not_emptied before truncate on earlier_audits for each statement execute function refuse_change();
