import { agreeByUse, consentsGivenBy, revisedFor } from '#areas/accounts/index.ts';
import { consentDocuments } from '#areas/notices/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { Frame } from '#web/frame.tsx';
import { localPath } from '#web/local-path.ts';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { dayInWords } from '#web/words/day.ts';

const words = {
  ja: {
    title: '同意した文書',
    revisedTitle: '改定された文書があります',
    revisedLead:
      '前に同意いただいた文書が改定されました。このままサービスを利用すると、改定後の内容に同意したことになります。',
    version: (day: string) => `${day} の版`,
    from: (day: string) => `${day} から適用`,
    read: '改定後の全文を読む',
    next: '確認して、利用を続ける',
    list: '同意の記録',
    none: '同意の記録はありません。',
    document: '文書',
    versionHead: '版',
    at: '同意した日時',
    how: '同意のしかた',
    ways: { ticked: '開設のときに同意', used: '改定の表示の後に利用' },
    back: 'アカウントのセキュリティに戻る',
  },
  en: {
    title: 'Documents you agreed to',
    revisedTitle: 'Documents have been revised',
    revisedLead:
      'Documents you agreed to have been revised. Going on with the service means that you agree to them as they are now.',
    version: (day: string) => `Version of ${day}`,
    from: (day: string) => `in force from ${day}`,
    read: 'Read it in full',
    next: 'I have seen this: go on',
    list: 'Consents given',
    none: 'No consent is recorded.',
    document: 'Document',
    versionHead: 'Version',
    at: 'Agreed',
    how: 'How',
    ways: { ticked: 'Ticked when opening', used: 'By use after the revision was shown' },
    back: 'Back to account security',
  },
};

const documents = (['employer', 'jobseeker', 'agency'] as const).flatMap(consentDocuments);

async function view(ctx: PageContext): Promise<Response> {
  const { app, lang } = ctx;
  const w = words[lang];
  const user = found(ctx.user);
  const [given, revised] = await Promise.all([consentsGivenBy(app.db, user.id), revisedFor(app, user.id)]);
  const titleOf = (id: string) => documents.find((each) => each.id === id)?.title[lang] ?? id;
  return html(
    <Frame ctx={ctx} title={revised.length > 0 ? w.revisedTitle : w.title}>
      <div class="stack">
        {revised.length === 0 && <BackLink href="/account/security" text={w.back} />}
        <h1>{revised.length > 0 ? w.revisedTitle : w.title}</h1>
        {revised.length > 0 && (
          <>
            <p>
              {w.revisedLead} <ClauseLink rule="T20" />
            </p>
            {revised.map((each) => (
              <section class="section stack--tight" aria-labelledby={`revised-${each.id}`} key={each.id}>
                <h2 id={`revised-${each.id}`}>{each.title[lang]}</h2>
                <p class="quiet">
                  {w.version(dayInWords(each.version, lang))}　{w.from(dayInWords(each.effectiveFrom, lang))}
                </p>
                {each.changed && <p>{each.changed[lang]}</p>}
                <p>
                  <a href={`/terms/${each.slug}`}>{w.read}</a>
                </p>
              </section>
            ))}
            <Form>
              <input type="hidden" name="next" value={localPath(ctx.url.searchParams.get('next')) ?? ''} />
              <Actions>
                <Button>{w.next}</Button>
              </Actions>
            </Form>
          </>
        )}
        <section class="section stack" aria-labelledby="given">
          <h2 id="given">{w.list}</h2>
          {given.length === 0 ? (
            <EmptyState title={w.none} />
          ) : (
            <DataTable
              id="consents"
              stack
              caption={w.list}
              hideCaption
              columns={[{ head: w.document }, { head: w.versionHead }, { head: w.at }, { head: w.how }]}
              rows={given.map((each) => ({
                key: `${each.document} ${each.version}`,
                cells: [
                  titleOf(each.document),
                  dayInWords(each.version, lang),
                  <MomentText key="at" instant={each.at} />,
                  w.ways[each.given],
                ],
              }))}
            />
          )}
        </section>
      </div>
    </Frame>,
  );
}

/** T20: what was revised since a person agreed, shown after login; and every consent they gave. */
export const consentsGivenPage: Page = {
  get: view,
  post: async (ctx, form) => {
    await agreeByUse(ctx.app, ctx.caller, found(ctx.user).id);
    return seeOther(localPath(form.text('next')) ?? '/account/pages');
  },
};
