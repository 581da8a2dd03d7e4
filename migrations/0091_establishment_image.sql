-- G images: at most ten of an establishment, said by their places; re-encoded, in two sizes; public once `published_at` is set.
create table establishment_image (
  id bigint generated always as identity primary key,
  establishment_id bigint not null references establishment on delete cascade,
  position smallint not null check (position between 1 and 10),
  alt text not null check (length(alt) between 1 and 200),
  width smallint not null,
  height smallint not null,
  file_id uuid not null unique references file,
  small_file_id uuid not null unique references file,
  created_at timestamptz not null,
  published_at timestamptz,
  unique (establishment_id, position) deferrable initially deferred
);

-- One request about an image waits at a time: its publication, or another text for it.
create unique index filing_one_image on filing ((content ->> 'image')) where kind = 'image' and state in ('waiting', 'asked');
