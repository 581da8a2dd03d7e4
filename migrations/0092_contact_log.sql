-- What staff and an employer spoke about, outside the site; the employer's office reads it.
create table contact_entry (
  id bigint generated always as identity primary key,
  establishment_id bigint not null references establishment on delete cascade,
  office_code text not null,
  on_day date not null,
  channel text not null check (channel in ('telephone', 'counter', 'visit', 'email', 'letter')),
  with_whom text not null check (length(with_whom) <= 80),
  about text not null check (length(about) between 1 and 2000),
  by_user text references auth_user ("id") on delete set null,
  by_label text not null,
  created_at timestamptz not null
);
create index contact_entry_establishment on contact_entry (establishment_id, id desc);

-- Numbers by week of an office.
create index filing_filed on filing (office_code, filed_at);
