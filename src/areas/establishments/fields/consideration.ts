import { choices, section, text } from '#kernel/fields/index.ts';

/** 障害者への配慮: what the building has. */
export const considerations = {
  elevator: { ja: 'エレベーター', en: 'Elevator' },
  handrail: { ja: '階段の手すり', en: 'Handrails on the stairs' },
  toilet: { ja: 'バリアフリー対応トイレ', en: 'Accessible toilet' },
  braille: { ja: '点字の設備', en: 'Braille' },
  wheelchair: { ja: '建物内の車椅子での移動', en: 'Moving inside in a wheelchair' },
  'wheelchair-work': { ja: '車椅子での作業', en: 'Working in a wheelchair' },
  'rest-room': { ja: '休憩室', en: 'Rest room' },
  'level-entrance': { ja: '出入口の段差なし', en: 'Level entrance' },
} as const;

export const consideration = section(
  'consideration',
  { ja: '障害のある方への配慮', en: 'Consideration for disabled persons' },
  {
    has: choices(considerations, { label: { ja: '備えているもの', en: 'What there is' } }),
    note: text({ label: { ja: '配慮についての説明', en: 'About it' }, max: 90, multiline: true }),
  },
);
