-- Mails that were given up are few and counted often (`/metrics`).
create index outbox_failed on outbox (failed_at) where failed_at is not null;
