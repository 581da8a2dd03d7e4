import type { Lang } from '#web/page.ts';
import { link, list, type StaticContent, section, text } from './content.ts';

export const apiGuide: Readonly<Record<Lang, StaticContent>> = {
  ja: {
    title: 'API',
    lead: 'だれにでも公開している求人を、プログラムから検索できます。登録や鍵は要りません。',
    sections: [
      section(
        '求人の検索',
        text('検索画面のアドレスの /postings を /api/v1/postings に替えると、同じ検索の結果をJSONで返します。'),
        link('/api/v1/postings?per=10', '例: 新しい10件'),
        list(
          'total は正確な件数、items はそのページの求人、facets は条件ごとの件数です。',
          '1件だけ読むときは /api/v1/postings/ のあとに求人番号を続けます。',
          '誤った条件は、422とともに一つずつお知らせします（RFC 9457）。',
          'ETagを返します。変わっていなければ304で答えます。',
        ),
        link('/api/v1/openapi.json', 'OpenAPI 3.1 の記述'),
      ),
      section(
        '新着のフィード',
        text(
          '検索画面のアドレスの /postings を /postings.atom に替えると、その条件の新しい50件をAtomで読めます。/postings.json なら JSON Feed です。',
        ),
        link('/postings.atom', 'すべての新着（Atom）'),
        link('/postings.json', 'すべての新着（JSON Feed）'),
      ),
      section(
        '公開の範囲',
        text('事業所名などを公開していない求人では、employer が null になります。求職番号で見られる情報は含みません。'),
      ),
    ],
  },
  en: {
    title: 'API',
    lead: 'Programs can search the postings that are open to everyone. No registration, no key.',
    sections: [
      section(
        'Searching',
        text('Replace /postings in the address of a search with /api/v1/postings: the same results, as JSON.'),
        link('/api/v1/postings?per=10', 'Example: the newest ten'),
        list(
          '`total` is exact, `items` are the postings of the page, `facets` the counts beside each condition.',
          'One posting: /api/v1/postings/ followed by its number.',
          'Parameters that cannot be taken are named one by one, with status 422 (RFC 9457).',
          'Answers carry an ETag; 304 tells that nothing changed.',
        ),
        link('/api/v1/openapi.json', 'Described by OpenAPI 3.1'),
      ),
      section(
        'Feeds',
        text(
          'Replace /postings with /postings.atom: the newest fifty of the search as Atom; with /postings.json as JSON Feed.',
        ),
        link('/postings.atom', 'All new postings (Atom)'),
        link('/postings.json', 'All new postings (JSON Feed)'),
      ),
      section(
        'What is left out',
        text(
          'Where an employer does not publish its name, `employer` is null. Nothing that needs a jobseeker number is included.',
        ),
      ),
    ],
  },
};
