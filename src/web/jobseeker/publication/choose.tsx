import {
  alwaysPublished,
  itemsToChoose,
  type PublicationItemKey,
  publicationItems,
  publishedSections,
} from '#areas/jobseekers/index.ts';
import { gazetteer } from '#areas/offices/index.ts';
import type { DisplayRow } from '#kernel/fields/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { withNames } from '#web/fields/shown.ts';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { profileLists } from '../../publication/lists.ts';
import { PublishedRows } from '../../publication/PublishedProfile.tsx';
import { ownPublication } from './case.ts';
import { words } from './words.ts';

const SHORT = 60;
const shortened = (text: string) => ([...text].length > SHORT ? `${[...text].slice(0, SHORT).join('')}…` : text);

/** Which items are published: those that always are, and those that are chosen, each with what it says now (T12(2)). */
export const publicationChoosePage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const { lang } = ctx;
    const of = await ownPublication(ctx);
    const offered = itemsToChoose(of);
    const lists = profileLists(await gazetteer(ctx.app.db));
    const published = withNames(publishedSections(of.content, offered, lang), lists, lang);
    const said = new Map(published.map(({ key, rows }) => [key, rows]));
    const inOneLine = (rows: readonly DisplayRow[]) =>
      rows
        .map(({ label, text }) => (rows.length > 1 ? w.labelled(label, text) : text).replaceAll('\n', ' ／ '))
        .join(lang === 'ja' ? '、' : ', ');
    const asked = ctx.url.searchParams.getAll('show');
    const sectionOf = (key: PublicationItemKey) => (publicationItems[key].fields[0] ?? '').split('.')[0];
    return html(
      <Frame ctx={ctx} title={w.chooseTitle}>
        <div class="stack">
          <BackLink href="/jobseeker/publication" text={w.back} />
          <h1>{w.chooseTitle}</h1>
          <h2>{w.always}</h2>
          <SummaryList
            rows={alwaysPublished.map((key) => {
              const rows = said.get(key);
              return {
                key: publicationItems[key][lang],
                value: rows ? <PublishedRows rows={rows} /> : w.emptyAlways,
                changeHref: `/jobseeker/registration/${sectionOf(key)}`,
              };
            })}
          />
          <form class="form" method="get" action="/jobseeker/publication/check">
            <Checkboxes
              name="show"
              label={w.choice}
              hint={w.choiceHint}
              values={asked.length > 0 ? asked : of.chosen}
              options={offered.map((key) => {
                const rows = said.get(key);
                return {
                  value: key,
                  label: publicationItems[key][lang],
                  hint: rows ? shortened(inOneLine(rows)) : w.empty,
                };
              })}
            />
            <Actions>
              <Button>{w.toCheck}</Button>
            </Actions>
          </form>
        </div>
      </Frame>,
    );
  },
};
