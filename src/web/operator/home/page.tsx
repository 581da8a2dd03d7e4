import { listReports } from '#areas/helpdesk/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { momentWords } from '#web/components/format.ts';
import { ToDoList } from '#web/components/ToDoList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { reportKindWords } from '#web/words/report-kinds.ts';
import { sweepsNamed } from '#worker/sweep.ts';

/** Reports shown as work; all of them stand on their own page. */
const shownReports = 10;

/** Where the operator begins: what runs, what waits, what failed. */
export const operatorHomePage: Page = {
  get: async (ctx) => {
    const { db, config, clock } = ctx.app;
    const waiting = (await listReports(db, 'open', shownReports)).map(({ id, what, account, state }) => ({
      text: `届出 ${id} に対応する`,
      href: `/operator/reports/${id}`,
      about: `${reportKindWords.ja[what]}　${account}`,
      status: `report:${state}` as const,
    }));
    const outbox = await db
      .selectFrom('outbox')
      .select((select) => [
        select.fn
          .countAll<number>()
          .filterWhere('sent_at', 'is', null)
          .filterWhere('failed_at', 'is', null)
          .as('waiting'),
        select.fn.countAll<number>().filterWhere('failed_at', 'is not', null).as('failed'),
      ])
      .executeTakeFirstOrThrow();
    const sweeps = await db
      .selectFrom('sweep_run')
      .distinctOn('name')
      .select(['name', 'as_of', 'finished_at', 'done', 'error'])
      .orderBy('name')
      .orderBy('started_at', 'desc')
      .execute();
    const does = new Map(sweepsNamed([]).map(({ name, does }) => [name, does]));
    return html(
      <Frame ctx={ctx} title="運用のホーム">
        <div class="stack">
          <h1>運用のホーム</h1>
          <ToDoList today={clock.today()} items={waiting} />
          <ul class="list">
            <li>
              <a href="/operator/reports">不正な利用の届出</a>
            </li>
            <li>
              <a href="/operator/accounts">アカウントの安全（緊急停止・確認の依頼・削除）</a>
            </li>
            <li>
              <a href="/operator/rules">期限計算（どの条文で、いつになるか）</a>
            </li>
            <li>
              <a href="/operator/visits">ページごとの利用</a>
            </li>
            {config.demo && (
              <li>
                <a href="/operator/clock">お試し用の時計</a>
              </li>
            )}
          </ul>
          <section class="section stack--tight" aria-labelledby="mail">
            <h2 id="mail">メール</h2>
            <p>
              送信待ち {outbox.waiting}通、送れなかったもの {outbox.failed}通
            </p>
          </section>
          <section class="section stack--tight" aria-labelledby="jobs">
            <h2 id="jobs">定時の処理</h2>
            {sweeps.length === 0 ? (
              <p>まだ一度も動いていません。最初の定時に動きます。</p>
            ) : (
              <DataTable
                id="sweeps"
                stack
                caption="処理ごとの、最後に動いたとき"
                columns={[{ head: '処理' }, { head: '動いたとき' }, { head: '件数', number: true }, { head: '結果' }]}
                rows={sweeps.map((each) => ({
                  key: each.name,
                  cells: [
                    <div key="what">
                      {does.get(each.name)}
                      <p class="quiet">{each.name}</p>
                    </div>,
                    momentWords(each.as_of, 'ja'),
                    each.done,
                    each.error ? `失敗: ${each.error}` : each.finished_at ? '完了' : '動いています',
                  ],
                }))}
              />
            )}
          </section>
        </div>
      </Frame>,
    );
  },
};
