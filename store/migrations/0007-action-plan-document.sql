-- The action plan is a document of its own, with versions.

alter table reports drop constraint reports_kind_check;
alter table reports add constraint reports_kind_check check (kind in ('startLetter', 'hearingDraft', 'finalReport', 'decisionDocument', 'actionPlan'));
