-- T10(2): which announcement of the end of validity went out last; forgotten when the end moves.
alter table jobseeker add column validity_notice smallint check (validity_notice in (14, 7, 1));
create index jobseeker_valid on jobseeker (valid_through) where invalid_from is null;

-- T13(1), T13(2): the page of a jobseeker or an establishment was withdrawn, or is erased for good.
alter table jobseeker add column withdrawn_on date, add column erased_on date;
alter table establishment add column withdrawn_on date, add column erased_on date;
create index jobseeker_withdrawn on jobseeker (withdrawn_on) where withdrawn_on is not null and erased_on is null;
create index establishment_withdrawn on establishment (withdrawn_on) where withdrawn_on is not null and erased_on is null;
