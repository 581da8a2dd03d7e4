-- S agencies: a jobseeker's choice to have the registration provided to placement agencies and local governments.
create table agency_choice (
  jobseeker_id bigint primary key references jobseeker on delete cascade,
  terms_version text not null,
  since timestamptz not null,
  stopped_at timestamptz,
  check (stopped_at >= since)
);
