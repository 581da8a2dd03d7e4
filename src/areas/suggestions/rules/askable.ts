/** What can be asked about suggestions. */
import { askable, codeInput, flagInput, textInput, wholeInput } from '#kernel/askable.ts';
import { kmAnHour, matchOf } from './match.ts';

const codes = (text: string | undefined) => (text ?? '').split(/[,、]/).flatMap((each) => each.trim() || []);
const means = Object.keys(kmAnHour) as (keyof typeof kmAnHour)[];

export const rules = [
  askable({
    id: 'T3(5)-match',
    clause: 'T3(5)',
    description: '職員が案内する求人の、希望との合い方（点数、合う点、合わない点、案内しない理由）',
    inputs: {
      wished: textInput('希望する職業分類（ハイフンなし、コンマ区切り）').optional(),
      offered: textInput('求人の職業分類（ハイフンなし、コンマ区切り）'),
      'wished-employments': textInput('希望就業形態（コンマ区切り）').optional(),
      employment: textInput('求人が応える就業形態').optional(),
      'wished-pay': wholeInput('希望賃金（月額、円）', 0, 9_999_999).optional(),
      pay: wholeInput('求人の賃金（月額、円）', 0, 9_999_999).optional(),
      'wished-place': flagInput('就業場所が希望勤務地にある').optional(),
      km: wholeInput('住所と就業場所の距離（km）', 0, 4000).optional(),
      'commute-by': codeInput('通勤の手段', means).optional(),
      'commute-minutes': wholeInput('通勤時間の上限（分）', 0, 240).optional(),
      age: wholeInput('年齢', 0, 120).optional(),
      'age-from': wholeInput('求人の年齢の下限', 0, 120).optional(),
      'age-to': wholeInput('求人の年齢の上限', 0, 120).optional(),
      kind: codeInput('求人区分', ['general', 'university', 'highschool', 'seasonal', 'migrant']).optional(),
      graduate: flagInput('大卒等の求職者').optional(),
    },
    decide: (given) => {
      const by = given['commute-by'];
      const minutes = given['commute-minutes'];
      const match = matchOf(
        {
          occupations: codes(given.wished),
          employments: codes(given['wished-employments']),
          monthlyPay: given['wished-pay'] ?? null,
          hourlyPay: null,
          hours: null,
          nights: null,
          daysOff: [],
          twoDayWeek: false,
          overtimeAtMost: null,
          commute: by && minutes !== undefined ? { by, minutes } : null,
          licences: [],
          driving: null,
          remote: false,
          age: given.age ?? null,
          graduate: given.graduate ?? false,
          disabled: false,
        },
        {
          kind: given.kind ?? 'general',
          occupations: codes(given.offered),
          employment: given.employment ?? '',
          monthlyPay: given.pay ?? null,
          hourlyPay: null,
          hours: [],
          daysOff: [],
          twoDayWeek: false,
          overtimeHours: null,
          licences: [],
          driving: 'none',
          automaticWillDo: false,
          remote: false,
          ageFrom: given['age-from'] ?? null,
          ageTo: given['age-to'] ?? null,
          disabledOnly: false,
        },
        { wished: given['wished-place'] ?? null, wouldMove: false, km: given.km ?? null },
      );
      return {
        excluded: match.excluded,
        points: match.points,
        fits: match.fits.map(({ about }) => about),
        misses: match.misses.map(({ about }) => about),
      };
    },
  }),
];
