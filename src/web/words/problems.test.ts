import { describe, expect, it } from 'vitest';
import { fieldProblemCodes } from '#kernel/fields/index.ts';
import { sayProblem } from './problems.ts';

describe('every problem is a sentence that names the field', () => {
  const data = { min: 0, max: 31, length: 40, decimals: 1, count: 4, era: '昭和' };
  it.each(fieldProblemCodes)('%s', (code) => {
    expect(sayProblem({ code, data }, '職種', 'ja')).toMatch(/「職種」.*。$/);
    const english = sayProblem({ code, data }, 'Job title', 'en');
    expect(english).toMatch(/“Job title”.*\.$/);
    expect(english).not.toContain('undefined');
  });

  it('gives the numbers', () => {
    expect(sayProblem({ code: 'too-long', data: { max: 28, length: 31 } }, '職種', 'ja')).toBe(
      '「職種」は28文字までです。いま31文字あります。',
    );
  });
});
