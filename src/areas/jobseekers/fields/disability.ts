import { any, choice, choices, is, section, text, yesNo } from '#kernel/fields/index.ts';

export const disabilityKinds = {
  physical: { ja: '身体障害', en: 'Physical' },
  intellectual: { ja: '知的障害', en: 'Intellectual' },
  mental: { ja: '精神障害', en: 'Mental' },
  developmental: { ja: '発達障害', en: 'Developmental' },
  higherBrain: { ja: '高次脳機能障害', en: 'Higher brain dysfunction' },
  intractable: { ja: '難病', en: 'Intractable disease' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 手帳の種別 */
export const handbooks = {
  none: { ja: 'なし', en: 'None' },
  physical: { ja: '身体障害者手帳', en: 'Physical disability' },
  intellectual: { ja: '療育手帳', en: 'Intellectual disability' },
  mental: { ja: '精神障害者保健福祉手帳', en: 'Mental disability' },
} as const;

const told = is('disability.tells', true);

/** 障害について: for staff; published only by choice (T12(2)), and to nobody else unless published. */
export const disability = section(
  'disability',
  { ja: '障害についての配慮', en: 'Disability' },
  {
    tells: yesNo({
      label: { ja: '障害について登録する', en: 'Register a disability' },
      hint: {
        ja: '登録は任意です。登録した内容は、公開を選ばないかぎりハローワークの職員だけが見ます。',
        en: 'This is voluntary. Only the staff of the office see it unless you choose to publish it.',
      },
      yes: { ja: 'する', en: 'Yes' },
      no: { ja: 'しない', en: 'No' },
    }),
    kinds: choices(disabilityKinds, {
      label: { ja: '障害の種類等', en: 'Kind of disability' },
      when: told,
      required: true,
    }),
    handbook: choice(handbooks, {
      label: { ja: '手帳の種別', en: 'Handbook' },
      when: told,
    }),
    grade: text({
      label: { ja: '手帳の等級', en: 'Grade' },
      max: 20,
      when: any(
        is('disability.handbook', 'physical'),
        is('disability.handbook', 'intellectual'),
        is('disability.handbook', 'mental'),
      ),
    }),
    consideration: text({
      label: { ja: '配慮してほしいこと', en: 'What should be considered' },
      max: 300,
      multiline: true,
      when: told,
    }),
  },
);
