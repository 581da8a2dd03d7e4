import { documentsRetention } from '#areas/applications/rules/documents-retention.ts';
import type { EstablishmentRecord, Restriction } from '#areas/establishments/index.ts';
import type { FilingRecord, OpenRequest } from '#areas/filings/index.ts';
import { causePath, type Interview, type interviewErasures } from '#areas/interviews/index.ts';
import type { PostingRow } from '#areas/postings/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import { dateOf } from '#kernel/jst.ts';
import { timeWords } from '#web/components/format.ts';
import type { ToDo } from '#web/components/ToDoList.tsx';

/** What the home page knows of the establishment. */
export interface HomeFacts {
  readonly today: Temporal.PlainDate;
  readonly establishment: Pick<EstablishmentRecord, 'phase'>;
  /** The latest filing of the establishment itself. */
  readonly filing: Pick<FilingRecord, 'state'> | undefined;
  /** The latest request to change the registered establishment. */
  readonly change: Pick<FilingRecord, 'state'> | undefined;
  /** T6(8): another office has prepared a registration and waits for an answer. */
  readonly moveOffered: boolean;
  readonly inApplication: readonly PostingRow[];
  /** What was asked of the office for accepted postings and waits. */
  readonly requests: readonly OpenRequest[];
  readonly open: readonly PostingRow[];
  readonly ended: readonly PostingRow[];
  /** Postings to which documents were sent along with referrals that still wait for a result. */
  readonly sentAlong: ReadonlySet<number>;
  readonly interviews: readonly Interview[];
  readonly texts: Awaited<ReturnType<typeof interviewErasures>>;
  /** Messages that nobody of the establishment has read. */
  readonly unread: number;
  /** The last day of the oldest message; null when there is none. */
  readonly messagesThrough: Temporal.PlainDate | null;
  /** Requests to jobseekers that wait for an answer (T12(7)). */
  readonly asked: readonly { readonly jobTitle: string; readonly lastDay: Temporal.PlainDate }[];
  /** The last days of those who file by contract (T4(1)). */
  readonly delegations: readonly { readonly name: string; readonly endsOn: Temporal.PlainDate }[];
  /** Applicants whose result is missing, with the first day by which one is due (G restrict); null where none is. */
  readonly waiting: { readonly count: number; readonly due: Temporal.PlainDate | null };
  /** How the establishment stands for missing results (G restrict). */
  readonly restriction: Restriction;
}

/** How many days before its end a posting asks for attention. */
export const endingDays = 14;

const named = (row: PostingRow) => `求人「${row.title || '職種は未入力'}」`;
const at = (row: PostingRow) => `/employer/postings/${row.id}`;

function ofEstablishment({ establishment, filing }: HomeFacts): readonly ToDo[] {
  const href = '/employer/establishment';
  if (filing?.state === 'asked') return [{ text: '事業所についての確認に回答する', href, status: 'posting:asked' }];
  if (filing?.state === 'sentBack' && establishment.phase !== 'registered')
    return [{ text: '差し戻された事業所の内容を直す', href, status: 'filing:sentBack' }];
  if (establishment.phase !== 'opened') return [];
  return [
    {
      text: '事業所を登録する',
      href,
      about: '登録すると、求人を申し込めるようになります。',
      status: 'task:notStarted',
    },
  ];
}

function ofChange({ change, moveOffered }: HomeFacts): readonly ToDo[] {
  const href = '/employer/establishment/change';
  const offered: readonly ToDo[] = moveOffered
    ? [{ text: '移転先のハローワークでの登録に返事をする', href: '/employer/move', status: 'posting:asked' }]
    : [];
  if (change?.state === 'asked')
    return [...offered, { text: '事業所の変更についての確認に回答する', href, status: 'posting:asked' }];
  if (change?.state === 'sentBack')
    return [...offered, { text: '差し戻された事業所の変更を直す', href, status: 'filing:sentBack' }];
  return offered;
}

function ofFiled(row: PostingRow): readonly ToDo[] {
  const due = row.visitDue ?? undefined;
  const about = named(row);
  if (row.state === 'asked')
    return [{ text: '確認の依頼に回答する', href: at(row), about, due, status: 'posting:asked' }];
  if (row.state === 'sentBack')
    return [{ text: '差し戻された求人を直す', href: at(row), about, due, status: 'posting:sentBack' }];
  return due ? [{ text: 'ハローワークに来所する', href: at(row), about, due }] : [];
}

