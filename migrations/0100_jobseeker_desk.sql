-- The life of a registration at the desk: what staff set, consultations, why a record is opened, 管轄 that changes.

alter table jobseeker
  -- T10(2): office-registered as a disabled person, without expiry
  add column registered_disabled boolean not null default false,
  -- T10(2): last day as 大卒等; from the next on 一般. valid_through is the last day of all
  add column university_through date,
  add column turned_general_on date,
  -- T10(2): last day by what the person asked; null where it is valid_through
  add column asked_through date,
  add column benefits_from date,
  add column benefits_through date,
  add column training_from date,
  add column training_through date,
  -- a page is opened later by this address (認証キー)
  add column counter_email text check (counter_email = lower(counter_email)),
  add column name_key text generated always as (regexp_replace(normalize(name, NFKC), '\s', '', 'g')) stored,
  add column kana_key text generated always as (regexp_replace(normalize(kana, NFKC), '\s', '', 'g')) stored,
  add check ((benefits_from is null) = (benefits_through is null) and benefits_from <= benefits_through),
  add check ((training_from is null) = (training_through is null) and training_from <= training_through);

drop index jobseeker_name;
create index jobseeker_name on jobseeker (name_key, birth_date);
create index jobseeker_kana on jobseeker (kana_key, birth_date);
create unique index jobseeker_counter_email on jobseeker (counter_email) where counter_email is not null;
create index jobseeker_graduates on jobseeker (university_through) where university_through is not null and turned_general_on is null;
create index jobseeker_residence on jobseeker (office_code, (content #>> '{person,municipality}'));
create index application_no_show on application (jobseeker_id) where state = 'noShow';

-- Registrations of 大卒等 that were valid through 31 March only.
update jobseeker set university_through = valid_through, valid_through = make_date(extract(year from valid_through)::int, 6, 30)
  where content #>> '{situation,newGraduate}' = 'true' and to_char(valid_through, 'MM-DD') = '03-31';

-- C, T10(2): what was talked about. `body` is for staff only, `next_steps` for the person too.
create table consultation_record (
  id bigint generated always as identity primary key,
  jobseeker_id bigint not null references jobseeker on delete cascade,
  office_code text not null,
  held_on date not null,
  channel text not null check (channel in ('counter', 'telephone', 'online')),
  body text not null,
  next_steps text not null default '',
  asks_to_continue boolean not null,
  extended_through date,
  by_user text references auth_user ("id") on delete set null,
  by_label text not null,
  created_at timestamptz not null
);
create index consultation_record_jobseeker on consultation_record (jobseeker_id, held_on desc, id desc);

-- P5: why a member of staff opens a record; asked once a day and person.
create table record_reason (
  user_id text not null references auth_user ("id") on delete cascade,
  jobseeker_id bigint not null references jobseeker on delete cascade,
  reason text not null,
  day date not null,
  primary key (user_id, jobseeker_id)
);
create index record_reason_day on record_reason (day);

-- T7(9): a municipality passes from one office to another.
create table jurisdiction_change (
  id bigint generated always as identity primary key,
  municipality text not null,
  from_office text not null,
  to_office text not null,
  effective_on date not null,
  procedure_through date not null,
  entered_by text references auth_user ("id") on delete set null,
  entered_label text not null,
  created_at timestamptz not null,
  check (from_office <> to_office and procedure_through >= effective_on),
  unique (municipality, from_office, effective_on)
);

-- Whom it concerns, what they were told, and when they completed the procedure.
create table jurisdiction_move (
  change_id bigint not null references jurisdiction_change on delete cascade,
  jobseeker_id bigint not null references jobseeker on delete cascade,
  notice smallint not null check (notice in (0, 7, 1)),
  done_at timestamptz,
  primary key (change_id, jobseeker_id)
);
comment on column jurisdiction_move.notice is '0: told when it was entered; 7, 1: reminded so many days before the last day';
create index jurisdiction_move_open on jurisdiction_move (jobseeker_id) where done_at is null;
