import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { corporateNumber, parseCorporateNumber } from '../numbers.ts';
import {
  type ContentOf,
  catalogue,
  choice,
  choices,
  code,
  codes,
  date,
  decimal,
  differences,
  display,
  email,
  type Field,
  fieldsOf,
  fullCheck,
  graphemes,
  groups,
  integer,
  is,
  kana,
  month,
  numbered,
  parseSection,
  phone,
  postalCode,
  printSection,
  range,
  section,
  text,
  time,
  url,
  year,
  yesNo,
} from './index.ts';

const label = { ja: '項目', en: 'Item' };
const colours = { '1': { ja: '赤', en: 'Red' }, '2': { ja: '青', en: 'Blue' }, x: { ja: '緑', en: 'Green' } } as const;

const fields = {
  text: text({ label, max: 20 }),
  lines: text({ label, max: 200, multiline: true }),
  kana: kana({ label, max: 54 }),
  postal: postalCode({ label }),
  phone: phone({ label }),
  email: email({ label }),
  url: url({ label }),
  corporate: numbered(parseCorporateNumber, { label }),
  integer: integer({ label, min: -5, max: 99_999_999, unit: 'yen' }),
  decimal: decimal({ label, max: 31, unit: 'days' }),
  choice: choice(colours, { label }),
  choices: choices(colours, { label }),
  yesNo: yesNo({ label }),
  date: date({ label }),
  isoDate: date({ label, era: false }),
  month: month({ label }),
  year: year({ label }),
  time: time({ label }),
  pay: range(integer({ label, max: 9_999_999 }), { label }),
  shift: range(time({ label }), { label, ordered: false, ends: 'both' }),
  stay: range(month({ label }), { label, ends: 'from' }),
  jobs: groups(
    {
      company: text({ label, max: 10, required: true }),
      period: range(month({ label }), { label }),
      left: yesNo({ label }),
      reason: text({ label, max: 10, when: is('left', true) }),
    },
    { label, max: 3 },
  ),
  occupation: code('occupation', { label }),
  licences: codes('licence', { label, max: 3 }),
};

const clean = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((each) =>
      each
        .normalize('NFC')
        .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
        .trim(),
    )
    .filter((each) => each !== '' && graphemes(each) <= max);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const day = fc
  .integer({ min: -35_000, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));
const monthText = day.map((each) => each.toPlainYearMonth().toString());
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const ordered = <T extends string | number>(of: fc.Arbitrary<T>) =>
  fc.tuple(of, of).map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }));
const wholeYen = fc.integer({ min: 0, max: 9_999_999 });

