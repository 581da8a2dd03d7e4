-- G change, S restrict, T10(1): what an employer asks for an accepted posting is a filing, too.
alter table filing drop constraint filing_kind_check;
alter table filing add constraint filing_kind_check check (kind in (
  'establishment', 'establishmentChange', 'posting', 'postingChange', 'postingDisclosure', 'postingExtension', 'postingStop',
  'postingResume', 'image'));

-- Two requests that write into the same content never wait at once.
create unique index filing_one_content_request on filing (posting_id)
  where state in ('waiting', 'asked') and kind in ('postingChange', 'postingDisclosure');
create index filing_posting_requests on filing (posting_id)
  where state in ('waiting', 'asked') and kind in ('postingChange', 'postingDisclosure', 'postingExtension', 'postingStop',
    'postingResume');

-- The copy of an accepted posting in which its employer prepares a change, and what it was copied from.
create table posting_edit (
  posting_id bigint primary key references posting on delete cascade,
  base jsonb not null,
  content jsonb not null,
  updated_at timestamptz not null
);

-- A posting kept under a name, to begin new ones from.
create table posting_template (
  id bigint generated always as identity primary key,
  establishment_id bigint not null references establishment,
  name text not null check (name <> ''),
  kind text not null check (kind in ('general', 'university', 'highschool', 'seasonal', 'migrant')),
  content jsonb not null,
  created_at timestamptz not null,
  unique (establishment_id, name)
);

-- T8(3): documents that an employer sent with an answer; the office that asked sees them.
create table filing_document (
  id bigint generated always as identity primary key,
  filing_id bigint not null references filing on delete cascade,
  message_id bigint not null references filing_message on delete cascade,
  file_id uuid not null unique references file
);
create index filing_document_filing on filing_document (filing_id, id);
