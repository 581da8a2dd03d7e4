import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { referenceFacts as facts } from '#areas/ask-facts.ts';
import { type Asked, askLine, askRule, listRules } from '#areas/askable.ts';
import { out } from './output.ts';

interface Options {
  readonly json?: boolean;
  readonly stdin?: boolean;
  readonly list?: boolean;
}

function plain(result: unknown): string {
  if (Array.isArray(result)) return result.map(plainRow).join('\n');
  if (result !== null && typeof result === 'object')
    return Object.entries(result)
      .map(([name, value]) => `${name}: ${plainRow(value)}`)
      .join('\n');
  return String(result);
}

function plainRow(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainRow).join(', ');
  return value !== null && typeof value === 'object' ? Object.values(value).map(String).join(' ') : String(value);
}

function show(asked: Asked, json: boolean): void {
  if ('error' in asked) {
    if (json) out(JSON.stringify(asked));
    else process.stderr.write(`${asked.error.message}\n`);
    process.exitCode = 2;
  } else out(json ? JSON.stringify(asked) : plain(asked.result));
}

function showList(json: boolean): void {
  const rules = listRules();
  if (json) {
    out(JSON.stringify(rules));
    return;
  }
  for (const { rule, clause, description, inputs } of rules) {
    out(`${rule}　${description}（${clause}）`);
    for (const { name, required, description: what } of inputs)
      out(`    ${name}${required ? '' : '（任意）'}　${what}`);
  }
}

/** One answer a line, in order; errors are answered on their line and do not end it. */
async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') out(JSON.stringify(askLine(line, facts)));
  }
}

/** `key=value …` as an object, or the words that are no such pair. */
function readPairs(pairs: readonly string[]): {
  readonly inputs: Record<string, string>;
  readonly wrong: readonly string[];
} {
  const wrong = pairs.filter((each) => !/^[^=]+=/.test(each));
  const inputs = Object.fromEntries(
    pairs
      .filter((each) => !wrong.includes(each))
      .map((each) => {
        const at = each.indexOf('=');
        return [each.slice(0, at), each.slice(at + 1)];
      }),
  );
  return { inputs, wrong };
}

/** `hellowork rule`: what a rule decides, with its clause. */
export function registerRule(program: Command): void {
  program
    .command('rule')
    .description('規則に日付や数を当てはめて答えを出す（例: rule "T10(1)" kind=general accepted=2026-11-22）')
    .argument('[id]', '規則の番号')
    .argument('[inputs...]', 'key=value の形の入力')
    .option('--json', '答えを JSON で出す')
    .option('--stdin', '標準入力の JSON を一行ずつ答える')
    .option('--list', '規則とその入力の一覧')
    .action(async (id: string | undefined, pairs: readonly string[], options: Options) => {
      const json = options.json ?? false;
      if (options.stdin) return answerLines();
      if (options.list) return showList(json);
      const { inputs, wrong } = readPairs(pairs);
      if (id === undefined || wrong.length > 0) {
        const message =
          id === undefined
            ? '規則の番号を指定してください（一覧は --list）'
            : `${wrong.join(' ')}: key=value の形で入力してください`;
        return show({ error: { code: 'bad-request', message } }, json);
      }
      show(askRule(id, inputs, facts), json);
    });
}
