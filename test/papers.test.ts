import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
