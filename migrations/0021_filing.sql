-- 事業所番号 are counted up by the four digits of the office they begin with.
alter table number_series drop constraint number_series_kind_check;
alter table number_series add constraint number_series_kind_check check (kind in ('posting', 'jobseeker', 'establishment'));

-- G visit: the last announcement of the deadline that was sent (days before it), so that each goes out once.
alter table posting_state add column visit_notice smallint check (visit_notice in (5, 1));
create index posting_state_visit on posting_state (visit_due) where state in ('filed', 'asked', 'sentBack');

-- One row waits at a desk: who looked at it last and when it changed are read with it.
create index filing_posting on filing (posting_id, id desc) where posting_id is not null;
create index filing_decided on filing (office_code, decided_at) where decided_at is not null;
