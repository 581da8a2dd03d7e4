import type { ReportKind } from '#areas/helpdesk/index.ts';
import type { Lang } from '#web/page.ts';

/** What a report of misuse is about, as it is chosen and as the operation reads it. */
export const reportKindWords: Readonly<Record<Lang, Readonly<Record<ReportKind, string>>>> = {
  ja: {
    login: '身に覚えのないログインがあった',
    changed: '登録の内容やパスワードを、知らないうちに変えられた',
    leaked: 'パスワードや個人情報が漏れたおそれがある',
    impersonated: 'だれかが、ほかの人や事業所になりすましている',
    other: 'そのほか',
  },
  en: {
    login: 'There was a login that was not mine',
    changed: 'My registration or password was changed without me',
    leaked: 'A password or personal data may have leaked',
    impersonated: 'Somebody poses as another person or employer',
    other: 'Something else',
  },
};
