import { type Maintenance, maintenanceAt } from '#areas/notices/index.ts';
import type { App } from '#platform/app.ts';
import { momentWords } from './components/format.ts';
import type { Banner, Lang } from './page.ts';

const words: Readonly<
  Record<Lang, { readonly title: string; readonly text: (from: string, until: string) => string }>
> = {
  ja: {
    title: 'メンテナンスのお知らせ',
    text: (from, until) => `${from}から${until}まで、ご利用いただけません。`,
  },
  en: {
    title: 'Maintenance',
    text: (from, until) => `The service will be closed from ${from} until ${until} (Japan time).`,
  },
};

/** T17: the planned maintenance, while it lasts. */
export function closedBy({ config, clock }: Pick<App, 'config' | 'clock'>): Maintenance | undefined {
  return maintenanceAt(config.maintenance, clock.now()) === 'closed' ? config.maintenance : undefined;
}

/** T17: the announcement that every page carries before a planned maintenance. */
export function maintenanceBanner({ config, clock }: Pick<App, 'config' | 'clock'>, lang: Lang): Banner | undefined {
  const { maintenance } = config;
  if (!maintenance || maintenanceAt(maintenance, clock.now()) !== 'announced') return undefined;
  const { title, text } = words[lang];
  return {
    kind: 'maintenance',
    title,
    text: text(momentWords(maintenance.from, lang), momentWords(maintenance.until, lang)),
  };
}
