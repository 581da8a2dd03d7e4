import { describe, expect, test } from 'vitest';
import type { PostingRow } from '#areas/postings/index.ts';
import { ahead, type HomeFacts, joined, toDo } from './ahead.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const posting = (id: number, validThrough: string) =>
  ({
    id,
    title: `職種${id}`,
    state: 'accepted',
    validThrough: day(validThrough),
    invalidFrom: day(validThrough).add({ days: 1 }),
    visitDue: null,
    acceptsSelfApplication: false,
  }) as unknown as PostingRow;

const facts = (over: Partial<HomeFacts>): HomeFacts => ({
  today: day('2026-11-25'),
  establishment: { phase: 'registered' },
  filing: undefined,
  change: undefined,
  moveOffered: false,
  inApplication: [],
  requests: [],
  open: [],
  ended: [],
  sentAlong: new Set(),
  interviews: [],
  texts: [],
  unread: 0,
  messagesThrough: null,
  asked: [],
  delegations: [],
  waiting: { count: 0, due: null },
  restriction: { restricted: false, since: null, overdue: 0, comesOn: null, missing: 0, liftedOn: null },
  ...over,
});

describe('the home of an employer says equal things of a day once', () => {
  const open = [posting(1, '2026-11-30'), posting(2, '2026-11-30'), posting(3, '2026-12-01'), posting(4, '2027-01-31')];

  test('T10(1): postings ending on the same day are one line, another day another one, a far one none', () => {
    expect(toDo(facts({ open })).map(({ about, href, due }) => [about, href, String(due)])).toEqual([
      ['求人「職種1」など2件の求人', '/employer/postings?show=open', '2026-11-30'],
      ['求人「職種3」', '/employer/postings/3', '2026-12-01'],
    ]);
  });

  test('T10(1): what comes by itself is joined by day, and a single one keeps its name', () => {
    expect(joined(ahead(facts({ open }))).map(({ on, text }) => `${on} ${text}`)).toEqual([
      '2026-12-01 2件の求人が無効になります',
      '2026-12-02 求人「職種3」が無効になります',
      '2027-02-01 求人「職種4」が無効になります',
    ]);
  });

  test('T12(7) T4(1): requests are taken as declined on the eighth day, a delegation ends with its last day', () => {
    const asked = [
      { jobTitle: '調理補助', lastDay: day('2026-12-01') },
      { jobTitle: '店長候補', lastDay: day('2026-12-01') },
    ];
    const delegations = [{ name: '社労士', endsOn: day('2027-03-31') }];
    expect(joined(ahead(facts({ asked, delegations }))).map(({ on, text, rule }) => `${on} ${text} ${rule}`)).toEqual([
      '2026-12-02 返事がないときは、2件のリクエストが辞退扱いになります T12(7)',
      '2027-04-01 社労士 への委託が終わり、このページを使えなくなります T4(1)',
    ]);
  });

  test('a date that has passed stands before one to come, and what has none at the end', () => {
    const waiting = { count: 8, due: day('2026-11-23') };
    const lines = toDo(facts({ open, waiting, unread: 1 })).map(({ text }) => text);
    expect(lines).toEqual([
      '選考結果を登録する',
      '紹介期限が近い求人を確かめる',
      '紹介期限が近い求人を確かめる',
      '届いたメッセージを読む',
    ]);
  });
});
