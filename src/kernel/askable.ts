/** Rules that can be asked from outside (`hellowork rule`, the operator's 期限計算): their inputs as written by people, their answers as values. */
import { z } from 'zod';
import { calendarRange, isBefore, type OpeningDays } from './calendar.ts';
import { dateOf, formatInstant } from './jst.ts';
import { type Refused, type Ruling, refuse } from './refusal.ts';
import { move, type TransitionTable } from './transitions.ts';

export type Answer =
  | string
  | number
  | boolean
  | null
  | Temporal.PlainDate
  | Temporal.Instant
  | readonly Answer[]
  | { readonly [name: string]: Answer };

/** Facts of the reference data that some rules need; handed in by whoever asks. */
export interface AskFacts {
  /** The offices that serve a postal code, each with how it follows; empty when the code is unknown. */
  officesOf(
    postalCode: string,
  ): readonly { readonly code: string; readonly name: string; readonly jurisdiction: string }[];
  /** The opening days of an office, undefined when there is no such office. */
  openingDays(officeCode: string): OpeningDays | undefined;
}

/** A rule as it can be asked. `id` is how it is called, `clause` what it rests on, `description` one line of Japanese. */
export interface AskableRule<Inputs extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  readonly clause: string;
  readonly description: string;
  readonly inputs: Inputs;
  /** The answer, or refusals whose `field` names the input to blame and whose `data.reason` says why in Japanese. */
  readonly decide: (inputs: z.output<Inputs>, facts: AskFacts) => Answer | Refused;
}

/** Declares an askable rule; unknown inputs are refused. */
export function askable<Shape extends z.ZodRawShape>(rule: {
  readonly id: string;
  readonly clause: string;
  readonly description: string;
  readonly inputs: Shape;
  readonly decide: (inputs: z.output<z.ZodObject<Shape>>, facts: AskFacts) => Answer | Refused;
}): AskableRule {
  return { ...rule, inputs: z.strictObject(rule.inputs) } as unknown as AskableRule;
}

/** The refusal of an input that is well formed but does not fit. */
export function wrongInput(rule: string, field: string, reason: string): Refused {
  return refuse({ rule, code: 'bad-input', field, data: { reason } });
}

type Context = z.RefinementCtx;
function fault(context: Context, message: string): typeof z.NEVER {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function readDay(text: string, context: Context): Temporal.PlainDate {
  const trimmed = text.trim();
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return Temporal.PlainDate.from(trimmed);
    if (/^\d{4}-\d{2}-\d{2}T/.test(trimmed)) return dateOf(Temporal.Instant.from(trimmed));
  } catch {
    return fault(context, `暦にない日付です（${trimmed}）`);
  }
  return fault(context, `日付は 2026-11-22 の形で入力してください（入力: ${trimmed}）`);
}

const text = (reason: string) => z.union([z.string(), z.number().transform(String)], { error: reason });

/** An ISO date; an instant with its offset is taken as its day in Japan. */
export const dayInput = (what: string) => text('日付を文字列で入力してください').transform(readDay).describe(what);

/** A day for which the holiday calendar speaks, with room for the deadlines counted from it. */
export const calendarDayInput = (what: string) =>
  dayInput(what).refine(
    (date) => !isBefore(date, calendarRange.first) && !isBefore(calendarRange.last.subtract({ months: 1 }), date),
    { error: `${calendarRange.first}から${calendarRange.last.subtract({ months: 1 })}までの日付を入力してください` },
  );

/** Several ISO dates, separated by commas or as a list; none is allowed. */
export const daysInput = (what: string) =>
  z
    .union([z.string(), z.array(z.string())], { error: '日付をコンマで区切って入力してください' })
    .transform((given, context) => {
      const parts = typeof given === 'string' ? given.split(/[,、]/) : given;
      return parts.filter((each) => each.trim() !== '').map((each) => readDay(each, context));
    })
    .describe(what);

/** An ISO instant with its offset. */
export const instantInput = (what: string) =>
  text('日時を文字列で入力してください')
    .transform((given, context) => {
      try {
        return Temporal.Instant.from(given.trim());
      } catch {
        return fault(context, `日時は時差つきで 2026-11-22T10:00:00+09:00 の形で入力してください（入力: ${given}）`);
      }
    })
    .describe(what);

/** A whole number of a range. */
export const wholeInput = (what: string, min: number, max: number) =>
  text('数を入力してください')
    .transform((given, context) => {
      const number = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN;
      return number >= min && number <= max
        ? number
        : fault(context, `${min}から${max}までの整数で入力してください（入力: ${given}）`);
    })
    .describe(what);

/** true or false. */
export const flagInput = (what: string) =>
  z
    .union([z.boolean(), z.enum(['true', 'false']).transform((given) => given === 'true')], {
      error: 'true か false を入力してください',
    })
    .describe(what);

/** One of several codes. */
export const codeInput = <const Code extends string>(what: string, codes: readonly Code[]) =>
  z.enum(codes, { error: `${codes.join('、')} のどれかを入力してください` }).describe(what);

/** Any text. */
export const textInput = (what: string) => text('文字列で入力してください').describe(what);

/** What a ruling answers: whether it is allowed, and every reason against it. */
export function rulingAnswer(ruling: Ruling<unknown>): Answer {
  return {
    allowed: ruling.ok,
    refusals: ruling.ok ? [] : ruling.refusals.map(({ rule, code }) => ({ rule, code })),
  };
}

/** A transition table as a rule: where a move leads, or why it may not be made. */
export function askableMoves<State extends string, Name extends string, Actor extends string>(
  rule: { readonly id: string; readonly clause: string; readonly description: string },
  table: TransitionTable<State, Name, Actor>,
): AskableRule {
  const said = (words: Readonly<Record<string, string>>) =>
    Object.entries(words)
      .map(([code, label]) => `${code}（${label}）`)
      .join('、');
  const codes = <Code extends string>(words: Readonly<Record<Code, unknown>>) => Object.keys(words) as Code[];
  const labels = Object.fromEntries(codes(table.moves).map((name) => [name, table.moves[name].label]));
  return askable({
    ...rule,
    inputs: {
      state: codeInput(`いまの状態。${said(table.states)}`, codes(table.states)),
      move: codeInput(`すること。${said(labels)}`, codes(table.moves)),
      by: codeInput(`だれが。${said(table.actors)}`, codes(table.actors)),
    },
    decide: ({ state, move: name, by }) => {
      const ruling = move(table, state as State, name as Name, by as Actor);
      return { to: ruling.ok ? ruling.value : null, ...(rulingAnswer(ruling) as Record<string, Answer>) };
    },
  });
}

/** An answer as JSON: dates and instants in ISO 8601, instants with Japan's offset. */
export function answerJson(answer: Answer): unknown {
  if (answer instanceof Temporal.PlainDate) return answer.toString();
  if (answer instanceof Temporal.Instant) return formatInstant(answer);
  if (Array.isArray(answer)) return answer.map((each: Answer) => answerJson(each));
  if (answer !== null && typeof answer === 'object')
    return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, answerJson(value as Answer)]));
  return answer;
}
