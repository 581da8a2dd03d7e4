-- T6(7): since when the service of an employer is stopped, for everybody who reads postings; `service_stop` says why and by whom.
alter table establishment add column stopped_at timestamptz;
update establishment e set stopped_at = s.stopped_at
  from service_stop s where s.establishment_id = e.id and s.kind = 'stop' and s.state = 'active';
