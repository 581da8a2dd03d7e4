import { z } from '@hono/zod-openapi';
import {
  EMPLOYMENTS,
  FACETS,
  FLAGS,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  PARAMETER_NAMES,
  RENEWALS,
  SORTS,
  WAGE_TYPES,
} from '#search/index.ts';

/** What each parameter of a search means; those not named here are told by their name alone. */
const MEANINGS: Readonly<Record<string, string>> = {
  q: 'フリーワード: words separated by spaces, at most 50 characters',
  match: 'how the words are joined: `and` (default) or `or`',
  not: 'words none of which may occur, at most 50 characters',
  pref: '就業場所: prefectures 01–47, 59 overseas; repeated or separated by commas',
  city: 'municipalities, JIS codes of five digits; narrow their prefecture',
  category: '希望する職種: `05` or `05-04`',
  occupation: '職業分類: a letter, two, three or five digits',
  kind: `求人区分: ${KINDS.join(', ')}`,
  disabled: '`1`: 障害のある方のための求人 only',
  hoursType: '`full` or `part`',
  employment: `雇用形態: ${EMPLOYMENTS.join(', ')} (1 正社員 … 7 無期雇用派遣パート)`,
  wage: '賃金 at least, yen; compared with the monthly average, with wageType in its unit',
  hourly: '`1`: compare `wage` with what an hour is paid, whatever the form of pay',
  wageType: `賃金形態: ${WAGE_TYPES.join(', ')}`,
  allowances: '`1`: compare with allowances and fixed overtime pay included',
  holiday: `休日, all of these: ${HOLIDAYS.join(', ')}`,
  annualHolidays: '年間休日数 at least',
  new: '新着: `day` (today and yesterday) or `week`',
  insurance: `加入保険等, all of these: ${INSURANCES.join(', ')}`,
  renewal: `契約更新: ${RENEWALS.join(', ')}`,
  flag: `conditions, all of these: ${FLAGS.join(', ')}`,
  flagNot: 'conditions, none of these',
  near: '`latitude,longitude,kilometres`',
  sort: `order: ${SORTS.join(', ')}; \`distance\` needs \`near\``,
  page: 'from 1',
  per: '10, 30 (default) or 50',
  fold: '`1`: one entry per employer',
};

/** A parameter may be given once or repeated. */
const given = z.union([z.string(), z.array(z.string())]).optional();

export const searchParameters = z.object(
  Object.fromEntries(
    [...PARAMETER_NAMES, 'facets'].map((name) => [
      name,
      given.openapi({
        param: { name, in: 'query', style: 'form', explode: true },
        description:
          name === 'facets' ? `what to count beside the results: ${FACETS.join(', ')}` : (MEANINGS[name] ?? name),
      }),
    ]),
  ),
);

const date = z.iso.date();

export const postingItem = z
  .object({
    number: z.string().openapi({ description: '求人番号', example: '13010-12345678' }),
    url: z.url(),
    title: z.string(),
    employer: z.string().nullable().openapi({ description: '事業所名; null where it is not open to everyone' }),
    employment: z.enum(EMPLOYMENTS),
    partTime: z.boolean(),
    wage: z
      .object({ type: z.enum(WAGE_TYPES), from: z.int(), to: z.int().nullable() })
      .nullable()
      .openapi({ description: 'yen in the unit of `type`: from, and to where an upper limit is stated' }),
    annualHolidays: z.int().nullable(),
    holidays: z.array(z.enum(HOLIDAYS)),
    places: z.array(z.object({ code: z.string(), name: z.string() })),
    flags: z.array(z.enum(FLAGS)),
    acceptedOn: date.openapi({ description: '受付年月日' }),
    validThrough: date.openapi({ description: '紹介期限日' }),
    others: z.int().optional().openapi({ description: 'with `fold`: further postings of the same employer' }),
  })
  .openapi('Posting');

export const postingDetail = postingItem
  .extend({
    sections: z
      .array(
        z.object({
          key: z.string(),
          title: z.string(),
          rows: z.array(z.object({ label: z.string(), text: z.string() })),
        }),
      )
      .openapi({ description: '求人票: every field that is filled in, in words, section by section' }),
  })
  .openapi('PostingDetail');

export const searchAnswer = z
  .object({
    total: z.int().openapi({ description: 'exact number of postings' }),
    entries: z.int().openapi({ description: 'number of entries; less than `total` with `fold`' }),
    page: z.int(),
    per: z.int(),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.int() }))),
    items: z.array(postingItem),
  })
  .openapi('SearchAnswer');

/** RFC 9457. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(
        z.object({
          parameter: z.string(),
          code: z.string(),
          value: z.string(),
          limit: z.number().optional(),
        }),
      )
      .optional(),
  })
  .openapi('Problem');
