import { Page } from '#web/layout/index.ts';
import type { Audience, Lang } from '#web/page.ts';
import { CaseworkExamples } from './casework.tsx';
import { FieldExamples, fieldErrors } from './fields.tsx';
import { exampleErrors, FormExamples } from './forms.tsx';
import { HomeExamples } from './home.tsx';
import { ListExamples } from './lists.tsx';
import { SearchExamples } from './search.tsx';

/** Every component in its states, on one page: to look at while building. Shown in development only. */
export function StyleGuide({ lang = 'ja', audience = 'jobseeker' }: { lang?: Lang; audience?: Audience }) {
  return (
    <Page
      lang={lang}
      title="部品の見本"
      audience={audience}
      path="/jobseeker/applications"
      user={{ name: '青空 あおい' }}
      nav={[
        { href: '/jobseeker', text: 'ホーム' },
        { href: '/postings', text: '求人をさがす' },
        { href: '/jobseeker/applications', text: '応募', count: 3 },
        { href: '/jobseeker/registration', text: '登録内容' },
      ]}
      crumbs={[
        { text: 'ホーム', href: '/jobseeker' },
        { text: '応募', href: '/jobseeker/applications' },
        { text: '部品の見本' },
      ]}
      errors={[...exampleErrors, ...fieldErrors]}
      banners={[
        {
          kind: 'emergency',
          title: '大雨により休所しています',
          text: '石川県内の3つの窓口は、本日お休みです。',
          href: '/help',
        },
        {
          kind: 'maintenance',
          title: '11月28日(土) 22:00から翌6:00まで利用できません',
          text: '入力の途中の内容は残ります。',
        },
      ]}
      movedClock="2026年11月24日(火)"
      timeout={{
        seconds: 1800,
        endsAt: '10:42',
        keepAliveHref: '/jobseeker',
        overHref: '/logout',
        logoutHref: '/logout',
      }}
    >
      <h1 class="page-title">部品の見本</h1>
      <p class="lead">このサービスの画面は、ここにある部品だけで組み立てます。</p>
      <HomeExamples />
      <FormExamples />
      <FieldExamples />
      <ListExamples />
      <SearchExamples />
      <CaseworkExamples />
    </Page>
  );
}
