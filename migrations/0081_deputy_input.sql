-- A posting that staff typed in for an employer from a paper application: the desk may write in it until it is filed.
alter table posting add column by_deputy boolean not null default false;
