-- Papers that a jobseeker keeps for applying: the person's own; an application gets copies.
create table library_document (
  id bigint generated always as identity primary key,
  jobseeker_id bigint not null references jobseeker on delete cascade,
  place smallint not null check (place between 1 and 10),
  kind text not null check (kind in ('resume', 'history', 'jobCard', 'other')),
  file_id uuid not null unique references file,
  kept_at timestamptz not null,
  unique (jobseeker_id, place)
);

-- 履歴書 in work, section by section.
create table resume (
  jobseeker_id bigint primary key references jobseeker on delete cascade,
  content jsonb not null,
  updated_at timestamptz not null
);