/** Postings whose 紹介期限 is near, one line for all of a day. */
function ofEnding({ open, today }: HomeFacts): readonly ToDo[] {
  const near = open.filter(
    ({ validThrough }) => validThrough && !isBefore(today.add({ days: endingDays }), validThrough),
  );
  const days = Map.groupBy(near, ({ validThrough }) => String(validThrough));
  return [...days].flatMap(([day, [first, ...others]]): readonly ToDo[] => {
    if (!first) return [];
    const due = Temporal.PlainDate.from(day);
    const text = '紹介期限が近い求人を確かめる';
    if (others.length === 0) return [{ text, href: at(first), about: named(first), due }];
    return [
      { text, href: '/employer/postings?show=open', about: `${named(first)}など${others.length + 1}件の求人`, due },
    ];
  });
}

/** Dated things before those without a date, the soonest first. */
const soonestFirst = (one: ToDo, other: ToDo) =>
  (one.due?.toString() ?? '9999').localeCompare(other.due?.toString() ?? '9999');

/** いま、することがあります: what waits for the employer, with a date the soonest first. */
export function toDo(facts: HomeFacts): readonly ToDo[] {
  const { waiting } = facts;
  const asked = facts.requests.flatMap(({ state, postingId, title, due }): readonly ToDo[] =>
    state === 'asked'
      ? [
          {
            text: '申出についての確認に回答する',
            href: `/employer/postings/${postingId}`,
            about: `求人「${title}」`,
            due: due ?? undefined,
            status: 'posting:asked',
          },
        ]
      : [],
  );
  const results: readonly ToDo[] =
    waiting.count > 0
      ? [
          {
            text: '選考結果を登録する',
            href: '/employer/applicants',
            about: `結果の登録を待っている応募者 ${waiting.count}人`,
            ...(waiting.due ? { due: waiting.due } : { status: 'application:resultAwaited' as const }),
          },
        ]
      : [];
  const messages: readonly ToDo[] =
    facts.unread > 0
      ? [
          {
            text: '届いたメッセージを読む',
            href: '/employer/messages',
            about: `まだ読んでいないメッセージ ${facts.unread}件`,
            status: 'list:unread',
          },
        ]
      : [];
  const lift: readonly ToDo[] = facts.restriction.restricted
    ? [
        {
          text: '利用制限の解除をハローワークに頼む',
          href: '#restriction',
          about: `3週間を過ぎて結果のない紹介 ${facts.restriction.overdue}件`,
          status: 'account:restricted',
        },
      ]
    : [];
  const interviews = facts.interviews
    .filter(({ state }) => state === 'othersAsked')
    .map(
      (each): ToDo => ({
        text: '面接の候補日を出し直す',
        href: `/employer/interviews/${each.id}`,
        about: `${each.jobseekerName} さん（${each.jobTitle}）`,
        status: 'interview:othersAsked',
      }),
    );
  const dated = [...facts.inApplication.flatMap(ofFiled), ...asked, ...ofEnding(facts), ...results].sort(soonestFirst);
  return [...lift, ...ofEstablishment(facts), ...ofChange(facts), ...dated, ...interviews, ...messages];
}

/** A date on which something changes by itself, and the clause that says so. */
export interface Change {
  readonly on: Temporal.PlainDate;
  readonly text: string;
  readonly href: string;
  readonly rule: string;
  /** Where the same may happen to several postings on a day: all of them in one sentence. */
  readonly together?: Together;
}

interface Together {
  readonly text: (count: number) => string;
  readonly href: string;
}

const together = {
  lapses: {
    text: (count) => `来所がないときは、${count}件の求人の仮登録が効力を失います`,
    href: '/employer/postings?show=inApplication',
  },
  closes: {
    text: (count) => `確認が済まないときは、${count}件の求人への申出が終わります`,
    href: '/employer/postings?show=open',
  },
  ends: { text: (count) => `${count}件の求人が無効になります`, href: '/employer/postings?show=open' },
  erased: { text: (count) => `${count}件の求人の応募書類が消去されます`, href: '/employer/postings' },
  declined: {
    text: (count) => `返事がないときは、${count}件のリクエストが辞退扱いになります`,
    href: '/employer/requests',
  },
} as const satisfies Readonly<Record<string, Together>>;

