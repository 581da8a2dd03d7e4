import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { allow } from '#kernel/refusal.ts';
import { mailboxMailer } from '#platform/mail/mailbox.ts';
import type { Letter, Mailer } from '#platform/mail/mailer.ts';
import { smtpMailer } from '#platform/mail/smtp.ts';
import { SYSTEM, useCase } from '#platform/usecase.ts';
import { testApp } from '#test/support/app.ts';
import { claimMails, deliver, deliverBatch, MOST_ATTEMPTS, messageIdOf, type Step, startOutbox } from './outbox.ts';

const { app, db, clock, database } = await testApp('2026-11-23');

beforeEach(async () => {
  await db.deleteFrom('outbox').execute();
  await db.deleteFrom('mailbox').execute();
});

async function post(count: number, to = (n: number) => `person${n}@example.jp`): Promise<void> {
  await useCase(app, { actor: SYSTEM }, 'test', async ({ mail }) => {
    for (let n = 0; n < count; n += 1) {
      await mail({ kind: 'test', about: `thing:${n}`, to: to(n), subject: `お知らせ ${n}`, body: `本文 ${n}\n二行目` });
    }
    return allow();
  });
}

/** What each Message-ID arrived as, and how often. */
function counting(): Mailer & { arrived: Map<string, number> } {
  const arrived = new Map<string, number>();
  return {
    arrived,
    send: async (letter: Letter) => {
      arrived.set(letter.messageId, (arrived.get(letter.messageId) ?? 0) + 1);
    },
    check: async () => undefined,
    close: () => undefined,
  };
}

const leasesRunOut = () =>
  db
    .updateTable('outbox')
    .set({ leased_until: clock.now().subtract({ hours: 9_000 }) })
    .where('leased_until', 'is not', null)
    .execute();

const waiting = async () =>
  (await db.selectFrom('outbox').select('id').where('sent_at', 'is', null).where('failed_at', 'is', null).execute())
    .length;

class Dead extends Error {}

test.each<[Step, number]>([
  ['claimed', 1],
  ['sent', 2],
  ['settled', 1],
])(
  'R4: a worker that dies at "%s" loses nothing; each mail arrives %i time(s), under one Message-ID',
  async (step, times) => {
    await post(5);
    const mailer = counting();
    const dying = (at: Step) => {
      if (at === step) throw new Dead();
    };
    await expect(deliverBatch(app, mailer, dying)).rejects.toThrow(Dead);
    await leasesRunOut();
    await deliverBatch(app, mailer);
    expect(await waiting()).toBe(0);
    expect([...mailer.arrived.values()]).toEqual([times, times, times, times, times]);
  },
);

test('R5: a stale worker whose claim was taken writes nothing, whether it succeeded or failed', async () => {
  await post(1);
  const [stale] = await claimMails(app, 1);
  await leasesRunOut();
  const [fresh] = await claimMails(app, 1);
  if (!stale || !fresh) throw new Error('no claim');
  const before = await db.selectFrom('outbox').selectAll().execute();
  const failing: Mailer = { ...counting(), send: () => Promise.reject(new Error('down')) };
  expect(await deliver(app, counting(), stale)).toBe(false);
  expect(await deliver(app, failing, stale)).toBe(false);
  expect(await db.selectFrom('outbox').selectAll().execute()).toEqual(before);
  expect(await deliver(app, counting(), fresh)).toBe(true);
  expect(await waiting()).toBe(0);
});

test('two workers at once deliver each mail once', async () => {
  await post(60);
  const mailer = counting();
  const untilEmpty = async () => {
    while ((await deliverBatch(app, mailer)) > 0);
  };
  await Promise.all([untilEmpty(), untilEmpty()]);
  expect(await waiting()).toBe(0);
  expect(mailer.arrived.size).toBe(60);
  expect(new Set(mailer.arrived.values())).toEqual(new Set([1]));
});

