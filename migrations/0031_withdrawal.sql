-- T13(1), T13(2): a page is erased 30 or 31 days after its withdrawal, the registration behind it maybe years later.
alter table jobseeker add column page_erased_on date;
alter table establishment add column page_erased_on date;
drop index jobseeker_withdrawn;
drop index establishment_withdrawn;
create index jobseeker_withdrawn on jobseeker (withdrawn_on) where withdrawn_on is not null and page_erased_on is null;
create index establishment_withdrawn on establishment (withdrawn_on) where withdrawn_on is not null and page_erased_on is null;
create index jobseeker_kept on jobseeker (id) where erased_on is null;
create index establishment_abolished on establishment (id) where state = 'abolished' and erased_on is null;

-- Why a membership is blocked: resuming opens again what withdrawal blocked, and nothing else.
alter table membership add column blocked_for text check (blocked_for = 'withdrawal');