/** One line for all of a day that are the same but for the posting; keeps the order. */
export function joined(changes: readonly Change[]): readonly Change[] {
  const groups = Map.groupBy(changes, ({ on, text, href, together: same }) =>
    same ? `${on} ${same.text(0)}` : `${on} ${text} ${href}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first?.together || others.length === 0) return first ? [first, ...others] : [];
    return [{ ...first, text: first.together.text(others.length + 1), href: first.together.href }];
  });
}

/** T11(3): where applications on the page, or documents sent along with referrals, may still stand. */
function erasure(row: PostingRow, sentAlong: ReadonlySet<number>): readonly Change[] {
  if (!row.invalidFrom || !(row.acceptsSelfApplication || sentAlong.has(row.id))) return [];
  const { erasedFrom } = documentsRetention(row.invalidFrom);
  return [
    {
      on: erasedFrom,
      text: `${named(row)}の応募書類が消去されます`,
      href: at(row),
      rule: 'T11(3)',
      together: together.erased,
    },
  ];
}

/** これから起こること: every date after today that will change something, the soonest first. */
export function ahead(facts: HomeFacts): readonly Change[] {
  const { today, inApplication, requests, open, ended, interviews, texts, messagesThrough, restriction } = facts;
  const lapses = inApplication.flatMap((row): readonly Change[] =>
    row.visitDue
      ? [
          {
            on: row.visitDue.add({ days: 1 }),
            text: `来所がないときは、${named(row)}の仮登録が効力を失います`,
            href: at(row),
            rule: 'G visit',
            together: together.lapses,
          },
        ]
      : [],
  );
  const closes = requests.flatMap(({ postingId, title, due }): readonly Change[] =>
    due
      ? [
          {
            on: due.add({ days: 1 }),
            text: `確認が済まないときは、求人「${title}」への申出が終わります`,
            href: `/employer/postings/${postingId}`,
            rule: 'T10(1)',
            together: together.closes,
          },
        ]
      : [],
  );
  const ends = open.flatMap((row): readonly Change[] =>
    row.invalidFrom
      ? [
          {
            on: row.invalidFrom,
            text: `${named(row)}が無効になります`,
            href: at(row),
            rule: 'T10(1)',
            together: together.ends,
          },
        ]
      : [],
  );
  const messages: readonly Change[] = messagesThrough
    ? [
        {
          on: messagesThrough.add({ days: 1 }),
          text: 'いちばん古いメッセージが消去されます',
          href: '/employer/messages',
          rule: 'T6(3)',
        },
      ]
    : [];
  const restricts: readonly Change[] = restriction.comesOn
    ? [
        {
          on: restriction.comesOn,
          text: 'それまでに結果を登録しないと、一部の機能が制限されます（結果のない紹介が50件を超えるため）',
          href: '/employer/applicants',
          rule: 'G restrict',
        },
      ]
    : [];
  const meetings = interviews.flatMap((each): readonly Change[] =>
    each.state === 'accepted' && each.startsAt
      ? [
          {
            on: dateOf(each.startsAt),
            text: `${timeWords(each.startsAt)} から ${each.jobseekerName} さんの面接があります`,
            href: causePath(each.cause, 'employer'),
            rule: 'T11(2)',
          },
        ]
      : [],
  );
  const declines = facts.asked.map(
    ({ jobTitle, lastDay }): Change => ({
      on: lastDay.add({ days: 1 }),
      text: `返事がないときは、求人「${jobTitle}」のリクエストが辞退扱いになります`,
      href: '/employer/requests',
      rule: 'T12(7)',
      together: together.declined,
    }),
  );
  const delegations = facts.delegations.map(
    ({ name, endsOn }): Change => ({
      on: endsOn.add({ days: 1 }),
      text: `${name} への委託が終わり、このページを使えなくなります`,
      href: '/employer/accounts',
      rule: 'T4(1)',
    }),
  );
  return [
    ...restricts,
    ...declines,
    ...delegations,
    ...lapses,
    ...closes,
    ...ends,
    ...messages,
    ...meetings,
    ...texts.map(
      (each): Change => ({
        on: each.keptThrough.add({ days: 1 }),
        text: `求人「${each.jobTitle}」の面接の場所や連絡事項が消去されます`,
        href: causePath(each.cause, 'employer'),
        rule: 'T6(3)',
      }),
    ),
    ...[...open, ...ended].flatMap((row) => erasure(row, facts.sentAlong)),
  ]
    .filter(({ on }) => isBefore(today, on))
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}
