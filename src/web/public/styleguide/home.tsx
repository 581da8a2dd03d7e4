import { KeyFigures } from '#web/components/KeyFigures.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { SearchBox } from '#web/components/SearchBox.tsx';
import { ToDoList } from '#web/components/ToDoList.tsx';
import { today } from './facts.ts';
import { Section } from './Section.tsx';

export function HomeExamples() {
  return (
    <Section title="ホーム">
      <SearchBox action="/postings" hint="例: 花屋 世田谷区、介護 夜勤なし" />
      <ToDoList
        today={today}
        items={[
          {
            text: '応募の結果を登録する',
            about: '青空 あおい さん（販売スタッフ）',
            href: '#main',
            due: today.add({ days: 2 }),
          },
          { text: '窓口からの確認に答える', about: '洋菓子の製造', href: '#main', due: today.add({ days: 9 }) },
          { text: 'メッセージを読む', about: 'ことり生花店から', href: '#main', status: 'list:unread' },
        ]}
      />
      <ToDoList today={today} items={[]} />
      <KeyFigures
        figures={[
          { label: '受付待ち', value: '38件', href: '#main' },
          { label: '期限超過', value: '2件', href: '#main', late: true },
          { label: '本日の来所', value: '14件' },
        ]}
      />
      <LinkChoice
        label="並べ替え"
        options={[
          { text: '新着順', href: '?sort=new', current: true },
          { text: '賃金の高い順', href: '?sort=wage' },
          { text: '近い順', href: '?sort=near' },
        ]}
      />
      <LinkChoice
        label="表示"
        options={[
          { text: 'すべて', href: '?view=all', count: 1284 },
          { text: '期限間近', href: '?view=due', count: 12, current: true },
        ]}
      />
    </Section>
  );
}
