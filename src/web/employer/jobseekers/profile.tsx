import { gazetteer, officeByCode } from '#areas/offices/index.ts';
import { profileOf } from '#areas/publication/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { profileLists } from '../../publication/lists.ts';
import { PublishedProfile } from '../../publication/PublishedProfile.tsx';
import { closedFor } from '../standing.tsx';
import { closedPage } from './closed.tsx';
import { profileTitle } from './ProfileCard.tsx';

const TITLE = '公開されている求職者';

/** One published person: everything that is published, the office that can be asked, and the ways to ask them to apply (T12(5)). */
export const jobseekerProfilePage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const closed = await closedFor(ctx, 'search-jobseekers');
    if (closed.length > 0) return closedPage(ctx, TITLE, closed);
    const profile = found(await profileOf(db, ctx.id('publication'), clock.today(), 'ja'));
    const [places, office] = await Promise.all([gazetteer(db), officeByCode(db, profile.officeCode)]);
    const here = `/employer/jobseekers/${profile.publicationId}`;
    const title = profileTitle(profile);
    return html(
      <Frame ctx={ctx} title={title}>
        <div class="stack">
          <BackLink href="/employer/jobseekers" text="求職者の検索に戻る" />
          <h1>{title}</h1>
          <SummaryList
            rows={[
              { key: '公開した日時', value: <MomentText instant={profile.publishedAt} /> },
              { key: '最後に変わった日時', value: <MomentText instant={profile.changedAt} /> },
            ]}
          />
          <PublishedProfile sections={profile.sections} lists={profileLists(places)} />
          <section class="section stack" aria-labelledby="ask">
            <h2 id="ask">この方に応募をお願いする</h2>
            {profile.hasPage ? (
              <>
                <p>
                  オンライン自主応募を受け付けている有効な求人について、この方のマイページにメッセージと求人を送れます。1つの求人で10件まで、同じ方には1回だけです。送ったあとは取り消せません。{' '}
                  <ClauseLink rule="T12(6)" />
                </p>
                <Actions>
                  <ButtonLink href={`${here}/request`}>直接リクエストを書く</ButtonLink>
                  <ButtonLink kind="secondary" href={`${here}/request?via=office`}>
                    ハローワークを通じてお願いする
                  </ButtonLink>
                </Actions>
              </>
            ) : (
              <>
                <p>
                  この方は求職者マイページを開設していません。リクエストは、ハローワークが内容を確認し、この方に連絡して行います。{' '}
                  <ClauseLink rule="T12(4)" />
                </p>
                <Actions>
                  <ButtonLink href={`${here}/request?via=office`}>ハローワークを通じてお願いする</ButtonLink>
                </Actions>
              </>
            )}
          </section>
          <section class="section stack" aria-labelledby="office">
            <h2 id="office">お問い合わせ先ハローワーク</h2>
            <SummaryList
              rows={[
                { key: 'ハローワーク', value: office?.name ?? profile.officeName },
                ...(office?.address ? [{ key: '所在地', value: office.address }] : []),
                { key: 'お問い合わせのとき', value: `求職公開番号 ${profile.publicationId} をお伝えください。` },
              ]}
            />
          </section>
        </div>
      </Frame>,
    );
  },
};
