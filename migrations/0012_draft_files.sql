-- Files taken before their form is sent; they go with the draft, or become the application's.
create table draft_file (
  owner text not null,
  form text not null,
  file_id uuid not null references file on delete cascade,
  position bigint generated always as identity,
  primary key (owner, form, file_id),
  foreign key (owner, form) references draft (owner, form) on delete cascade
);

create function erase_draft_file() returns trigger language plpgsql as $$
begin
  delete from file where id = old.file_id
    and not exists (select from application_document as document where document.file_id = old.file_id);
  return old;
end $$;

create trigger draft_file_erased after delete on draft_file for each row execute function erase_draft_file();
