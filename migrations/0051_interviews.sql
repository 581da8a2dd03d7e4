-- Dates for an interview that an employer proposes about an application, and what became of them.
create table interview (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  establishment_id bigint not null references establishment,
  jobseeker_id bigint not null references jobseeker,
  state text not null check (state in ('proposed', 'accepted', 'othersAsked', 'cancelled')),
  -- names it in calendars, where a higher sequence replaces a lower one
  uid uuid not null unique,
  sequence int not null default 0,
  minutes smallint not null check (minutes between 10 and 480),
  -- place, note and the jobseeker's wish, encrypted: staff do not read what the two arrange (T7(5))
  details bytea not null,
  -- the date agreed on last; calendars take it out again when it no longer holds
  starts_at timestamptz,
  proposed_at timestamptz not null,
  changed_at timestamptz not null,
  check (state <> 'accepted' or starts_at is not null)
);
create index interview_application on interview (application_id, id);
create index interview_jobseeker on interview (jobseeker_id, state);
create index interview_establishment on interview (establishment_id, state);
create unique index interview_one_waiting on interview (application_id) where state in ('proposed', 'othersAsked');

create table interview_slot (
  interview_id bigint not null references interview on delete cascade,
  position smallint not null check (position between 1 and 3),
  starts_at timestamptz not null,
  primary key (interview_id, position),
  unique (interview_id, starts_at)
);
