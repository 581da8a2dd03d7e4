-- Where one click stops mails of this kind (RFC 8058): told in the header of the mail.
alter table outbox add column unsubscribe_url text;
