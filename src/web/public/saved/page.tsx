import {
  deleteSearch,
  type Frequency,
  frequencies,
  keptQuery,
  lookAtSearch,
  NAME_LIMIT,
  savedSearch,
  savedSearchLimit,
  saveSearch,
  searchNews,
  setFrequency,
} from '#areas/alerts/index.ts';
import { gazetteer } from '#areas/offices/index.ts';
import { formatQuery, parseQuery, type SearchQuery } from '#search/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Select } from '#web/components/Select.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { figure } from '#web/words/place-names.ts';
import { readerOf } from '../reader.ts';
import { conditionsOf, shortly } from '../search/chips.ts';
import { words } from './words.ts';

const LIST = '/jobseeker/searches';
const userId = (ctx: PageContext) => found(ctx.user?.id);
const frequencyOf = (typed: string): Frequency => frequencies.find((each) => each === typed) ?? 'none';
const sent = (query: string): SearchQuery => keptQuery(parseQuery(new URLSearchParams(query)).query);

function Criteria(props: { readonly texts: readonly string[]; readonly all: string }) {
  return props.texts.length === 0 ? (
    <p>{props.all}</p>
  ) : (
    <ul>
      {props.texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

const DONE = ['saved', 'changed', 'removed'] as const;

/** `/jobseeker/searches`: the searches that one keeps, with what is new, how often it is mailed, and the way to let it go. */
export const savedSearchesPage: Page = {
  get: async (ctx) => {
    const { lang, app } = ctx;
    const w = words[lang];
    const [places, news] = await Promise.all([gazetteer(app.db), searchNews(app, userId(ctx), readerOf(ctx))]);
    const done = DONE.find((each) => each === ctx.done);
    return html(
      <Frame ctx={ctx} title={w.title} notice={done && { kind: 'done', title: w[done] }}>
        <BackLink href="/jobseeker" />
        <h1>{w.title}</h1>
        {news.length === 0 ? (
          <EmptyState title={w.none}>
            <p>{w.noneText}</p>
            <ButtonLink href="/postings">{w.search}</ButtonLink>
          </EmptyState>
        ) : (
          <p>{w.count(news.length, savedSearchLimit)}</p>
        )}
        {news.map(({ search: each, since, count }) => (
          <section key={each.id} aria-labelledby={`search-${each.id}`}>
            <h2 id={`search-${each.id}`}>{each.name}</h2>
            <Criteria texts={conditionsOf(each.query, places, lang).map(({ text }) => text)} all={w.everything} />
            <p>{w.news[since](figure(count))}</p>
            <Form>
              <input type="hidden" name="search" value={String(each.id)} />
              <Select
                name={`frequency-${each.id}`}
                label={w.frequency}
                blank={null}
                value={each.frequency}
                options={frequencies.map((value) => ({ value, label: w.frequencies[value] }))}
              />
              <Actions>
                <Button name="act" value="look" about={each.name}>
                  {w.look}
                </Button>
                <Button kind="secondary" name="act" value="change" about={each.name}>
                  {w.change}
                </Button>
                <Button kind="danger" name="act" value="delete" about={each.name}>
                  {w.remove}
                </Button>
              </Actions>
            </Form>
          </section>
        ))}
      </Frame>,
    );
  },
  post: async (ctx, form) => {
    const owner = userId(ctx);
    const typed = form.text('search');
    const own = found(/^\d{1,15}$/.test(typed) ? await savedSearch(ctx.app.db, Number(typed), owner) : undefined);
    const search = { id: own.id, userId: owner };
    const act = form.text('act');
    if (act === 'look') {
      await lookAtSearch(ctx.app, ctx.caller, search);
      return seeOther(`/postings?${formatQuery(own.query)}`);
    }
    if (act === 'delete') {
      await deleteSearch(ctx.app, ctx.caller, search);
      return seeOther(LIST, 'removed');
    }
    const frequency = frequencyOf(form.text(`frequency-${own.id}`));
    await setFrequency(ctx.app, ctx.caller, { ...search, frequency });
    return seeOther(LIST, 'changed');
  },
};

interface Typed {
  readonly name: string;
  readonly frequency: Frequency;
}

async function saving(ctx: PageContext, typed: Typed | undefined, errors: readonly FormError[], status = 200) {
  const { lang } = ctx;
  const w = words[lang];
  const query = sent(ctx.url.search);
  const places = await gazetteer(ctx.app.db);
  return html(
    <Frame ctx={ctx} title={errors.length > 0 ? w.errorTitle : w.newTitle} errors={errors}>
      <h1>{w.newTitle}</h1>
      <h2>{w.criteria}</h2>
      <Criteria texts={conditionsOf(query, places, lang).map(({ text }) => text)} all={w.everything} />
      <Form>
        <TextInput
          name="name"
          label={w.name}
          hint={w.nameHint}
          requirement="required"
          value={typed?.name ?? [...shortly(query, places, lang)].slice(0, NAME_LIMIT).join('')}
          errors={errors}
        />
        <Select
          name="frequency"
          label={w.frequency}
          blank={null}
          value={typed?.frequency ?? 'daily'}
          options={frequencies.map((value) => ({ value, label: w.frequencies[value] }))}
        />
        <Actions>
          <Button>{w.save}</Button>
        </Actions>
      </Form>
    </Frame>,
    status,
  );
}

/** `/jobseeker/searches/new?…`: keeps the search of the address. */
export const saveSearchPage: Page = {
  get: (ctx) => saving(ctx, undefined, []),
  post: async (ctx, form) => {
    const w = words[ctx.lang];
    const typed = { name: form.text('name'), frequency: frequencyOf(form.text('frequency')) };
    const saved = await saveSearch(ctx.app, ctx.caller, {
      ...typed,
      userId: userId(ctx),
      query: sent(ctx.url.search),
    });
    if (saved.ok) return seeOther(LIST, 'saved');
    const errors = saved.refusals.map(({ code, data }) => {
      const limit = Number(data?.limit);
      const message =
        code === 'search-name-needed'
          ? w.needed
          : code === 'search-name-too-long'
            ? w.tooLong(limit)
            : w.tooMany(limit);
      return { field: 'name', message };
    });
    return saving(ctx, typed, errors, 422);
  },
};
