import { day, type RefusalDictionary } from './types.ts';

/** The information service for agencies. */
export const agencies: RefusalDictionary = {
  'accepted-before-obtained': {
    ja: () => '求職受理の日が、情報を取得した日より前になっています。',
    en: () => 'The day of acceptance lies before the day on which the information was obtained.',
    next: { ja: '日付をお確かめください。', en: 'Check the dates.' },
  },
  'accepted-too-late': {
    ja: (data) => `求職受理は${day(data, 'acceptThrough', 'ja')}までに行う必要がありました。`,
    en: (data) => `Acceptance was possible until ${day(data, 'acceptThrough', 'en')}.`,
    next: {
      ja: '期限を過ぎた求職情報は、遅滞なく削除・廃棄し、確認を登録してください。',
      en: 'Erase the information without delay and confirm it.',
    },
  },
};
