-- P5: staff say once a day why they open a record: a person's, and now an establishment's too.
alter table record_reason drop constraint record_reason_pkey;
alter table record_reason alter column jobseeker_id drop not null;
alter table record_reason add column establishment_id bigint references establishment on delete cascade;
alter table record_reason add constraint record_reason_of_one check (num_nonnulls(jobseeker_id, establishment_id) = 1);
create unique index record_reason_jobseeker on record_reason (user_id, jobseeker_id);
create unique index record_reason_establishment on record_reason (user_id, establishment_id);
