import { describe, expect, test } from 'vitest';
import { homes } from './homes.ts';
import { type Audience, audienceNames } from './layout/audience.ts';
import { delegateNavigation, navigationOf } from './layout/navigation.ts';
import { routes } from './routes.ts';

const served = new Set(routes.map(({ path }) => path));

describe('what is led to is there', () => {
  test.each(Object.entries(homes))('the home of %s, %s', (_role, path) => {
    expect(served).toContain(path);
  });

  test.each(Object.keys(audienceNames) as Audience[])('the navigation of %s', (audience) => {
    for (const { href } of navigationOf(audience, 'ja')) expect(served).toContain(href);
  });

  test('the navigation of a delegate', () => {
    for (const { href } of delegateNavigation) expect(served).toContain(href);
  });
});
