import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../bin/hellowork.mjs', import.meta.url));

async function hellowork(args: readonly string[], stdin = '') {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(stdin);
  const [out, err] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const code = child.exitCode ?? (await new Promise<number>((done) => child.once('exit', (exit) => done(exit ?? -1))));
  return { out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), code };
}

describe('hellowork rule', () => {
  test('T10(1) prints the last day', async () => {
    expect(await hellowork(['rule', 'T10(1)', 'kind=general', 'accepted=2026-11-22'])).toEqual({
      out: '2027-01-31\n',
      err: '',
      code: 0,
    });
  });
  test('T3(6) answers from the reference files, one office a line', async () => {
    expect((await hellowork(['rule', 'T3(6)', 'postal=9200962'])).out).toBe('17010 ハローワーク金沢 unique\n');
  });
  test('T3(6) a postal code of two municipalities of one office names it once', async () => {
    expect((await hellowork(['rule', 'T3(6)', 'postal=1980000'])).out).toBe('13140 ハローワーク青梅 unique\n');
  });
  test('--json prints rule, inputs, result and clause', async () => {
    const { out } = await hellowork(['rule', '--json', 'T12(7)', 'requested=2026-11-01']);
    expect(JSON.parse(out)).toEqual({
      rule: 'T12(7)',
      inputs: { requested: '2026-11-01' },
      result: { lastDay: '2026-11-08', declinedFrom: '2026-11-09' },
      clause: 'T12(7)',
    });
  });
  test('bad input names field and reason and ends with 2', async () => {
    const { out, err, code } = await hellowork(['rule', 'holiday', 'date=2027-02-29']);
    expect([out, err, code]).toEqual(['', 'date: 暦にない日付です（2027-02-29）\n', 2]);
  });
  test('an unknown rule, a missing rule and a word that is no pair end with 2', async () => {
    const unknown = await hellowork(['rule', '--json', 'holidays', 'date=2027-02-28']);
    expect(JSON.parse(unknown.out)).toMatchObject({
      error: { code: 'unknown-rule', nearest: ['holiday', expect.anything(), expect.anything()] },
    });
    expect(unknown.code).toBe(2);
    expect((await hellowork(['rule'])).code).toBe(2);
    expect((await hellowork(['rule', 'holiday', '2027-02-28'])).code).toBe(2);
  });
  test('--stdin answers line by line and goes on after errors', async () => {
    const lines = [
      '{"rule":"fiscal-year","inputs":{"date":"2027-03-31"}}',
      'x',
      '',
      '{"rule":"A16","inputs":{"at":"2026-11-30T21:30:00+09:00"}}',
    ];
    const { out, code } = await hellowork(['rule', '--stdin'], lines.join('\n'));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([{ result: 2026 }, { error: { code: 'not-json' } }, { result: 'closed' }]);
    expect(code).toBe(0);
  });
  test('--list names every rule with its inputs', async () => {
    const { out } = await hellowork(['rule', '--list']);
    expect(out).toMatch(/^T10\(1\)　求人の有効期間の末日（紹介期限日）（T10\(1\)）\n {4}kind　求人区分$/m);
  });
});
