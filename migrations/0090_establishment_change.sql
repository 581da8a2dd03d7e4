-- T6(8): the copy in which an employer changes a registered establishment, until the office has confirmed it.
create table establishment_change (
  establishment_id bigint primary key references establishment on delete cascade,
  content jsonb not null,
  begun_at timestamptz not null,
  updated_at timestamptz not null
);

-- Papers that go with a change: gathered beside the copy, handed over with the filing.
create table establishment_change_file (
  establishment_id bigint not null references establishment_change on delete cascade,
  file_id uuid not null unique references file,
  position smallint not null check (position between 1 and 5),
  primary key (establishment_id, position)
);

create table filing_file (
  filing_id bigint not null references filing on delete cascade,
  file_id uuid not null unique references file,
  position smallint not null check (position between 1 and 5),
  primary key (filing_id, position)
);