const values: { readonly [K in keyof typeof fields]: fc.Arbitrary<unknown> } = {
  text: clean(20),
  lines: fc.array(clean(20), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  kana: fc.stringMatching(/^[ァ-ヺー]{1,54}$/),
  postal: digits(7),
  phone: fc.constantFrom('03-1234-5678', '09012345678', '0120-123-456'),
  email: fc.stringMatching(/^[a-z0-9]{1,20}@[a-z0-9]{1,20}\.jp$/),
  url: fc.webUrl().filter((each) => each.length < 200),
  corporate: digits(12).map(corporateNumber),
  integer: fc.integer({ min: -5, max: 99_999_999 }),
  decimal: fc.integer({ min: 0, max: 310 }).map((tenths) => tenths / 10),
  choice: fc.constantFrom('1', '2', 'x'),
  choices: fc.subarray(['1', '2', 'x'], { minLength: 1 }),
  yesNo: fc.boolean(),
  date: day.map(String),
  isoDate: day.map(String),
  month: monthText,
  year: fc.integer({ min: 1873, max: 2999 }),
  time: clock,
  pay: fc.oneof(
    ordered(wholeYen),
    wholeYen.map((from) => ({ from })),
    wholeYen.map((to) => ({ to })),
  ),
  shift: fc.tuple(clock, clock).map(([from, to]) => ({ from, to })),
  stay: fc.oneof(
    ordered(monthText),
    monthText.map((from) => ({ from })),
  ),
  jobs: fc.array(
    fc.oneof(
      fc.record({ company: clean(10), period: ordered(monthText), left: fc.constant(true), reason: clean(10) }),
      fc.record({ company: clean(10), left: fc.constant(false) }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  occupation: fc.stringMatching(/^\d{3}-\d{2}$/),
  licences: fc.uniqueArray(digits(4), { minLength: 1, maxLength: 3 }),
};

const every = Object.keys(fields) as readonly (keyof typeof fields)[];
const fieldCalled = (key: keyof typeof fields): Field<unknown> => fields[key];

describe('what is printed is read back', () => {
  it.each(every)('%s', (key) => {
    const field = fieldCalled(key);
    fc.assert(
      fc.property(values[key], (value) => {
        const printed = field.print(value, 's.f');
        expect(field.parse(printed, 's.f')).toEqual({ ok: true, value });
        expect(Object.keys(printed).every((name) => field.names('s.f').includes(name))).toBe(true);
        expect(field.isEmpty(value)).toBe(false);
        for (const lang of ['ja', 'en'] as const) expect(field.format(value, lang)).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile input becomes problems or a value, never an exception', () => {
  const nasty = [
    '\ud800',
    'a\0b',
    '九'.repeat(1_000_000),
    '1'.repeat(1_000_000),
    '\u202e',
    '{}',
    '__proto__',
    '-',
    '１２',
    ' \n ',
  ];
  it.each(every)('%s', (key) => {
    const field = fieldCalled(key);
    const names = ['f', ...field.names('f')];
    for (const typed of nasty)
      for (const form of [
        Object.fromEntries(names.map((name) => [name, typed])),
        Object.fromEntries(names.map((name) => [name, [typed, typed, 'x']])),
      ]) {
        const parsed = field.parse(form, 'f');
        if (parsed.ok) expect(parsed.value === undefined || !field.isEmpty(parsed.value)).toBe(true);
        else for (const each of parsed.problems) expect(each.field.startsWith('f')).toBe(true);
      }
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...nasty.slice(4))), { maxLength: 3 }),
        (typed) => {
          const parsed = field.parse(Object.fromEntries(names.map((name) => [name, typed])), 'f');
          expect(typeof parsed.ok).toBe('boolean');
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(every)('%s: nothing typed is no value and no problem', (key) => {
    const field = fieldCalled(key);
    expect(field.parse({}, 'f')).toEqual({ ok: true, value: undefined });
    expect(field.parse(Object.fromEntries(field.names('f').map((name) => [name, ' '])), 'f')).toEqual({
      ok: true,
      value: undefined,
    });
  });
});

describe('what people type', () => {
  const cases: readonly (readonly [keyof typeof fields, Record<string, string | string[]>, unknown])[] = [
    ['text', { f: '  が\u200d ' }, 'が\u200d'],
    ['text', { f: 'か\u3099' }, 'が'],
    ['lines', { f: '一\r\n二' }, '一\n二'],
    ['kana', { f: 'ﾊﾛｰ わーく' }, 'ハロー ワーク'],
    ['postal', { f: '〒１００－０００１' }, '1000001'],
    ['phone', { f: '（03）1234−5678' }, '03-1234-5678'],
    ['email', { f: 'Saiyo@Example.JP' }, 'saiyo@example.jp'],
    ['integer', { f: '１,２３４,５６７' }, 1_234_567],
    ['decimal', { f: '２０．５０' }, 20.5],
    ['date', { 'f.era': 'reiwa', 'f.year': '元', 'f.month': '5', 'f.day': '1' }, '2019-05-01'],
    ['date', { 'f.era': 'showa', 'f.year': '６４', 'f.month': '1', 'f.day': '7' }, '1989-01-07'],
    ['date', { f: '2026-11-30' }, '2026-11-30'],
    ['month', { 'f.era': 'showa', 'f.year': '64', 'f.month': '1' }, '1989-01'],
    ['month', { 'f.era': 'heisei', 'f.year': '1', 'f.month': '1' }, '1989-01'],
    ['year', { 'f.era': 'heisei', 'f.year': '31' }, 2019],
    ['year', { 'f.era': 'reiwa', 'f.year': '1' }, 2019],
    ['time', { f: '８：３０' }, '08:30'],
    ['time', { f: '1730' }, '17:30'],
    ['choices', { f: ['x', '1'] }, ['1', 'x']],
    ['shift', { 'f.from': '22:00', 'f.to': '7:00' }, { from: '22:00', to: '07:00' }],
    ['jobs', { 'f.0.company': '', 'f.4.company': '丁' }, [{ company: '丁' }]],
    ['licences', { f: ['1001', '', '1001'] }, ['1001']],
  ];
  it.each(cases)('%s %o → %o', (key, form, value) => {
    expect(fieldCalled(key).parse(form, 'f')).toEqual({ ok: true, value });
  });

  const wrongs: readonly (readonly [keyof typeof fields, Record<string, string | string[]>, object])[] = [
    ['text', { f: 'あ'.repeat(21) }, { field: 'f', code: 'too-long', data: { max: 20, length: 21 } }],
    ['text', { f: ['a', 'b'] }, { field: 'f', code: 'several-values' }],
    ['text', { f: 'a\0' }, { field: 'f', code: 'bad-characters' }],
    ['kana', { f: '漢字' }, { field: 'f', code: 'not-kana' }],
    ['postal', { f: '123' }, { field: 'f', code: 'not-a-postal-code' }],
    ['phone', { f: '12345' }, { field: 'f', code: 'not-a-phone-number' }],
    ['email', { f: 'a@b' }, { field: 'f', code: 'not-an-email' }],
    ['url', { f: 'javascript:alert(1)' }, { field: 'f', code: 'not-a-url' }],
    ['corporate', { f: '1000000000000' }, { field: 'f', code: 'wrong-check-digit' }],
    ['integer', { f: '12万' }, { field: 'f', code: 'not-a-number' }],
    ['integer', { f: '1.5' }, { field: 'f', code: 'not-whole' }],
    ['decimal', { f: '20.55' }, { field: 'f', code: 'too-many-decimals', data: { decimals: 1 } }],
    ['decimal', { f: '32' }, { field: 'f', code: 'too-large', data: { min: 0, max: 31 } }],
    ['choice', { f: '3' }, { field: 'f', code: 'not-offered' }],
    ['date', { 'f.year': '2026', 'f.month': '2', 'f.day': '30' }, { field: 'f', code: 'no-such-day' }],
    ['date', { 'f.year': '2026' }, { field: 'f', code: 'not-a-date' }],
    ['time', { f: '24:00' }, { field: 'f', code: 'not-a-time' }],
    ['pay', { 'f.from': '2', 'f.to': '1' }, { field: 'f.to', code: 'wrong-order' }],
    ['shift', { 'f.from': '9:00' }, { field: 'f.to', code: 'incomplete' }],
    ['jobs', { 'f.1.left': 'yes' }, { field: 'f.1.company', code: 'required' }],
    ['licences', { f: ['1001', '1002', '1003', '1004'] }, { field: 'f', code: 'too-many', data: { max: 3, count: 4 } }],
  ];
  it.each(wrongs)('%s %o is refused', (key, form, problem) => {
    expect(fieldCalled(key).parse(form, 'f')).toEqual({ ok: false, problems: [problem] });
  });
});

const offer = catalogue(
  section(
    'work',
    { ja: '仕事', en: 'Work' },
    {
      title: text({ label: { ja: '職種', en: 'Job title' }, max: 5, required: true }),
      colour: choice(colours, { label: { ja: '色', en: 'Colour' } }),
      shade: text({ label: { ja: '濃淡', en: 'Shade' }, max: 5, when: is('work.colour', '2'), required: true }),
      school: text({ label: { ja: '学校', en: 'School' }, max: 5, kinds: ['H'], required: true }),
    },
  ),
  section(
    'pay',
    { ja: '賃金', en: 'Pay' },
    {
      base: integer({
        label: { ja: '基本給', en: 'Base pay' },
        max: 999_999,
        unit: 'yen',
        requiredWhen: is('work.colour', 'x'),
      }),
    },
  ),
);

describe('a catalogue', () => {
  it('types its content', () => {
    expectTypeOf<NonNullable<NonNullable<ContentOf<typeof offer>['work']>['colour']>>().toEqualTypeOf<
      '1' | '2' | 'x'
    >();
    expectTypeOf<NonNullable<ContentOf<typeof offer>['pay']>['base']>().toEqualTypeOf<number | undefined>();
  });

  it('keeps a section as far as it goes and tells what it could not read, with what was typed', () => {
    const form = { 'work.title': '長すぎる職種名', 'work.colour': '2', 'work.shade': '淡', 'other.x': '1' };
    const read = parseSection(offer, 'work', form, { content: { pay: { base: 1000 } }, kind: 'G' });
    expect(read.content).toEqual({ work: { colour: '2', shade: '淡' }, pay: { base: 1000 } });
    expect(read.problems).toEqual([{ field: 'work.title', code: 'too-long', data: { max: 5, length: 7 } }]);
    expect(read.typed).toEqual({ 'work.title': '長すぎる職種名', 'work.colour': '2', 'work.shade': '淡' });
  });

  it('drops what the answers do not ask for any more, with its problems', () => {
    const read = parseSection(
      offer,
      'work',
      { 'work.colour': '1', 'work.shade': '長すぎる濃淡', 'work.school': 'x' },
      { kind: 'G' },
    );
    expect(read).toMatchObject({ content: { work: { colour: '1' } }, problems: [] });
  });

  it('checks the whole for its kind and conditions', () => {
    const codesOf = (content: ContentOf<typeof offer>, kind: 'G' | 'H') =>
      fullCheck(offer, content, { kind }).map(({ field, code }) => `${field} ${code}`);
    expect(codesOf({}, 'G')).toEqual(['work.title required']);
    expect(codesOf({}, 'H')).toEqual(['work.title required', 'work.school required']);
    expect(codesOf({ work: { title: '事務', colour: '2' } }, 'G')).toEqual(['work.shade required']);
    expect(codesOf({ work: { title: '事務', colour: 'x' } }, 'G')).toEqual(['pay.base required']);
    expect(codesOf({ work: { title: '事務全般一式' }, pay: { base: -1 } }, 'G')).toEqual([
      'work.title too-long',
      'pay.base too-small',
    ]);
  });

  it('lists the fields of a kind, prints, shows and compares', () => {
    expect(fieldsOf(offer, { kind: 'G' }).map(({ path }) => path)).toEqual([
      'work.title',
      'work.colour',
      'work.shade',
      'pay.base',
    ]);
    const before = { work: { title: '事務' }, pay: { base: 200_000 } };
    const after = { work: { title: '事務', colour: '1' as const }, pay: { base: 210_000 } };
    expect(printSection(offer, 'work', after)).toEqual({ 'work.title': '事務', 'work.colour': '1' });
    expect(display(offer, before, { lang: 'ja', kind: 'G' }).map(({ rows }) => rows.map(({ text }) => text))).toEqual([
      ['事務'],
      ['200,000円'],
    ]);
    expect(differences(offer, before, after, 'en').map(({ field: _, ...shown }) => shown)).toEqual([
      { path: 'work.colour', label: 'Colour', before: '', after: 'Red', values: { before: undefined, after: '1' } },
      {
        path: 'pay.base',
        label: 'Base pay',
        before: '200,000 yen',
        after: '210,000 yen',
        values: { before: 200_000, after: 210_000 },
      },
    ]);
  });
});

describe('dates as they are shown', () => {
  it.each([
    ['date', '2026-11-30', 'ja', '2026年（令和8年）11月30日'],
    ['date', '2019-05-01', 'ja', '2019年（令和元年）5月1日'],
    ['month', '2026-11', 'ja', '2026年（令和8年）11月'],
    ['year', 1998, 'ja', '1998年（平成10年）'],
    ['date', '2026-11-30', 'en', '30 November 2026'],
    ['month', '2026-11', 'en', 'November 2026'],
  ] as const)('%s %s %s', (key, value, lang, shown) => {
    expect(fieldCalled(key).format(value, lang)).toBe(shown);
  });
});
