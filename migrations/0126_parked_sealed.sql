-- Parked posts are kept encrypted from now on; those in clear, a day old at most, go.
delete from draft where owner like 'visit:%';
