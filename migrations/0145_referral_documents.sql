-- T11(3): what a jobseeker sends along when applying with a referral on the page; erased with the result, a cancellation, or three months
-- after the posting ended.
create table referral_document (
  referral_id bigint not null references referral on delete cascade,
  position smallint not null,
  file_id uuid not null unique references file,
  primary key (referral_id, position)
);
alter table referral add column documents_erased_at timestamptz;

create or replace function erase_draft_file() returns trigger language plpgsql as $$
begin
  delete from file where id = old.file_id
    and not exists (select from application_document as document where document.file_id = old.file_id)
    and not exists (select from referral_document as document where document.file_id = old.file_id);
  return old;
end $$;
