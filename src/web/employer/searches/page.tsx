import { type Gazetteer, gazetteer } from '#areas/offices/index.ts';
import {
  dropSearch,
  jobseekerSearchLimit,
  keepSearch,
  keptProfileQuery,
  keptSearchesOf,
  lookAtKeptSearch,
  MOST_NEW,
  newProfiles,
  type ProfileQuery,
  parseProfileQuery,
  searchNameLimit,
} from '#areas/publication/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { profileQueryWords, searchPath, usedConditions } from '../../publication/marks.ts';
import { closedPage } from '../jobseekers/closed.tsx';
import { closedFor } from '../standing.tsx';

const LIST = '/employer/searches';
const TITLE = '求職者の検索条件';
const DONE: Readonly<Record<string, string>> = {
  saved: '検索条件を保存しました',
  removed: '検索条件を削除しました',
};

const own = (ctx: PageContext) => found(ctx.membership?.establishmentId);

function Conditions({ query, places }: { query: ProfileQuery; places: Gazetteer }) {
  return <p>{profileQueryWords(query, places)}</p>;
}

/** The searches of jobseekers that the page keeps, each with how many were published since they were last looked at. */
export const employerSearchesPage: Page = {
  get: async (ctx) => {
    const closed = await closedFor(ctx, 'search-jobseekers');
    if (closed.length > 0) return closedPage(ctx, TITLE, closed);
    const { db, clock } = ctx.app;
    const [places, searches] = await Promise.all([gazetteer(db), keptSearchesOf(db, own(ctx))]);
    const news = await Promise.all(searches.map((each) => newProfiles(db, each.query, each.seenAt, clock.today())));
    const done = ctx.done === undefined ? undefined : DONE[ctx.done];
    return html(
      <Frame ctx={ctx} title={TITLE} notice={done === undefined ? undefined : { kind: 'done', title: done }}>
        <div class="stack">
          <BackLink href="/employer/jobseekers" text="求職者をさがす画面に戻る" />
          <h1>{TITLE}</h1>
          {searches.length === 0 ? (
            <EmptyState title="保存した検索条件はありません。">
              <p>求職者をさがして「この条件を保存する」を選ぶと、新しく公開された方の人数がここに表示されます。</p>
              <ButtonLink href="/employer/jobseekers" kind="secondary">
                求職者をさがす
              </ButtonLink>
            </EmptyState>
          ) : (
            <p>
              {searches.length}件保存しています（{jobseekerSearchLimit}
              件まで）。保存した条件は、この事業所のすべてのアカウントで使えます。
            </p>
          )}
          {searches.map((each, nth) => {
            const fresh = news[nth] ?? 0;
            return (
              <section class="section stack--tight" key={each.id} aria-labelledby={`search-${each.id}`}>
                <h2 id={`search-${each.id}`}>{each.name}</h2>
                <Conditions query={each.query} places={places} />
                <p>
                  前回見てから（
                  <MomentText instant={each.seenAt} />
                  ）新しく公開された方：
                  <strong class="figures">{fresh >= MOST_NEW ? `${MOST_NEW}人以上` : `${fresh}人`}</strong>
                </p>
                <Form>
                  <input type="hidden" name="search" value={String(each.id)} />
                  <Actions>
                    <Button name="act" value="look" about={each.name}>
                      この条件でさがす
                    </Button>
                    <Button kind="danger" name="act" value="remove" about={each.name}>
                      削除する
                    </Button>
                  </Actions>
                </Form>
              </section>
            );
          })}
        </div>
      </Frame>,
    );
  },
  post: async (ctx, form) => {
    const closed = await closedFor(ctx, 'search-jobseekers');
    if (closed.length > 0) return closedPage(ctx, TITLE, closed, 422);
    const establishmentId = own(ctx);
    const searches = await keptSearchesOf(ctx.app.db, establishmentId);
    const search = searches.find(({ id }) => String(id) === form.text('search'));
    if (!search) throw new NotFound();
    const asked = { id: search.id, establishmentId };
    if (form.text('act') === 'remove') {
      await dropSearch(ctx.app, ctx.caller, asked);
      return seeOther(LIST, 'removed');
    }
    await lookAtKeptSearch(ctx.app, ctx.caller, asked);
    return seeOther(searchPath(search.query));
  },
};

async function keeping(ctx: PageContext, name: string, refused: Parameters<typeof formErrorsOf>[0], status = 200) {
  const query = keptProfileQuery(parseProfileQuery(ctx.url.searchParams));
  const places = await gazetteer(ctx.app.db);
  const errors = formErrorsOf(refused, 'ja');
  const title = 'この条件を保存する';
  return html(
    <Frame ctx={ctx} title={title} errors={errors}>
      <div class="stack">
        <BackLink href="/employer/jobseekers" text="求職者をさがす画面に戻る" />
        <h1>{title}</h1>
        <Conditions query={query} places={places} />
        <Form>
          <TextInput
            name="name"
            label="検索条件の名前"
            hint={`${searchNameLimit}文字まで。ハローワークの職員も見ることがあります。`}
            requirement="required"
            value={name}
            errors={errors}
          />
          <Actions>
            <Button>この名前で保存する</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    status,
  );
}

/** `/employer/searches/new?…`: keeps the search of the address under a name. */
export const employerSearchNewPage: Page = {
  get: async (ctx) => {
    const closed = await closedFor(ctx, 'search-jobseekers');
    if (closed.length > 0) return closedPage(ctx, TITLE, closed);
    const places = await gazetteer(ctx.app.db);
    const used = usedConditions(parseProfileQuery(ctx.url.searchParams), places).map(({ text }) => text);
    return keeping(ctx, [...used.join('、')].slice(0, searchNameLimit).join(''), []);
  },
  post: async (ctx, form) => {
    const closed = await closedFor(ctx, 'search-jobseekers');
    if (closed.length > 0) return closedPage(ctx, TITLE, closed, 422);
    const name = form.text('name');
    const query = parseProfileQuery(ctx.url.searchParams);
    const kept = await keepSearch(ctx.app, ctx.caller, { establishmentId: own(ctx), name, query });
    return kept.ok ? seeOther(LIST, 'saved') : keeping(ctx, name, kept.refusals, 422);
  },
};
