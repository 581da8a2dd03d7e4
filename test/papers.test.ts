import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '#areas/notices/index.ts';
import { describeConfig } from '#platform/config.ts';

const root = new URL('../', import.meta.url);

const papers = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/adr'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** Paths a paper names: in backticks from the root, and as links (not pictures) from its own folder. */
function pathsIn(paper: string): readonly string[] {
  const text = readFileSync(new URL(paper, root), 'utf8');
  const named = [...text.matchAll(/`((?:src|test|migrations|reference|bin|docs)\/[\w./-]*)`/g)].map(([, path]) => path);
  const folder = new URL('.', new URL(paper, root));
  const linked = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)#:]+)\)/g)].map(([, path]) =>
    new URL(path ?? '', folder).pathname.slice(root.pathname.length),
  );
  return [...new Set([...named, ...linked].map((path) => path ?? ''))];
}

describe.each(papers)('%s', (paper) => {
  it.each(pathsIn(paper))('names %s, which exists', (path) => {
    expect(existsSync(new URL(path, root))).toBe(true);
  });

  it('is about this repository only', () => {
    expect(readFileSync(new URL(paper, root), 'utf8')).not.toMatch(/(^|[\s`(])\/(work|tmp|root|home)\//);
  });
});

describe('docs/rules.md', () => {
  const clauses = [...readFileSync(new URL('docs/rules.md', root), 'utf8').matchAll(/^\| ([TPSAGCK][^|]*) \|/gm)];

  it.each(clauses.map(([, clause]) => clause ?? ''))('%s is a clause that can be read under /terms', (clause) => {
    expect(anchorOf(clause)).toBeDefined();
  });
});

describe('docs/requirements.md', () => {
  const text = readFileSync(new URL('docs/requirements.md', root), 'utf8');
  const told = [...text.matchAll(/^\| (\d+) \| .* \| (.*) \|$/gm)].map(([, number = '', tests = '']) => ({
    number,
    tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  }));

  /** The requirements that the names of a file's tests tell: `ui 4, 5, 6: …`. */
  const namedIn = (path: string) =>
    [...readFileSync(new URL(path, root), 'utf8').matchAll(/['"`]ui ([\d, ]+)[:'"` ]/g)].flatMap(([, numbers = '']) =>
      numbers.split(', '),
    );

  it('tells all twenty-five', () => {
    expect(told.map(({ number }) => Number(number))).toEqual(Array.from({ length: 25 }, (_, nth) => nth + 1));
  });

  it.each(told)('$number has tests that name it', ({ number, tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const path of tests) expect(namedIn(path), path).toContain(number);
  });
});

describe('README.md', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');

  it.each(describeConfig().map(({ name }) => name))('tells what the setting %s means', (name) => {
    expect(readme).toContain(`| \`${name}\` |`);
  });
});
