import { z } from 'zod';
import { type AskableRule, type AskFacts, answerJson } from '#kernel/askable.ts';
import { rules as kernel } from '#kernel/askable-rules.ts';
import { rules as accounts } from './accounts/rules/askable.ts';
import { rules as agencies } from './agencies/rules/askable.ts';
import { rules as alerts } from './alerts/rules/askable.ts';
import { rules as applications } from './applications/rules/askable.ts';
import { rules as consultations } from './consultations/rules/askable.ts';
import { rules as establishments } from './establishments/rules/askable.ts';
import { rules as filings } from './filings/rules/askable.ts';
import { rules as helpdesk } from './helpdesk/rules/askable.ts';
import { rules as interviews } from './interviews/rules/askable.ts';
import { rules as jobseekers } from './jobseekers/rules/askable.ts';
import { rules as library } from './library/rules/askable.ts';
import { rules as messages } from './messages/rules/askable.ts';
import { rules as offices } from './offices/rules/askable.ts';
import { rules as postings } from './postings/rules/askable.ts';
import { rules as publication } from './publication/rules/askable.ts';
import { rules as referrals } from './referrals/rules/askable.ts';
import { rules as suggestions } from './suggestions/rules/askable.ts';

/** Every rule that can be asked, area after area. */
export const askableRules: readonly AskableRule[] = [
  ...kernel,
  ...offices,
  ...accounts,
  ...helpdesk,
  ...establishments,
  ...filings,
  ...postings,
  ...jobseekers,
  ...applications,
  ...interviews,
  ...library,
  ...alerts,
  ...publication,
  ...referrals,
  ...suggestions,
  ...messages,
  ...consultations,
  ...agencies,
];

export interface AskAnswer {
  readonly rule: string;
  readonly inputs: unknown;
  readonly result: unknown;
  readonly clause: string;
}

export interface FieldFault {
  readonly field: string;
  readonly reason: string;
}

export type AskError =
  | { readonly code: 'not-json' | 'bad-request'; readonly message: string }
  | {
      readonly code: 'unknown-rule';
      readonly rule: string;
      readonly message: string;
      readonly nearest: readonly string[];
    }
  | {
      readonly code: 'bad-input';
      readonly rule: string;
      readonly message: string;
      readonly fields: readonly FieldFault[];
    };

export type Asked = AskAnswer | { readonly error: AskError };

const folded = (id: string) => id.normalize('NFKC').toLowerCase().replace(/\s/g, '');

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, char] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++)
      next[at] = Math.min(
        (row[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (row[at - 1] ?? 0) + (char === other[at - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The three rules whose names are nearest to one that does not exist; those that it begins come first. */
function nearestRules(id: string): readonly string[] {
  const wanted = folded(id);
  return askableRules
    .map((rule) => {
      const name = folded(rule.id);
      return { id: rule.id, away: wanted !== '' && name.startsWith(wanted) ? 0 : distance(wanted, name) };
    })
    .sort((one, other) => one.away - other.away || one.id.length - other.id.length)
    .slice(0, 3)
    .map((each) => each.id);
}

function faultOf(issue: z.core.$ZodIssue): readonly FieldFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ field, reason: 'この規則にない入力です' }));
  return [{ field: String(issue.path[0] ?? ''), reason: issue.message }];
}

function badInput(rule: string, fields: readonly FieldFault[]): Asked {
  const message = fields.map(({ field, reason }) => `${field}: ${reason}`).join(' / ');
  return { error: { code: 'bad-input', rule, message, fields } };
}

/** Asks a rule by its id (any width and case) with inputs as people write them. Never throws for what was asked. */
export function askRule(id: string, inputs: Readonly<Record<string, unknown>>, facts: AskFacts): Asked {
  const rule = askableRules.find((each) => folded(each.id) === folded(id));
  if (!rule) {
    const nearest = nearestRules(id);
    return {
      error: {
        code: 'unknown-rule',
        rule: id,
        message: `規則 ${id} はありません。近いもの: ${nearest.join('、')}`,
        nearest,
      },
    };
  }
  const missing = Object.entries(rule.inputs.shape)
    .filter(([name, field]) => inputs[name] === undefined && !z.safeParse(field, undefined).success)
    .map(([field]) => ({ field, reason: '入力が要ります' }));
  const parsed = rule.inputs.safeParse(inputs);
  if (!parsed.success) {
    const others = parsed.error.issues
      .flatMap(faultOf)
      .filter(({ field }) => !missing.some((each) => each.field === field));
    return badInput(rule.id, [...missing, ...others]);
  }
  const decided = rule.decide(parsed.data, facts);
  if (isRefused(decided)) {
    return badInput(
      rule.id,
      decided.refusals.map(({ field = '', data, code }) => ({ field, reason: String(data?.reason ?? code) })),
    );
  }
  return { rule: rule.id, inputs, result: answerJson(decided), clause: rule.clause };
}

type Decided = ReturnType<AskableRule['decide']>;
function isRefused(decided: Decided): decided is Extract<Decided, { readonly refusals: unknown; readonly ok: false }> {
  return (
    typeof decided === 'object' && decided !== null && 'refusals' in decided && 'ok' in decided && decided.ok === false
  );
}

const request = z.strictObject({ rule: z.string(), inputs: z.record(z.string(), z.unknown()).default({}) });

/** Answers one line of JSON `{"rule":"…","inputs":{…}}`. */
export function askLine(line: string, facts: AskFacts): Asked {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return { error: { code: 'not-json', message: 'JSON として読めません' } };
  }
  const parsed = request.safeParse(asked);
  if (!parsed.success)
    return { error: { code: 'bad-request', message: '{"rule":"…","inputs":{…}} の形で入力してください' } };
  return askRule(parsed.data.rule, parsed.data.inputs, facts);
}

/** What `--list` shows of a rule. */
export interface RuleListing {
  readonly rule: string;
  readonly clause: string;
  readonly description: string;
  readonly inputs: readonly { readonly name: string; readonly required: boolean; readonly description: string }[];
}

/** All rules with their inputs. */
export function listRules(): readonly RuleListing[] {
  return askableRules.map((rule) => ({
    rule: rule.id,
    clause: rule.clause,
    description: rule.description,
    inputs: Object.entries(rule.inputs.shape).map(([name, field]) => {
      const required = !z.safeParse(field, undefined).success;
      const described = field instanceof z.ZodOptional ? field.unwrap() : field;
      return { name, required, description: z.globalRegistry.get(described)?.description ?? '' };
    }),
  }));
}
