-- T8(3), T6(8): what an employer hands in with a filing (`position`: its place among at most five) and with an answer (`message_id`)
-- stands in one table.
alter table filing_document alter column message_id drop not null;
alter table filing_document add column position smallint check (position between 1 and 5);
insert into filing_document (filing_id, position, file_id)
  select filing_id, position, file_id from filing_file order by filing_id, position;
drop table filing_file;
alter table filing_document add constraint filing_document_came_with check ((message_id is null) = (position is not null));
create unique index filing_document_place on filing_document (filing_id, position) where position is not null;
