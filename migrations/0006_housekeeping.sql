-- Mails that are done with are found by when they ended.
create index outbox_over on outbox (coalesce(sent_at, failed_at)) where sent_at is not null or failed_at is not null;
create index mailbox_received on mailbox (received_at);
