import { readFileSync } from 'node:fs';

/** Words of the service with their readings, as `reference/readings.csv` has them. */
export interface Readings {
  /** Words of Chinese characters alone. */
  readonly words: ReadonlyMap<string, string>;
  /** Beginnings of words that go on in hiragana: 探 (す, し, さない). */
  readonly stems: ReadonlyMap<string, string>;
  /** Characters of the longest word. */
  readonly longest: number;
}

const STEM = '～';

function read(): Readings {
  const text = readFileSync(new URL('../../../reference/readings.csv', import.meta.url), 'utf8');
  const rows = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string]);
  const stems = rows.filter(([word]) => word.endsWith(STEM)).map(([word, reading]) => [word.slice(0, -1), reading]);
  const words = rows.filter(([word]) => !word.endsWith(STEM));
  return {
    words: new Map(words),
    stems: new Map(stems as [string, string][]),
    longest: Math.max(...rows.map(([word]) => word.length)),
  };
}

export const readings: Readings = read();
