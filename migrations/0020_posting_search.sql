-- What the posting index is built from. One row for every posting that may be found, written in the same transaction as the
-- posting itself. Codes are the places of the values in src/search/codes.ts. No foreign keys: the row is derived, can be
-- written again at any time, and is written by COPY at national size.
create table posting_search (
  posting_id bigint primary key,
  posting_number text not null,
  establishment_id bigint not null,
  establishment_number text,
  disclosure smallint not null check (disclosure between 1 and 3),
  organisation text,
  kind smallint not null check (kind between 0 and 4),
  accepted_on date not null,
  valid_through date not null,
  employment smallint not null check (employment between 1 and 7),
  places text[] not null,
  lat real check (lat between -90 and 90),
  lng real check (lng between -180 and 180),
  lines text[] not null default '{}',
  stations text[] not null default '{}',
  categories text[] not null default '{}',
  occupations text[] not null default '{}',
  wage_type smallint not null check (wage_type between 0 and 4),
  wage_base integer check (wage_base >= 0),
  wage_total integer check (wage_total >= 0),
  monthly_base integer check (monthly_base >= 0),
  monthly_total integer check (monthly_total >= 0),
  -- from and to of each 就業時間, minutes from midnight, one after the other
  hours smallint[] not null default '{}' check (cardinality(hours) in (0, 2, 4, 6)),
  overtime_hours smallint check (overtime_hours >= 0),
  holidays smallint not null default 0,
  two_day_week smallint not null check (two_day_week between 0 and 2),
  annual_holidays smallint check (annual_holidays between 0 and 366),
  contract smallint not null check (contract between 0 and 3),
  insurances smallint not null default 0,
  renewal smallint not null check (renewal between 0 and 2),
  retirement_age smallint check (retirement_age between 0 and 120),
  employees integer check (employees >= 0),
  industry text,
  driving_licence smallint not null check (driving_licence between 0 and 2),
  licences text[] not null default '{}',
  age_from smallint check (age_from between 0 and 120),
  age_to smallint check (age_to between 0 and 120),
  -- places of src/search/codes.ts FLAGS, all of them: also for-disabled, full-time, part-time
  flags integer not null default 0,
  -- folded (src/search/fold.ts): the index and plain SQL read the same characters
  body text not null check (length(body) <= 20000),
  employer text not null check (length(employer) <= 1000)
);

-- The gap-free feed of what changed. Commit order is not `seq` order: a reader takes only rows whose `xid` is below the
-- horizon of running transactions (pg_snapshot_xmin), ordered by (xid, seq); none can then appear behind it.
create table posting_change (
  seq bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  posting_id bigint not null,
  kind text not null check (kind in ('put', 'remove')),
  at timestamptz not null default now()
);
create index posting_change_by_horizon on posting_change (xid, seq);

-- Changes below this transaction were deleted from the feed: a reader that had not got so far must read everything again.
create table posting_change_floor (
  is_one boolean primary key default true check (is_one),
  below xid8 not null,
  -- counts the times that the table was filled without the feed being told (COPY): a reader of another epoch reads everything again
  epoch bigint not null default 0
);
insert into posting_change_floor (below) values ('0');

create function posting_change_wake() returns trigger language plpgsql as $$
begin
  perform pg_notify('posting_change', '');
  return null;
end
$$;
create trigger posting_change_wake after insert on posting_change for each statement execute function posting_change_wake();
