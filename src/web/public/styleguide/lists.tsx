import { Button } from '#web/components/Button.tsx';
import { CountPill } from '#web/components/CountPill.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { type Status, statuses } from '#web/components/status.ts';
import { TaskList } from '#web/components/TaskList.tsx';
import { today } from './facts.ts';
import { Section } from './Section.tsx';

export function ListExamples() {
  return (
    <>
      <Section title="やることの一覧">
        <TaskList
          id="filing"
          tasks={[
            { text: '事業所について', href: '#main', status: 'task:done' },
            {
              text: '仕事の内容',
              href: '#main',
              status: 'task:inProgress',
              hint: '最後に保存したのは11月23日 16:42です。',
            },
            { text: '賃金・手当', href: '#main', status: 'task:problem', hint: '最低賃金を下回っています。' },
            { text: '労働時間・休日', href: '#main', status: 'task:notStarted' },
            { text: '確認して届け出る', status: 'task:locked' },
          ]}
        />
      </Section>

      <Section title="入力内容の確認">
        <SummaryList
          rows={[
            { key: '職種', value: '販売スタッフ（生花・雑貨）', changeHref: '#main' },
            {
              key: '仕事の内容',
              value: '店頭での接客、レジ、品出し。\n週に一度、花市場での仕入れに同行します。',
              changeHref: '#main',
            },
            { key: '賃金', value: '月給 20万3,500〜25万円', changeHref: '#main' },
            { key: '受付年月日', value: <DateText date={today} calendar="both" /> },
            { key: '必要な免許・資格', changeHref: '#main' },
          ]}
        />
      </Section>

      <Section title="状態を表すことば">
        <ul class="chips">
          {(Object.keys(statuses) as Status[]).map((status) => (
            <li key={status}>
              <StatusTag status={status} />
            </li>
          ))}
        </ul>
      </Section>

      <Section title="仕事の一覧">
        <h3>
          受付待ちの求人 <CountPill count={1284} />
        </h3>
        <DataTable
          id="queue"
          caption="受付待ちの求人（期限の近い順）"
          hideCaption
          columns={[
            { head: '事業所' },
            { head: '職種' },
            { head: '期限', sort: { href: '#main', now: 'ascending' } },
            { head: '募集人数', number: true, sort: { href: '#main' } },
            { head: '状態' },
            { head: '次にすること' },
          ]}
          rows={[
            {
              key: 'a',
              cells: [
                'ことり生花店',
                '販売スタッフ',
                <DueText date={today.add({ days: -2 })} today={today} />,
                '1',
                <StatusTag status="list:overdue" />,
                <Button kind="secondary" small about="ことり生花店の求人">
                  確認する
                </Button>,
              ],
            },
            {
              key: 'b',
              cells: [
                'はるかぜ介護センター',
                '訪問介護員',
                <DueText date={today.add({ days: 3 })} today={today} />,
                '12',
                <StatusTag status="filing:waiting" />,
                <Button kind="secondary" small about="はるかぜ介護センターの求人">
                  確認する
                </Button>,
              ],
            },
            {
              key: 'c',
              cells: [
                'みなと製菓株式会社',
                '洋菓子の製造',
                <DueText date={today.add({ days: 10 })} today={today} />,
                '3',
                <StatusTag status="filing:asked" />,
                <a href="#main">回答を待っています</a>,
              ],
            },
          ]}
        />
        <EmptyState title="受付待ちの求人はありません">
          <p>新しい届け出があると、ここに期限の近い順に並びます。</p>
        </EmptyState>
        <Pagination page={7} pages={43} href={(page) => `?page=${page}`} />
      </Section>
    </>
  );
}
