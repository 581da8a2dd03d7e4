import { Chips } from '#web/components/Chips.tsx';
import { FilterPanel } from '#web/components/FilterPanel.tsx';
import { KeyDates } from '#web/components/KeyDates.tsx';
import { ResultList } from '#web/components/ResultCard.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { today } from './facts.ts';
import { Section } from './Section.tsx';

export function SearchExamples() {
  return (
    <>
      <Section title="求人をさがす">
        <div class="columns columns--side">
          <FilterPanel
            action="/postings"
            keep={[['sort', 'new']]}
            groups={[
              {
                title: '雇用形態',
                chosen: 1,
                choices: {
                  type: 'checkbox',
                  name: 'employment',
                  values: ['1'],
                  options: [
                    { value: '1', label: '正社員', count: 48_210 },
                    { value: '2', label: '正社員以外', count: 12_003 },
                    { value: '4', label: 'パート労働者', count: 39_118 },
                  ],
                },
              },
              {
                title: '休日',
                chosen: 0,
                choices: {
                  type: 'checkbox',
                  name: 'holiday',
                  values: [],
                  options: [
                    { value: 'sat', label: '土曜日', count: 21_882 },
                    { value: 'sun', label: '日曜日', count: 30_551 },
                  ],
                },
              },
              {
                title: '賃金',
                chosen: 0,
                children: (
                  <TextInput name="wageFrom" label="月額でいくら以上" inputMode="numeric" width={8} suffix="円" />
                ),
              },
            ]}
          >
            <TextInput name="q" label="フリーワード" type="search" value="花屋" />
          </FilterPanel>
          <div>
            <div class="results-head">
              <h3>
                <strong>1,284</strong>件の求人
              </h3>
            </div>
            <Chips
              clearHref="?"
              chips={[
                { text: '東京都 世田谷区', href: '?a' },
                { text: '正社員', href: '?b' },
                { text: '月額20万円以上', href: '?c' },
              ]}
            />
            <ResultList
              level={4}
              today={today}
              postings={[
                {
                  href: '/postings/13010-12345678',
                  title: '販売スタッフ（生花・雑貨）',
                  employer: 'ことり生花店',
                  wage: { form: '月給', from: 200_000, to: 250_000 },
                  annualHolidays: 120,
                  place: '東京都世田谷区',
                  distance: '約1.2km',
                  labels: ['正社員', '経験不問', '駅から近い'],
                  status: 'list:new',
                  validThrough: today.add({ days: 68 }),
                },
                {
                  href: '/postings/13010-22345678',
                  title: '訪問介護員／未経験の方も歓迎・資格取得を応援します・夜勤はありません',
                  wage: { form: '時給', from: 1_350, to: 1_520 },
                  annualHolidays: 108,
                  place: '東京都狛江市',
                  labels: ['パート労働者', '週3日から'],
                  validThrough: today.add({ days: 2 }),
                },
                {
                  href: '/postings/13010-32345678',
                  title: '洋菓子の製造',
                  employer: 'みなと製菓株式会社',
                  wage: { form: '月給', from: 203_500 },
                  place: '神奈川県横浜市中区',
                  labels: ['正社員'],
                  status: 'application:completed',
                  validThrough: today,
                },
              ]}
            />
          </div>
        </div>
      </Section>
      <Section title="受付と期限">
        <KeyDates acceptedOn={today.subtract({ days: 20 })} validThrough={today.add({ days: 12 })} today={today} />
        <KeyDates acceptedOn={today.subtract({ days: 80 })} validThrough={today.subtract({ days: 1 })} today={today} />
      </Section>
    </>
  );
}
