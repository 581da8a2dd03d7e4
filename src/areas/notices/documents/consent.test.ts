import { describe, expect, it } from 'vitest';
import { consentDocuments } from './consent.ts';

describe('T4(4) T5(4) S G③: what is consented to before opening', () => {
  it.each([
    ['employer', ['my-page-terms', 'my-page-privacy', 'site-privacy'], ['2024-01-09', '2022-10-01', '2022-03-22']],
    ['jobseeker', ['my-page-terms', 'my-page-privacy', 'site-privacy'], ['2024-01-09', '2022-10-01', '2022-03-22']],
    ['agency', ['agency-terms', 'my-page-privacy', 'site-privacy'], ['2021-12-01', '2022-10-01', '2022-03-22']],
  ] as const)('%s', (kind, ids, versions) => {
    expect(consentDocuments(kind).map((each) => each.id)).toEqual(ids);
    expect(consentDocuments(kind).map((each) => each.version)).toEqual(versions);
  });
});
