-- T6(7), T7(7): the office stops the service of a page. T6(9), T7(11): for security the operator, a bureau or an office stops or deletes an
-- account, or asks its owner for a check or an act first.
create table service_stop (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('stop', 'emergency')),
  jobseeker_id bigint references jobseeker on delete cascade,
  establishment_id bigint references establishment on delete cascade,
  -- null again when the account was deleted: what was decided stays
  user_id text references auth_user ("id") on delete set null,
  state text not null check (state in ('asked', 'active', 'solved', 'lifted', 'deleted')),
  reason text not null check (length(reason) between 1 and 1000),
  opened_at timestamptz not null,
  opened_label text not null,
  office_code text,
  -- what the owner was asked to check or do, by when, and what they said
  asked text,
  due_on date,
  answer text,
  answered_at timestamptz,
  stopped_at timestamptz,
  ended_at timestamptz,
  ended_label text,
  ended_reason text,
  check (kind = 'emergency' or num_nonnulls(jobseeker_id, establishment_id) = 1),
  check (kind = 'stop' or num_nonnulls(jobseeker_id, establishment_id) = 0),
  check (kind = 'emergency' or state in ('active', 'lifted')),
  check ((asked is null) = (due_on is null)),
  check ((answer is null) = (answered_at is null)),
  check ((state in ('asked', 'active')) = (ended_at is null))
);
create unique index service_stop_jobseeker on service_stop (jobseeker_id) where state = 'active';
create unique index service_stop_establishment on service_stop (establishment_id) where state = 'active';
create unique index service_stop_user on service_stop (user_id) where state in ('asked', 'active');
create index service_stop_of_jobseeker on service_stop (jobseeker_id, id desc) where jobseeker_id is not null;
create index service_stop_of_establishment on service_stop (establishment_id, id desc) where establishment_id is not null;
create index service_stop_of_user on service_stop (user_id, id desc) where user_id is not null;
