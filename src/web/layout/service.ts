import type { Lang } from './lang.ts';

/** The service's name, as every title ends and every header begins. */
export const serviceName = 'open-hellowork';

/** What the name means, where there is room for it. */
export const serviceSubtitle: Readonly<Record<Lang, string>> = {
  ja: 'しごとをさがす人と、人をさがす事業所のために',
  en: 'For people looking for work, and employers looking for people',
};