test('a failing mail is tried again later and later, then given up', async () => {
  await post(1);
  const failing: Mailer = { ...counting(), send: () => Promise.reject(new Error('server down')) };
  const waits: number[] = [];
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    expect(await deliverBatch(app, failing)).toBe(1);
    expect(await deliverBatch(app, failing)).toBe(0);
    const row = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
    if (row.failed_at) break;
    const wait = row.due_at.since(clock.now()).total('seconds');
    waits.push(wait);
    clock.advance({ seconds: wait });
  }
  expect(waits.slice(0, 4)).toEqual([30, 60, 120, 240]);
  expect(waits).toHaveLength(MOST_ATTEMPTS - 1);
  const row = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ attempt: MOST_ATTEMPTS, sent_at: null, last_error: 'server down', leased_until: null });
  expect(row.failed_at).not.toBeNull();
});

test('the mailbox keeps the same Message-ID once', async () => {
  const mailer = mailboxMailer(app);
  const letter = { unsubscribeUrl: null, messageId: '<1@example.jp>', to: 'a@example.jp', subject: 's', body: 'b' };
  await mailer.send(letter);
  await mailer.send(letter);
  expect(await db.selectFrom('mailbox').select('message_id').execute()).toEqual([{ message_id: '<1@example.jp>' }]);
});

test('a committed mail wakes the worker at once', async () => {
  const loop = startOutbox(app, mailboxMailer(app), database.url);
  const heard = async () => {
    const { rows } = await database.pool.query<{ n: number }>(
      `select count(*) as n from pg_stat_activity where datname = current_database() and query like 'listen%'`,
    );
    return rows[0]?.n === 1;
  };
  await expect.poll(heard, { timeout: 5_000 }).toBe(true);
  await post(1);
  const arrived = async () => (await db.selectFrom('mailbox').select('subject').execute()).map((row) => row.subject);
  await expect.poll(arrived, { interval: 20, timeout: 2_000 }).toEqual(['お知らせ 0']);
  await loop.stop();
});

const received: { to: string[]; text: string }[] = [];
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => {
    if (!address.startsWith('unknown')) return done();
    done(Object.assign(new Error('no such user'), { responseCode: 550 }));
  },
  onData: (stream, session, done) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map((each) => each.address), text });
      done();
    });
  },
});
await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
afterAll(() => new Promise<void>((done) => smtp.close(done)));

test('SMTP: mails arrive with their fixed Message-ID; a refused address is given up at once', async () => {
  const { port } = smtp.server.address() as { port: number };
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'ハローワーク <no-reply@hellowork.example>');
  await mailer.check();
  await post(2, (n) => (n === 0 ? 'taro@example.jp' : 'unknown@example.jp'));
  expect(await deliverBatch(app, mailer)).toBe(2);
  mailer.close();
  const rows = await db.selectFrom('outbox').selectAll().orderBy('id').execute();
  expect(rows[0]?.sent_at).not.toBeNull();
  expect(rows[1]).toMatchObject({ sent_at: null, attempt: 1 });
  expect(rows[1]?.failed_at).not.toBeNull();
  expect(received.map((mail) => mail.to)).toEqual([['taro@example.jp']]);
  expect(received[0]?.text).toContain(`Message-ID: ${messageIdOf(app, rows[0]?.id ?? 0)}`);
  expect(received[0]?.text).toContain('Auto-Submitted: auto-generated');
  expect(received[0]?.text).not.toContain('List-Unsubscribe');
  expect(messageIdOf(app, 7)).toMatch(/^<7\.[0-9a-f]{24}@hellowork\.example>$/);
});

test('SMTP, RFC 8058: a mail that is sent on wish names where one click stops it', async () => {
  const { port } = smtp.server.address() as { port: number };
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'no-reply@hellowork.example');
  const stop = 'https://hellowork.example/unsubscribe/1.abc';
  const letter = { to: 'hanako@example.jp', subject: '新しい求人', body: 'あります', unsubscribeUrl: stop };
  await mailer.send({ ...letter, messageId: '<1@hellowork.example>' });
  mailer.close();
  const text = received.at(-1)?.text ?? '';
  expect(text).toContain(`List-Unsubscribe: <${stop}>`);
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});
