import { readdirSync, readFileSync } from 'node:fs';

const sources = new URL('../../src/', import.meta.url);

/** What stands for the computed end of a kind: `application.${input.result}`. */
const ends: Readonly<Record<string, readonly string[]>> = {
  application: ['hired', 'rejected', 'withdrawn', 'noShow'],
  referral: ['hired', 'rejected', 'withdrawn', 'noShow'],
  interview: ['proposed', 'proposedAgain', 'accepted', 'othersAsked', 'cancelled'],
  service: ['stopped', 'lifted'],
  emergency: ['ask', 'stop', 'delete', 'solve', 'lift', 'answer'],
};

const literals = (text: string) =>
  [...text.matchAll(/'([a-z][A-Za-z]*\.[a-z][A-Za-z]*)'/g)].map(([, kind]) => kind ?? '');

function kindsOf(expression: string, source: string): readonly string[] {
  const [, start] = /^`([a-z]+)\.\$\{/.exec(expression) ?? [];
  if (start) {
    const known = ends[start];
    if (!known) throw new Error(`Say in event-kinds.ts how events ${expression} end.`);
    return known.map((end) => `${start}.${end}`);
  }
  const [, table] = /^(\w+)\[/.exec(expression) ?? [];
  if (!table) return literals(expression);
  return literals(new RegExp(`const ${table}\\b[^=]*= \\{([\\s\\S]*?)\\}`).exec(source)?.[1] ?? '');
}

/** Every kind of event that the sources record. */
export function recordedKinds(): ReadonlySet<string> {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^areas\/.*(?<!\.test)\.ts$/.test(file),
  );
  return new Set(
    files.flatMap((file) => {
      const source = readFileSync(new URL(file, sources), 'utf8');
      const calls = source.matchAll(/\brecord\((?:\w+,\s*)?\{\s*kind: ([^\n]*?),\s*(?:\n|rule|subjects)/g);
      return [...calls].flatMap(([, expression]) => {
        const kinds = kindsOf(expression ?? '', source);
        if (kinds.length === 0) throw new Error(`No kind of event found in ${file}: ${expression}`);
        return kinds;
      });
    }),
  );
}
