/**
 * What of a registration employers may see when its holder publishes it: the one table from which form, preview, search and detail follow.
 * Clause: T12(2)
 * Whatever is not named here is never published; within the named groups, fields marked `never` (companies, pay) are taken out too.
 */

export type Showing = 'always' | 'choice';

export interface PublicationItem {
  readonly ja: string;
  readonly en: string;
  readonly showing: Showing;
  /** The fields of the registration that the item consists of. */
  readonly fields: readonly string[];
  /** Offered only to persons registered as disabled. */
  readonly disabledOnly?: true;
}

const items = {
  works: { ja: '希望する仕事', en: 'Work looked for', showing: 'always', fields: ['wishes.works'] },
  places: { ja: '希望勤務地', en: 'Places looked for', showing: 'always', fields: ['wishes.places'] },
  schools: { ja: '学歴', en: 'Education', showing: 'always', fields: ['school.schools'] },
  licences: { ja: '免許・資格', en: 'Licences', showing: 'always', fields: ['school.licences'] },
  employment: { ja: '希望就業形態', en: 'Kind of employment', showing: 'choice', fields: ['wishes.employment'] },
  hours: {
    ja: '希望勤務時間',
    en: 'Working hours',
    showing: 'choice',
    fields: ['wishes.hours', 'wishes.nights', 'wishes.overtime', 'wishes.overtimeHours'],
  },
  daysOff: {
    ja: '希望休日・週休二日制',
    en: 'Days off, two days off a week',
    showing: 'choice',
    fields: ['wishes.daysOff', 'wishes.twoDayWeek'],
  },
  uijTurn: {
    ja: 'UIJターン希望',
    en: 'Moving back to a region',
    showing: 'choice',
    fields: ['wishes.uijTurn', 'wishes.uijPlaces'],
  },
  move: { ja: '転居の可否', en: 'Moving house', showing: 'choice', fields: ['wishes.move'] },
  abroad: { ja: '海外勤務の可否', en: 'Working abroad', showing: 'choice', fields: ['wishes.abroad'] },
  pay: { ja: '希望賃金', en: 'Pay looked for', showing: 'choice', fields: ['wishes.pay', 'wishes.hourlyPay'] },
  trainings: { ja: '訓練受講歴', en: 'Vocational training', showing: 'choice', fields: ['school.trainings'] },
  driving: { ja: '普通自動車運転免許', en: 'Driving licence', showing: 'choice', fields: ['school.driving'] },
  computer: { ja: 'PCソフト・PCスキル', en: 'Computer skills', showing: 'choice', fields: ['school.computer'] },
  knowledge: {
    ja: '専門知識・技能・能力の内容',
    en: 'Knowledge and skills',
    showing: 'choice',
    fields: ['school.knowledge'],
  },
  appeal: {
    ja: 'アピールポイント',
    en: 'What you would like to say about yourself',
    showing: 'choice',
    fields: ['self.appeal'],
  },
  jobs: { ja: '経験した主な仕事', en: 'Main jobs so far', showing: 'choice', fields: ['history.jobs'] },
  notes: { ja: 'その他特記事項', en: 'Other remarks', showing: 'choice', fields: ['self.notes'] },
  disability: {
    ja: '障害の種類等',
    en: 'Kind of disability',
    showing: 'choice',
    fields: ['disability.kinds'],
    disabledOnly: true,
  },
} as const satisfies Readonly<Record<string, PublicationItem>>;

export type PublicationItemKey = keyof typeof items;

export const publicationItems: Readonly<Record<PublicationItemKey, PublicationItem>> = items;

const keys = Object.keys(items) as PublicationItemKey[];

/** The items that are published whenever anything is. */
export const alwaysPublished: readonly PublicationItemKey[] = keys.filter(
  (key) => publicationItems[key].showing === 'always',
);

/** The items that a person may choose, in the order of the clause. */
export function itemsToChoose({ disabled }: { readonly disabled: boolean }): readonly PublicationItemKey[] {
  return keys.filter((key) => {
    const { showing, disabledOnly } = publicationItems[key];
    return showing === 'choice' && (disabled || !disabledOnly);
  });
}

/** What was chosen, without what may not be chosen. */
export function choiceOf(
  chosen: readonly string[],
  person: { readonly disabled: boolean },
): readonly PublicationItemKey[] {
  return itemsToChoose(person).filter((key) => chosen.includes(key));
}

/** The items that are shown of somebody who chose these: the rest of the registration is not. */
export function shownItems(
  chosen: readonly string[],
  person: { readonly disabled: boolean },
): readonly PublicationItemKey[] {
  const choice = choiceOf(chosen, person);
  return keys.filter((key) => publicationItems[key].showing === 'always' || choice.includes(key));
}
