import { applies, type Catalogue, type FieldMap, fullCheck, type Scope } from '#kernel/fields/index.ts';
import { FieldValue } from '#web/components/FieldValue.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import type { Task } from '#web/components/TaskList.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { shown } from '#web/fields/shown.ts';
import type { PageContext } from '#web/page.ts';

/** The sections that have something to ask in this scope. */
export function askedSections(of: Catalogue, content: unknown, scope: Scope): Catalogue {
  return of.filter(({ fields }) => Object.values(fields).some((field) => applies(field, content, scope)));
}

/** The sections as tasks, each with how far it is. */
export function sectionTasks(
  of: Catalogue,
  content: unknown,
  scope: Scope,
  href: (key: string) => string,
): readonly Task[] {
  const missing = new Set(fullCheck(of, content as never, scope).map((each) => each.field.split('.')[0]));
  const answered = content as Readonly<Record<string, object | undefined>>;
  return askedSections(of, content, scope).map(({ key, title }) => {
    const begun = Object.keys(answered[key] ?? {}).length > 0;
    const status = missing.has(key) ? (begun ? 'task:inProgress' : 'task:notStarted') : 'task:done';
    return { text: title.ja, href: href(key), status };
  });
}

const fieldsOf = (of: Catalogue): FieldMap => Object.assign({}, ...of.map((each) => each.fields));

/** All answers by section, with links to change them where `href` is given. */
export async function answersOf(
  ctx: PageContext,
  of: Catalogue,
  content: unknown,
  scope: Scope,
  href?: (key: string) => string,
) {
  const lists = await listsFor(ctx.app.db, fieldsOf(of));
  const sections = shown(of, content as never, { lang: 'ja', empty: href !== undefined, lists, ...scope });
  return sections.map((section) => (
    <section class="section" aria-labelledby={`section-${section.key}`} key={section.key}>
      <h2 id={`section-${section.key}`}>{section.title}</h2>
      <SummaryList
        rows={section.rows.map((row) => ({
          key: row.label,
          value: row.text && <FieldValue row={row} />,
          changeHref: href?.(section.key),
        }))}
      />
    </section>
  ));
}

/** What is missing or wrong before it can be filed, each leading to its section; nothing when all is there. */
export function Unfinished(props: { of: Catalogue; content: unknown; scope: Scope; href: (key: string) => string }) {
  const problems = fullCheck(props.of, props.content as never, props.scope);
  if (problems.length === 0) return null;
  return (
    <section class="stack--tight" aria-labelledby="unfinished">
      <h2 id="unfinished">まだ入力が終わっていない項目があります</h2>
      <ul class="list">
        {problemErrors(props.of, problems, 'ja').map((each) => (
          <li key={each.field}>
            <a href={props.href(each.field.split('.')[0] ?? '')}>{each.message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
