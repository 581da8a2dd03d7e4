import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, test } from 'vitest';
import { allow } from '#kernel/refusal.ts';
import { smtpMailer } from '#platform/mail/smtp.ts';
import { SYSTEM, useCase } from '#platform/usecase.ts';
import { testApp } from '#test/support/app.ts';
import { deliverBatch, type Step } from './outbox.ts';

const { app, db, clock, database } = await testApp('2026-11-23');
const worker = fileURLToPath(new URL('../../test/support/dying-worker.ts', import.meta.url));

const arrived: string[] = [];
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, _session, done) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    stream.on('end', () => {
      arrived.push(/^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? '');
      done();
    });
  },
});
smtp.on('error', () => undefined);
await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done));
afterAll(() => new Promise<void>((done) => smtp.close(done)));
const SMTP_URL = `smtp://127.0.0.1:${(smtp.server.address() as { port: number }).port}`;

/** Runs a worker process until it is killed; answers the signal that ended it. */
function workerKilledAt(step: Step): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', worker, step, clock.now().toString(), app.key], {
    env: { DATABASE_URL: database.url, SMTP_URL, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done) => child.on('exit', (_code, signal) => done(signal)));
}

test('R4: kill -9 of the worker at each step loses no mail; a copy bears the same Message-ID', async () => {
  const mailer = smtpMailer(SMTP_URL, app.config.mailFrom);
  for (const step of ['claimed', 'sent', 'settled'] as const) {
    arrived.length = 0;
    await useCase(app, { actor: SYSTEM }, 'test', async ({ mail }) => {
      for (const n of [1, 2, 3]) {
        await mail({ kind: step, about: `thing:${n}`, to: `p${n}@example.jp`, subject: 's', body: 'b' });
      }
      return allow();
    });
    expect(await workerKilledAt(step)).toBe('SIGKILL');
    await db
      .updateTable('outbox')
      .set({ leased_until: clock.now().subtract({ hours: 9_000 }) })
      .where('leased_until', 'is not', null)
      .execute();
    await deliverBatch(app, mailer);
    const rows = await db.selectFrom('outbox').selectAll().where('kind', '=', step).execute();
    expect(rows.every((row) => row.sent_at !== null)).toBe(true);
    expect(new Set(arrived).size).toBe(3);
    expect(arrived.length).toBeLessThanOrEqual(step === 'claimed' ? 3 : 6);
  }
  mailer.close();
});
