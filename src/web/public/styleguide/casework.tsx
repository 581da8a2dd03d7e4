import { ConfirmationPanel } from '#web/components/ConfirmationPanel.tsx';
import { Countdown } from '#web/components/Countdown.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import { MessageThread } from '#web/components/MessageThread.tsx';
import { Money } from '#web/components/Money.tsx';
import { NotificationBadge } from '#web/components/NotificationBadge.tsx';
import { NotificationBanner } from '#web/components/NotificationBanner.tsx';
import { PrintLink } from '#web/components/PrintLink.tsx';
import { ProgressTracker } from '#web/components/ProgressTracker.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StepNav } from '#web/components/StepNav.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { at, today } from './facts.ts';
import { Section } from './Section.tsx';

export function CaseworkExamples() {
  return (
    <>
      <Section title="お知らせと、できないことの説明">
        <NotificationBanner
          kind="important"
          title="面接の日程が変わりました"
          text="12月3日(木) 14:00 からになりました。"
        />
        <NotificationBanner kind="information" title="12月29日から1月3日まで窓口はお休みです" />
        <RefusalBox
          refusals={[
            sayRefusal({ rule: 'T11(5)', code: 'too-many-in-progress', data: { limit: 15, inProgress: 15 } }, 'ja'),
            sayRefusal({ rule: 'T11(2)', code: 'applied-before' }, 'ja'),
          ]}
        />
      </Section>

      <Section title="進みぐあいと記録">
        <ProgressTracker steps={['応募', '書類選考', '面接', '結果']} current={2} />
        <StepNav steps={['確認', 'メール', 'パスワード']} current={0} />
        <Timeline
          items={[
            {
              title: '面接の案内が届きました',
              who: 'ことり生花店',
              at: at('2026-11-24', '09:05'),
              text: <p>12月3日(木) 14:00、店舗にて。</p>,
            },
            { title: '応募が完了しました', who: 'あなた', at: at('2026-11-20', '21:14') },
            { title: '求職登録が完了しました', at: today.subtract({ days: 9 }) },
          ]}
        />
        <p>
          応募の取消は <Countdown until={at('2026-11-25', '21:14')} /> までできます。
        </p>
      </Section>

      <Section title="メッセージ">
        <p>
          <a href="#main">メッセージ</a> <NotificationBadge count={3} /> <NotificationBadge count={120} />
        </p>
        <MessageThread
          messages={[
            {
              id: 'm1',
              sender: 'ことり生花店',
              own: false,
              at: at('2026-11-23', '10:12'),
              text: 'ご応募ありがとうございます。\n面接の日程をご相談させてください。',
            },
            {
              id: 'm2',
              sender: '青空 あおい',
              own: true,
              at: at('2026-11-23', '12:40'),
              text: '12月3日の午後はいかがでしょうか。',
            },
            {
              id: 'm3',
              sender: 'ことり生花店',
              own: false,
              at: at('2026-11-24', '09:05'),
              text: 'では12月3日(木) 14:00でお願いします。',
              unread: true,
            },
          ]}
        />
      </Section>

      <Section title="完了と確認">
        <ConfirmationPanel
          level={3}
          title="応募を受け付けました"
          facts={[
            { term: '受付番号', value: '2026-1124-0831' },
            { term: '受付日', value: <DateText date={today} calendar="both" /> },
            { term: '賃金', value: <Money from={203_500} to={250_000} /> },
          ]}
        >
          <p>24時間以内は「応募」のページから取り消せます。</p>
          <PrintLink href="#main" />
        </ConfirmationPanel>
        <InterruptionCard
          level={3}
          title="応募を取り消します"
          confirm="応募を取り消す"
          back={{ href: '#main', text: '取り消さずに戻る' }}
        >
          <p>取り消すと、送った書類と志望動機は消え、元に戻せません。同じ求人にもう一度応募することはできません。</p>
        </InterruptionCard>
      </Section>
    </>
  );
}
