export type { Audience } from './audience.ts';
export type { PageUser } from './Header.tsx';
export { type Lang, LangContext, useLang, useWords } from './lang.ts';
export { delegateNavigation, type NavItem, navigationOf, newcomerNavigation, stoppedNavigation } from './navigation.ts';
export { Page, type PageProps } from './Page.tsx';
export { serviceName } from './service.ts';
