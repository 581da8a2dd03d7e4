-- P4: what was handed to somebody outside for a purpose beyond placement work, by consent or by law.
create table outside_provision (
  id bigint generated always as identity primary key,
  jobseeker_id bigint not null references jobseeker,
  office_code text not null,
  provided_on date not null,
  recipient text not null check (length(recipient) between 1 and 200),
  what text not null check (length(what) between 1 and 400),
  ground text not null check (ground in ('consent', 'law')),
  basis text not null check (length(basis) between 1 and 200),
  -- false where the law asks that the person is not told (an inquiry of the police)
  told boolean not null check (told or ground = 'law'),
  by_user text,
  by_label text not null,
  created_at timestamptz not null
);
create index outside_provision_jobseeker on outside_provision (jobseeker_id, provided_on desc, id desc);
