-- A private calendar of one account's page. The address is made of the mark: a new mark makes the old address worthless.
create table calendar_feed (
  membership_id bigint primary key references membership on delete cascade,
  mark uuid not null,
  made_at timestamptz not null
);

-- Which announcement of a date went out last, so that each goes out once at each distance.
create table date_notice (
  owner text not null,
  date_key text not null,
  on_day date not null,
  days smallint not null check (days in (14, 7, 1)),
  primary key (owner, date_key)
);
create index date_notice_day on date_notice (on_day);
